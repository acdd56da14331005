import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasonWords } from '../../src/model/reason-words.ts';
import { RULES, type RuleId } from '../../src/model/rules.ts';
import { ruleReason } from '../../src/ui/rule-reasons.ts';

const STYLE = { months: 'gulf', digits: 'latin' } as const;
/** Without the marks that keep foreign words in their order. */
const reason = (rule: RuleId, found: string): string => ruleReason(rule, reasonWords(found), STYLE).replaceAll(/[\u2068\u2069]/gu, '');

const TABLE: [rule: RuleId, found: string, sentence: string][] = [
  [
    'date-conflict',
    'the stamp «5/1/2020» says 2020-05-01, the dateline «2 مايو» (line 3) says 2020-05-02; expected dates that agree',
    '«5/1/2020» يعني 1 مايو 2020، و«2 مايو» يعني 2 مايو 2020.',
  ],
  [
    'date-interval',
    'what the text says allows 2020-05-01/2021-06-02',
    'لم يُطبع تاريخ نشر. ما في النص يجعله بين 1 مايو 2020 و2 يونيو 2021.',
  ],
  ['date-ambiguous', 'the stamp «3/4/2020» could be swapped: 2020-04-03 or 2020-03-04', 'قد يعني «3/4/2020» 3 أبريل 2020 أو 4 مارس 2020.'],
  ['date-impossible', '«30 فبراير 2012» is no day of the Gregorian calendar', 'ليس في التقويم يوم هو «30 فبراير 2012».'],
  [
    'date-order-inferred',
    'day and month of the stamp «3/4/2020» could be swapped; how dates are usually written makes it 2020-04-03',
    'قد يُقرأ اليوم شهرًا في «3/4/2020»، والعادة في كتابته تجعله 3 أبريل 2020.',
  ],
  [
    'weekday-conflict',
    'the weekday in «الأحد 1 مايو» is not that of 2020-05-01',
    'لا يتفق ما طُبع في «الأحد 1 مايو»: التاريخ يوافق الجمعة 1 مايو 2020.',
  ],
  ['outlet-inferred', '«النهر» was inferred from «تلقت النهر»', 'استُدل على «النهر» من «تلقت النهر».'],
  [
    'outlet-shared',
    '«الضفاف» may be «الضفاف التونسية» (a)، «الضفاف القطرية» (b)',
    'قد يكون «الضفاف» أحد هؤلاء: «الضفاف التونسية»، «الضفاف القطرية».',
  ],
  ['outlet-shared', '«الضفاف» may be another', 'اسم تشترك فيه مصادر عدة: «الضفاف».'],
  ['outlet-missing', 'no outlet', 'لم يُطبع اسم المصدر، وليس في النص ما يدل عليه.'],
  ['encoding-invalid', '3 characters that cannot be read as utf-8', 'حروف فاسدة الترميز.'],
  ['quote-unclosed', 'nothing between marks', 'اقتباس غير مغلق.'],
];
for (const [rule, found, sentence] of TABLE) test(`${rule}: ${found}`, () => assert.equal(reason(rule, found), sentence));

test('every rule speaks Arabic, with words and without', () => {
  for (const rule of Object.keys(RULES) as RuleId[]) {
    for (const found of ['x', '«أ» and «ب» of 2020-05-01 and 2020-05-02']) {
      assert.doesNotMatch(reason(rule, found), /undefined|null|expected| and /, rule);
      assert.match(reason(rule, found), /\p{Script=Arabic}.*\.$/u, rule);
    }
  }
});

test('words keep their own direction', () => {
  assert.match(ruleReason('outlet-unknown', reasonWords('«Daily Post» is new'), STYLE), /«\u2068Daily Post\u2069»/u);
});
