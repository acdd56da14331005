import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statementsIn } from './statements-in.ts';

const LEAD = 'قال بدر الحكمي إن السد يحتاج إلى ترميم.';
const CLAUSE = 'المنسوب ارتفع كثيراً';

/** After a lead by بدر الحكمي: who is given as the speaker of the clause; `null` for nobody, or no statement at all. */
const TABLE: readonly (readonly [why: string, sentence: string, speaker: string | null])[] = [
  ['kin in construct', `وقالت زوجة سامي الدقاق إن ${CLAUSE}.`, 'زوجة سامي الدقاق'],
  ['a lawyer in construct', `وقال محامي سامي الدقاق إن ${CLAUSE}.`, 'محامي سامي الدقاق'],
  ['an office of somebody', `وقال مدير مكتب سامي الدقاق إن ${CLAUSE}.`, 'مدير مكتب سامي الدقاق'],
  ['an envoy of an office', `وقال مبعوث الرئيس سامي الدقاق إن ${CLAUSE}.`, 'مبعوث الرئيس سامي الدقاق'],
  ['a spokesman', `وقال المتحدث باسم سامي الدقاق إن ${CLAUSE}.`, 'المتحدث باسم سامي الدقاق'],
  ['a name in apposition', `وقال مدير الري سامي الدقاق إن ${CLAUSE}.`, 'سامي الدقاق'],
  ['a name after a bare adjective', `وقال مدير عام الري سامي الدقاق إن ${CLAUSE}.`, 'سامي الدقاق'],
  ['the name of whom it was said to', `وقال لسامي الدقاق إن ${CLAUSE}.`, 'بدر الحكمي'],
  ['what is remarked', `ويذكر أن ${CLAUSE}.`, null],
  ['what is expected', `ويتوقع أن ${CLAUSE}.`, null],
  ['a passive by its vowels', `وذُكر أن ${CLAUSE}.`, null],
  ['an active verb without subject', `وذكر أن ${CLAUSE}.`, 'بدر الحكمي'],
  ['a demonstrative', `وهذا يؤكد أن ${CLAUSE}.`, null],
  ['a demonstrative after its verb', `وأكد ذلك أن ${CLAUSE}.`, null],
  ['a document without an issuer', `وقال البيان إن ${CLAUSE}.`, 'البيان'],
  ['a document issued before', `وأصدر نادي الينابيع بياناً أمس. وقال البيان إن ${CLAUSE}.`, 'نادي الينابيع'],
  ['a study after «وفقا»', `ووفقاً للدراسة فإن ${CLAUSE}.`, 'دراسة'],
  ['sources after «وفقا»', `ووفقاً لمصادر أمنية فإن ${CLAUSE}.`, 'مصادر أمنية'],
  ['a thing after «وفقا»', `ووفقاً للخريطة المرفقة فإن ${CLAUSE}.`, null],
  ['the name علي', `وقال علي الكرخي إن ${CLAUSE}.`, 'علي الكرخي'],
  ['«علي» that may be «على»', `وأكد علي أن ${CLAUSE}.`, null],
  ['another who welcomed something in between', `من جانبه رحب سامي الدقاق بالقرار. وأضاف أن ${CLAUSE}.`, 'سامي الدقاق'],
  ['what may be said', `وقد يقول سامي الدقاق إن ${CLAUSE}.`, null],
  ['what was not said', `ورفض القول إن ${CLAUSE}.`, null],
  ['what was said already', `وقد قال إن ${CLAUSE}.`, 'بدر الحكمي'],
  ['«الأخير»', `وقال الأخير إن ${CLAUSE}.`, null],
  ['a comma after «بحسب» and its source', `وبحسب سامي الدقاق، فإن ${CLAUSE}.`, 'سامي الدقاق'],
  ['«كما قال»', `كما قال سامي الدقاق فإن ${CLAUSE}.`, 'سامي الدقاق'],
  ['a subject before its verb', `من جهته، سامي الدقاق أكد أن ${CLAUSE}.`, 'سامي الدقاق'],
  ['a role whose genitive ends in ta marbuta', `وأكد مدير شركة المياه أن ${CLAUSE}.`, 'مدير شركة المياه'],
  ['an outlet that passes words on', `ونقل موقع محلي عن سامي الدقاق أن ${CLAUSE}.`, 'سامي الدقاق'],
  ['what is no channel', `ونقل صورة عن السد أن ${CLAUSE}.`, null],
  ['a participle with another subject', `ووصلت المياه إلى القرية، مؤكداً أن ${CLAUSE}.`, null],
];

describe('whose words', () => {
  for (const [why, sentence, speaker] of TABLE)
    it(`tells ${why}`, () => {
      const found = statementsIn(`${LEAD} ${sentence}`).find(({ text }) => text === CLAUSE);
      assert.equal(found?.speaker?.name ?? null, speaker);
    });

  it('keeps laws and tradition out', () => {
    for (const cue of ['وجاء في الحديث الشريف:', 'وتنص المادة الخامسة على أن', 'وجاء في الدستور أن'])
      assert.deepEqual(statementsIn(`${cue} "الماء حق للناس كلهم في هذه البلاد".`), []);
  });
});

describe('the extent of words', () => {
  const wordsOf = (...paragraphs: string[]) => statementsIn(...paragraphs).map(({ text, direct, closed }) => [text, direct, closed]);

  it('reads marks that are printed the wrong way round', () => {
    for (const [open, close] of ['”“', '»«', '“”', '„“'])
      assert.deepEqual(wordsOf(`قال بدر الحكمي: ${open}سنبدأ العمل في السد غداً${close}.`), [['سنبدأ العمل في السد غداً', true, true]]);
  });

  it('takes an answer of two words right after a colon, and no word of the reporter', () =>
    assert.deepEqual(wordsOf('وأضاف بدر الحكمي: "نعم موافق"، فيما غادر المهندسون القاعة.'), [['نعم موافق', true, true]]));

  it('ends speech without marks at the reporter’s sentence, and at a participle', () => {
    assert.deepEqual(wordsOf('قال بدر الحكمي: سنعمل معاً من أجل القرية. وتقع القرية في الشمال.'), [
      ['سنعمل معاً من أجل القرية', true, false],
    ]);
    assert.deepEqual(wordsOf('قال بدر الحكمي: سنعمل معاً من أجل القرية. نحن نريد ذلك.'), [
      ['سنعمل معاً من أجل القرية. نحن نريد ذلك', true, false],
    ]);
    assert.deepEqual(wordsOf(`قال بدر الحكمي: سنعمل معاً من أجل القرية، مبيناً أن ${CLAUSE}.`), [
      ['سنعمل معاً من أجل القرية', true, false],
      [CLAUSE, false, true],
    ]);
  });

  it('ends a clause before «في وقت» and a verb of the reporter', () => {
    for (const rest of ['في وقت هطل فيه المطر', 'ويشارك في العمل عشرون مهندساً'])
      assert.deepEqual(wordsOf(`قال بدر الحكمي إن ${CLAUSE}، ${rest}.`), [[CLAUSE, false, true]]);
  });
});

describe('words in the paragraph after their cue', () => {
  it('have the verb, the way and the day of the cue', () => {
    const [said] = statementsIn('وقال بدر الحكمي في بيان أمس:', '"سنبدأ العمل في السد قبل الشتاء كما وعدنا".');
    assert.deepEqual([said?.paragraph, said?.verbText, said?.via, said?.said?.value], [1, 'قال', 'في بيان', '2021-04-26']);
  });

  it('have a verb that is printed there with its vowels', () =>
    assert.equal(statementsIn('وَقالَ بدر الحكمي إن السد يحتاج إلى ترميم.')[0]?.verbText, 'قالَ'));
});
