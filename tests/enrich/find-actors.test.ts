import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleTexts } from '../../src/enrich/article-texts.ts';
import { findActors } from '../../src/enrich/find-actors.ts';
import { prepareRegistries } from '../../src/enrich/prepare-registries.ts';
import { actorsFileSchema } from '../../src/model/actor.ts';
import { preparedRegistries } from './registries.ts';

const prepared = preparedRegistries();

const LETTERS = [...'بتثجحخدذرزسشصضطظعغفق'];
const PROSE = 'قال كمال سالم البحري إن وزير الري في النهارية بحث مع وفد الجبلية ملء السدود، وأضاف أن المياه تكفي زهران';

/** The registries of the tests with so many persons more. */
function withActors(names: readonly string[]): typeof prepared {
  const actors = actorsFileSchema.parse(names.map((name, at) => ({ id: `p${at}`, kind: 'person', name })));
  return prepareRegistries({ ...prepared.registries, actors: [...prepared.registries.actors, ...actors] });
}

const mentionsIn = (paragraphs: readonly string[], headline: string | null = null) =>
  findActors(articleTexts(headline, null, paragraphs), prepared).map(({ actor, by, text }) => [actor.id, by, text]);

const TABLE: readonly (readonly [
  why: string,
  paragraph: string,
  mentions: readonly (readonly [id: string, by: string, text: string])[],
])[] = [
  ['a name', 'وصل إلى النهارية', [['naharia', 'name', 'النهارية']]],
  [
    'a name after proclitics',
    'ولنورا الحكمي وبالنهاريّة',
    [
      ['nora', 'name', 'نورا الحكمي'],
      ['naharia', 'name', 'النهاريّة'],
    ],
  ],
  ['a name after ل and the article', 'زيارة للجبلية', [['jabalia', 'name', 'للجبلية']]],
  ['an alias in another spelling', 'قالت نوره الحكمى', [['nora', 'alias', 'نوره الحكمى']]],
  ['the longest name', 'أعلنت وزارة الري النهارية', [['ministry', 'name', 'وزارة الري النهارية']]],
  [
    'a surname after the full name',
    'قال كمال سالم البحري. ثم عاد البحري',
    [
      ['salem', 'name', 'كمال سالم البحري'],
      ['salem', 'surname', 'البحري'],
    ],
  ],
  ['no surname before the full name', 'الطريق البحري مفتوح', []],
  [
    'no surname of two persons',
    'نورا الحكمي وبدر الحكمي والحكمي',
    [
      ['nora', 'name', 'نورا الحكمي'],
      ['badr', 'name', 'بدر الحكمي'],
    ],
  ],
  ['no name that two share', 'اجتمعت الرابطة', []],
  ['a state by its office', 'السفارة النهارية', [['naharia', 'office', 'السفارة النهارية']]],
  ['no state in the adjective of its minister', 'وزير المالية النهاري', []],
  ['a state whose adjective is two words', 'السفارة الجبلية الجنوبية', [['south-jabalia', 'office', 'السفارة الجبلية الجنوبية']]],
  [
    'a surname of two words',
    'قال سامي نور الدين. وعاد نور الدين',
    [
      ['nour', 'name', 'سامي نور الدين'],
      ['nour', 'surname', 'نور الدين'],
    ],
  ],
  ['no state across a verb', 'وزير الري يلتقي نظيره النهاري', []],
  ['no name with tanwin on alef', 'زار ميرا وعاد ميراً', [['mira', 'name', 'ميرا']]],
  ['no state in its adjective', 'الكاتب النهاري والشعب النهاري', []],
  ['no name across a comma', 'هيئة، الأنهار', []],
  ['no state in the feminine adjective after a noun', 'القوات النهارية والمياه النهارية', []],
  ['a state spelt as its adjective, after a title', 'زار الوزير النهارية', [['naharia', 'name', 'النهارية']]],
  ['a state spelt as its adjective, after a noun without the article', 'في شمال النهارية', [['naharia', 'name', 'النهارية']]],
  ['no name as a part of another word', 'وصل النهاريون من زهرانستان', []],
  [
    'proclitics on proclitics',
    'فبالنهارية وكزهران',
    [
      ['naharia', 'name', 'النهارية'],
      ['zahran', 'name', 'زهران'],
    ],
  ],
  ['no place in the name of a street, a paper or a university', 'شارع زهران وجامعة زهران وصحيفة زهران', []],
  ['the place whose airport it is', 'مطار زهران', [['zahran', 'name', 'زهران']]],
  ['no place in the name of a person', 'قال محمود زهران أمس', []],
  ['a place that somebody visits', 'زار محمود زهران أمس', [['zahran', 'name', 'زهران']]],
  ['no person in a longer name', 'قال هشام كمال سالم البحري. وقال محمود سامي نور الدين', []],
  ['no person in the name of a thing', 'جائزة الشيخ كمال سالم البحري', []],
  ['no surname of somebody else', 'قال كمال سالم البحري. ثم عاد هشام البحري', [['salem', 'name', 'كمال سالم البحري']]],
  [
    'a surname after a preposition that is spelt like a given name',
    'قال كمال سالم البحري. يجب على البحري',
    [
      ['salem', 'name', 'كمال سالم البحري'],
      ['salem', 'surname', 'البحري'],
    ],
  ],
  [
    'a surname, not the adjective of a state that is spelt like it',
    'وصل فهد النهاري. الجيش النهاري والرئيس النهاري. وقال النهاري والسيد النهاري',
    [
      ['fahd', 'name', 'فهد النهاري'],
      ['fahd', 'surname', 'النهاري'],
      ['fahd', 'surname', 'النهاري'],
    ],
  ],
  [
    'a full name in another spelling, then the surname in a third',
    'قال انجمار ستولنبرج. وأضاف ستولنبيرغ',
    [
      ['ingmar', 'spelling', 'انجمار ستولنبرج'],
      ['ingmar', 'spelling', 'ستولنبيرغ'],
    ],
  ],
  ['no surname in another spelling before the full name', 'قال ستولنبيرج', []],
  ['no Arabic name in another spelling', 'قال وائل جاسم', []],
  [
    'a short name after the name only',
    'علا الموج. وأعلنت حركة الموج، ثم نفى الموج',
    [
      ['wave', 'name', 'حركة الموج'],
      ['wave', 'alias', 'الموج'],
    ],
  ],
  [
    'a surname before the full name',
    'من تابع جولة العمراني رأى رشا العمراني',
    [
      ['rasha', 'surname', 'العمراني'],
      ['rasha', 'name', 'رشا العمراني'],
    ],
  ],
  [
    'no surname before the full name where another bearer is named',
    'عاد هشام العمراني. وقال العمراني إن رشا العمراني غابت',
    [['rasha', 'name', 'رشا العمراني']],
  ],
  [
    'no surname of another whose given name is an everyday word',
    'قال كمال سالم البحري. وعاد أمير البحري وجمال البحري',
    [['salem', 'name', 'كمال سالم البحري']],
  ],
  ['no surname in the name of a thing', 'قال كمال سالم البحري. زرنا مدينة البحري ومستشفى البحري', [['salem', 'name', 'كمال سالم البحري']]],
  ['no surname that is an adjective of origin', 'قال كمال سالم البحري إن المذهب البحري قديم', [['salem', 'name', 'كمال سالم البحري']]],
  [
    'a surname after an office, a rank or a day',
    'قال كمال سالم البحري. ووصل النائب البحري. ووصل رئيس حزب الوطن البحري. والتقى الأحد البحري',
    [
      ['salem', 'name', 'كمال سالم البحري'],
      ['salem', 'surname', 'البحري'],
      ['salem', 'surname', 'البحري'],
      ['salem', 'surname', 'البحري'],
    ],
  ],
  ['no state just before the prayer', 'عاد قبيل المغرب', []],
  ['no state after the name of a prayer', 'بين المغرب والعشاء، وبعد أذان المغرب', []],
  ['the state that is spelt like a prayer', 'سافر إلى المغرب وعاد', [['almaghrib', 'name', 'المغرب']]],
  ['no state that is the surname of a foreigner', 'ألفها تشارلز ميرا ثم غاب', []],
  ['no place in a list of papers', 'قرأت القلم الجبلية، والوادي النهارية', []],
  ['no place in a list of papers with their head', 'في مجلتي القلم والوادي النهارية', []],
  [
    'a place that its state tells apart, in a list of places',
    'بين ميناء الزهر والوادي النهارية',
    [
      ['port', 'name', 'ميناء الزهر'],
      ['wadi', 'name', 'الوادي'],
    ],
  ],
  ['no president where an ambassador has his name', 'قال السفير الجبلي السابق أنيس المنوفي، ثم غاب المنوفي وعاد أنيس المنوفي', []],
  ['no president where the peer of an ambassador has his name', 'وصل السفير النهاري بعد نظيره الجبلي أنيس المنوفي', []],
  ['the president under another title', 'قال الرئيس الجبلي السابق أنيس المنوفي', [['anis', 'name', 'أنيس المنوفي']]],
  ['no short name of what is not named', 'نزل إلى الأزرق', []],
  [
    'a short name where the state that it belongs to is named',
    'نزل إلى الأزرق في ميرا',
    [
      ['bay', 'alias', 'الأزرق'],
      ['mira', 'name', 'ميرا'],
    ],
  ],
  ['a name by its vowel signs', 'وصل إلى سُهيل نجم سهيل', [['suhail', 'alias', 'سُهيل']]],
];

describe('findActors', () => {
  for (const [why, paragraph, mentions] of TABLE) {
    it(`reads ${why}`, () => assert.deepEqual(mentionsIn([paragraph]), mentions));
  }
  it('reads a surname in the headline when the body names the person', () => {
    assert.deepEqual(mentionsIn(['قال كمال سالم البحري'], 'البحري: لا خوف').at(-1), ['salem', 'surname', 'البحري']);
    assert.deepEqual(mentionsIn(['لا أحد هنا'], 'البحري: لا خوف'), []);
  });
  it('says which spelling of the registry a name varies', () => {
    const texts = articleTexts(null, null, ['قال انجمار ستولنبرج']);
    assert.equal(findActors(texts, prepared)[0]?.because, 'رسم آخر لاسم «إنغمار ستولنبرغ»');
  });
  it('costs with 5,000 actors no more than twice what it costs with 500', () => {
    const names = (count: number) =>
      withActors(
        Array.from(
          { length: count },
          (_, at) => `${LETTERS[at % 20]}${LETTERS[(at >> 4) % 20]}يد ${LETTERS[at % 17]}ماس${LETTERS[(at >> 3) % 20]}${at}`,
        ),
      );
    const texts = Array.from({ length: 60 }, (_, at) => articleTexts(null, null, [`${PROSE} ${at}`.repeat(20)]));
    const cost = (registry: typeof prepared): number => {
      const start = process.hrtime.bigint();
      for (const text of texts) findActors(text, registry);
      return Number(process.hrtime.bigint() - start);
    };
    const [few, many] = [names(500), names(5000)];
    // By turns, so that what else the machine does falls on both; the best of each.
    const runs = Array.from({ length: 25 }, () => [cost(few), cost(many)] as const).slice(5);
    const ratio = Math.min(...runs.map(([, high]) => high)) / Math.min(...runs.map(([low]) => low));
    assert.ok(ratio <= 2, `${ratio.toFixed(2)} times`);
  });
});
