import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statementsIn } from './statements-in.ts';

type Reported = readonly [speaker: string | null, verb: string | null, text: string];
const TABLE: readonly (readonly [why: string, paragraphs: readonly string[], said: readonly Reported[]])[] = [
  ['a clause after «إن»', ['قال بدر الحكمي إن السد يحتاج إلى ترميم.'], [['بدر الحكمي', 'قال', 'السد يحتاج إلى ترميم']]],
  ['a clause after «على أن»', ['وشدد بدر الحكمي على أن العمل لن يتوقف.'], [['بدر الحكمي', 'شدد', 'العمل لن يتوقف']]],
  [
    'an apposition and circumstances between',
    ['وأوضح الخبير توماس رينكر، وهو من صمم السد، في مؤتمر صحفي، أمس الأحد، أن المنسوب ارتفع كثيراً.'],
    [['توماس رينكر', 'أوضح', 'المنسوب ارتفع كثيراً']],
  ],
  [
    'participles of the same voice, each its own clause; two words say too little',
    ['قال بدر الحكمي إن السد متين، مضيفاً أن القنوات تتسع لمياه أكثر، ولافتاً إلى أنها بنيت قبل قرن.'],
    [
      ['بدر الحكمي', 'أضاف', 'القنوات تتسع لمياه أكثر'],
      ['بدر الحكمي', 'لفت', 'بنيت قبل قرن'],
    ],
  ],
  [
    'what goes on with «وأن»',
    ['أكد بدر الحكمي أن السد متين، وأن العمل فيه مستمر.'],
    [['بدر الحكمي', 'أكد', 'السد متين، وأن العمل فيه مستمر']],
  ],
  ['the end before «فيما»', ['أكد بدر الحكمي أن السد متين جداً، فيما هطل المطر.'], [['بدر الحكمي', 'أكد', 'السد متين جداً']]],
  [
    'the subject of a relative clause',
    ['وحضر سامي الدقاق الذي قال إن المياه تكفي الجميع.'],
    [['سامي الدقاق', 'قال', 'المياه تكفي الجميع']],
  ],
  [
    'a subject before a pluperfect',
    ['وكان بدر الحكمي قد حذر الوزارة من أن السد سينهار قريباً.'],
    [['بدر الحكمي', 'حذر', 'السد سينهار قريباً']],
  ],
  [
    'a woman by the form of the verb',
    ['قالت نورا الحكمي إن العمل جار الآن.', 'وقال بدر الحكمي إن المال نفد كله.', 'وأضافت أن الشتاء سيكون ماطراً.'],
    [
      ['نورا الحكمي', 'قال', 'العمل جار الآن'],
      ['بدر الحكمي', 'قال', 'المال نفد كله'],
      ['نورا الحكمي', 'أضاف', 'الشتاء سيكون ماطراً'],
    ],
  ],
  ['no clause of a wish or a duty', ['وأكد بدر الحكمي ضرورة أن يبدأ العمل غداً. ومن المقرر أن يسافر بعد ذلك.'], []],
  ['no finding', ['وتبين أن السد قديم جداً، ووجد الخبراء أن جدرانه تشققت. وأشارت نتائج أولية إلى أن المياه نقية.'], []],
  ['no denial and no plan', ['ولم يقل بدر الحكمي إن السد قديم جداً، ولن يعلن أن العمل انتهى فيه.'], []],
  ['nobody where no subject is read', ['وذكر أن السد قديم جداً. والجدير بالذكر أن العمل فيه مستمر.'], []],
  ['no voice for «البعض»', ['قال بدر الحكمي كلاماً كثيراً. ويرى البعض أن السد قديم جداً. وأضاف أن المال نفد كله.'], []],
  ['no object taken for the speaker', ['وحث النهارية على أن تبدأ العمل قبل الشتاء.'], []],
];

describe('reported speech', () => {
  for (const [why, paragraphs, said] of TABLE)
    it(`reads ${why}`, () =>
      assert.deepEqual(
        statementsIn(...paragraphs)
          .filter(({ direct }) => !direct)
          .map(({ speaker, verb, text }) => [speaker?.name ?? null, verb, text]),
        said,
      ));
  it('counts no words twice where a quotation stands in the clause', () => {
    const all = statementsIn('قال بدر الحكمي إن القنوات القديمة في الوادي كله ستفتح، وإنه "لن يبقى حقل واحد بلا ماء".');
    assert.deepEqual(
      all.map(({ direct }) => direct),
      [false, true],
    );
    assert.ok((all[0]?.end ?? 0) <= (all[1]?.start ?? 0));
  });
});
