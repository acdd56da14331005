import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { processorTime } from '../processor-time.ts';
import { statementsIn } from './statements-in.ts';

type Said = readonly [speaker: string | null, verb: string | null, text: string, closed: boolean];
const TABLE: readonly (readonly [why: string, paragraphs: readonly string[], said: readonly Said[]])[] = [
  ['double single marks', ["قال بدر الحكمي ''سنفتح القنوات كلها''."], [['بدر الحكمي', 'قال', 'سنفتح القنوات كلها', true]]],
  ['single marks', ["قال بدر الحكمي 'سنفتح القنوات كلها'."], [['بدر الحكمي', 'قال', 'سنفتح القنوات كلها', true]]],
  ['curly single marks', ['قال بدر الحكمي: ‘سنفتح القنوات كلها’.'], [['بدر الحكمي', 'قال', 'سنفتح القنوات كلها', true]]],
  ['brackets after a colon', ['قال بدر الحكمي: (سنفتح القنوات كلها غداً).'], [['بدر الحكمي', 'قال', 'سنفتح القنوات كلها غداً', true]]],
  ['no brackets elsewhere', ['قال بدر الحكمي كلاماً (وهو مهندس من أبناء النهارية القدامى) ومضى.'], []],
  [
    'a name between straight marks inside straight marks',
    ['قال بدر الحكمي: "سنعمل مع شركة "النورس" الكبيرة حتى ينتهي السد".'],
    [['بدر الحكمي', 'قال', 'سنعمل مع شركة "النورس" الكبيرة حتى ينتهي السد', true]],
  ],
  [
    'one quotation over two paragraphs',
    ['وكتب بدر الحكمي: "وصلت إلى السد مساء.', 'ووجدت الماء قد غمر الحقول كلها".'],
    [
      ['بدر الحكمي', 'كتب', 'وصلت إلى السد مساء.', true],
      ['بدر الحكمي', 'كتب', 'ووجدت الماء قد غمر الحقول كلها', true],
    ],
  ],
  [
    'speech after a colon without marks, to the next cue',
    ['قال بدر الحكمي: نعمل منذ عام في هذا السد. ولن نتوقف قبل الشتاء. وأضاف: هذا وعد منا لأهل الوادي'],
    [
      ['بدر الحكمي', 'قال', 'نعمل منذ عام في هذا السد. ولن نتوقف قبل الشتاء', false],
      ['بدر الحكمي', 'أضاف', 'هذا وعد منا لأهل الوادي', false],
    ],
  ],
  ['no list after a colon', ['وأكد بدر الحكمي على النقاط التالية: فتح القنوات وترميم السد وبناء الجسر.'], []],
  [
    'a speaker between marks',
    ['يقول "سامي الدقاق"، مدير المركز: "الماء لا يكفي الحقول كلها".'],
    [['سامي الدقاق', 'قال', 'الماء لا يكفي الحقول كلها', true]],
  ],
  [
    'a cue after the words, led to by «هكذا»',
    ['«الماء لا يكفي الحقول كلها هذا العام»، هكذا قال للصحفيين بدر الحكمي.'],
    [['بدر الحكمي', 'قال', 'الماء لا يكفي الحقول كلها هذا العام', true]],
  ],
  [
    'the main subject before «قائلاً»',
    ['وتجنب ساندرو بيلوتي رئيس النادي الأمر كله قائلاً: "لا أتحدث عن الآخرين".'],
    [['ساندرو بيلوتي', 'قال', 'لا أتحدث عن الآخرين', true]],
  ],
  [
    'a surname after the full name',
    ['قال المهندس سامي الدقاق إن العمل جار.', 'وأكد الدقاق أن "السد متين ولا خوف عليه".'],
    [['سامي الدقاق', 'أكد', 'السد متين ولا خوف عليه', true]],
  ],
  ['no verse', ['وقال تعالى: «وجعلنا من الماء كل شيء حي أفلا يؤمنون».'], []],
  ['no proverb', ['وكما يقول المثل «من جد وجد ومن زرع حصد في آخر الموسم».'], []],
  ['no title', ['وأكد بدر الحكمي أنه قرأ كتاب «تاريخ السدود في الوادي القديم وما حوله».'], []],
  ['no list of titles', ['وذكر بدر الحكمي «حديث النهر القديم»، و«أيام الوادي الطويلة»، و«دفتر الماء الأول».'], []],
  [
    'no sentence break after an abbreviation',
    ['وقال أ. د. سامي الدقاق: "السد متين ولا خوف عليه".'],
    [['سامي الدقاق', 'قال', 'السد متين ولا خوف عليه', true]],
  ],
];

describe('direct speech', () => {
  for (const [why, paragraphs, said] of TABLE)
    it(`reads ${why}`, () =>
      assert.deepEqual(
        statementsIn(...paragraphs)
          .filter(({ direct }) => direct)
          .map(({ speaker, verb, text, closed }) => [speaker?.name ?? null, verb, text, closed]),
        said,
      ));

  const HOSTILE: Readonly<Record<string, (times: number) => string[]>> = {
    'opening marks alone': (times) => ['قال «'.repeat(times)],
    'straight marks alone': (times) => ['" كلمة '.repeat(times)],
    'brackets after colons': (times) => ['قال: ('.repeat(times)],
    'clauses without end': (times) => ['قال أن '.repeat(times)],
    'subjects and commas': (times) => ['قال الوزير، '.repeat(times)],
    'speech after colons with days': (times) => ['قال بدر الحكمي أمس الأحد: سنعمل معاً كل يوم. '.repeat(times / 4)],
    'quotations left open in each paragraph': (times) => Array.from({ length: times / 4 }, () => 'قال بدر الحكمي «سنعمل معا'),
  };
  for (const [why, make] of Object.entries(HOSTILE))
    it(`takes time in proportion to ${why}`, () => {
      const [few, many] = [make(8000), make(32_000)];
      const milliseconds = (texts: string[]): number => processorTime(() => statementsIn(...texts));
      assert.ok(milliseconds(many) < 3 * 4 * Math.max(milliseconds(few), 5));
    });
});
