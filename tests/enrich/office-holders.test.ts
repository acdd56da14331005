import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleTexts } from '../../src/enrich/article-texts.ts';
import { findActors } from '../../src/enrich/find-actors.ts';
import { findOffices } from '../../src/enrich/find-offices.ts';
import { namedTenures } from '../../src/enrich/named-tenures.ts';
import { withOfficeHolders } from '../../src/enrich/office-holders.ts';
import { dayRange, holderOn } from '../../src/enrich/office-terms.ts';
import { standingTenures } from '../../src/enrich/standing-tenures.ts';
import { preparedRegistries } from './registries.ts';

const prepared = preparedRegistries();

/** The mentions by office of paragraphs that were printed on a day (EDTF). */
function holdersIn(paragraphs: readonly string[], edtf: string | null, headline: string | null = null) {
  const texts = articleTexts(headline, null, paragraphs);
  const names = findActors(texts, prepared);
  const offices = findOffices(texts, prepared);
  const all = withOfficeHolders(
    texts,
    names,
    offices,
    standingTenures(namedTenures(texts, names, offices), dayRange(edtf)),
    dayRange(edtf),
  );
  return all.filter(({ by }) => by === 'office');
}

const DAY = '2020-06-15';
const RESOLVED: readonly (readonly [why: string, text: string, edtf: string, id: string, words: string])[] = [
  ['a minister by the adjective of the state', 'بحث وزير الري النهاري الملف مع الوفد', DAY, 'salem', 'وزير الري النهاري'],
  ['after proclitics', 'رسالة لوزير الري النهاري', DAY, 'salem', 'وزير الري النهاري'],
  ['a woman in the office', 'أكدت وزيرة الري النهارية أن السد آمن', '2021-09-01', 'hala', 'وزيرة الري النهارية'],
  ['a minister by the name of the state', 'قال وزير ري النهارية إن السد آمن', DAY, 'salem', 'وزير ري النهارية'],
  ['a minister by the full form of the name of the state', 'قال وزير مالية جمهورية ميرا إن', DAY, 'ingmar', 'وزير مالية جمهورية ميرا'],
  ['a prime minister by another wording', 'قالت رئيسة الحكومة النهارية', DAY, 'rasha', 'رئيسة الحكومة النهارية'],
  ['a prime minister by the name of the state', 'قال رئيس وزراء النهارية', DAY, 'rasha', 'رئيس وزراء النهارية'],
  ['the head of a body', 'قال الأمين العام لهيئة الأنهار', DAY, 'tamer', 'الأمين العام لهيئة الأنهار'],
  ['on a day of the week', 'وصل وزير الري النهاري الأحد', DAY, 'salem', 'وزير الري النهاري'],
  ['in an interval that one tenure covers', 'قال وزير الري النهاري', '2020-05/2020-07', 'salem', 'وزير الري النهاري'],
];
const OPEN: readonly (readonly [why: string, text: string, edtf: string | null])[] = [
  ['no date', 'قال وزير الري النهاري', null],
  ['an interval that one tenure does not cover', 'قال وزير الري النهاري', '2021-05/2021-08'],
  ['a day before the first holder', 'قال وزير الري النهاري', '2019-02-28'],
  ['a day on which two held it', 'قال وزير الري النهاري', '2021-06-30'],
  ['a month in which the tenure began', 'قال الأمين العام لهيئة الأنهار', '2019-09-20'],
  ['a day after the last on which it is known to be held', 'قال رئيس الوزراء النهاري', '2022-05-02'],
  ['no state', 'قال وزير الري إن السد آمن', DAY],
  ['another state', 'قال وزير المالية الجبلي', DAY],
  ['a former holder', 'قال وزير الري النهاري السابق', DAY],
  ['one of long ago', 'قال وزير الري النهاري الأسبق محمود', DAY],
  ['one who died', 'أسرة وزير الري النهاري الراحل', DAY],
  ['one who was elected', 'رئيس الوزراء النهاري المنتخب', DAY],
  ['his deputy', 'قال نائب رئيس الوزراء النهاري', DAY],
  ['his spokesman', 'قال المتحدث باسم رئيس الوزراء النهاري', DAY],
  ['his office', 'أعلن مكتب رئيس الوزراء النهاري', DAY],
  ['a post', 'مرشح لمنصب رئيس الوزراء النهاري', DAY],
  ['his counterpart', 'التقى نظيره النهاري', DAY],
  ['several of them', 'اجتمع وزيرا الري النهاري والجبلي ووزراء الري', DAY],
  ['an unknown name after it', 'قال وزير الري النهاري محمود عمران', DAY],
  ['an unknown name after a comma', 'قال وزير الري النهاري، محمود عمران، إن', DAY],
  ['an unknown name before it', 'محمود عمران، وزير الري النهاري، قال', DAY],
  ['the name itself', 'قال وزير الري النهاري كمال سالم البحري', DAY],
  ['a sentence about another year', 'في عام 1998 قال وزير الري النهاري', DAY],
  ['a sentence about another time', 'كان وزير الري النهاري آنذاك في الوفد', DAY],
  ['an object after the title', 'زار الرئيس النهارية', DAY],
];

describe('withOfficeHolders', () => {
  for (const [why, text, edtf, id, words] of RESOLVED) {
    it(`takes an office for its holder: ${why}`, () => {
      assert.deepEqual(
        holdersIn([text], edtf).map((mention) => [mention.actor.id, mention.text]),
        [[id, words]],
      );
    });
  }
  for (const [why, text, edtf] of OPEN) {
    it(`leaves an office open: ${why}`, () => assert.deepEqual(holdersIn([text], edtf), []));
  }
  it('says why: the office and its dates', () => {
    const [mention] = holdersIn(['قال وزير الري النهاري'], DAY);
    assert.equal(mention?.because, '«وزير الري» (النهارية) في السجل: من 2019-03-01 إلى 2021-06-30');
  });
  it('takes an office for whom the article names with it, whatever the date', () => {
    const named = ['قال وزير الري النهاري كمال سالم البحري إن السد آمن.', 'وأضاف الوزير النهاري أن وزير الري يزور السد.'];
    const found = holdersIn(named, null, 'وزير الري النهاري: السد آمن');
    assert.deepEqual(
      found.map(({ actor, text }) => [actor.id, text]),
      [
        ['salem', 'الوزير النهاري'],
        ['salem', 'وزير الري'],
        ['salem', 'وزير الري النهاري'],
      ],
    );
    assert.equal(found[0]?.because, 'الاسم والمنصب معًا في النص: «وزير الري»، كمال سالم البحري');
  });
  it('says of a term without an end only until when it is known', () => {
    const [known] = holdersIn(['قال رئيس الوزراء النهاري'], DAY);
    assert.equal(known?.because, '«رئيس الوزراء» (النهارية) في السجل: من 2020-01-10، وشغله حتى 2022-05-01 على الأقل');
    const [open] = holdersIn(['قال وزير الري الجبلي'], DAY);
    assert.equal(open?.because, '«وزير الري» (الجبلية) في السجل: من 2018، ولا يذكر نهايته');
  });
  it('takes no holder of another time whom the article names, but the holder of the day', () => {
    const named = ['كان وزير الري النهاري كمال سالم البحري قد استقال.', 'وقال وزير الري النهاري إن السد آمن.'];
    assert.deepEqual(
      holdersIn(named, '2023-05-12').map(({ actor, text }) => [actor.id, text]),
      [['hala', 'وزير الري النهاري']],
    );
    assert.deepEqual(holdersIn(named, '2018-05-12'), [], 'nobody is known for that day');
  });
  it('keeps a holder of two terms out of the time between them', () => {
    const texts = articleTexts(null, null, ['قال محافظ الزهر هاني السعيد إن الأمر انتهى.']);
    const names = findActors(texts, prepared);
    const named = namedTenures(texts, names, findOffices(texts, prepared));
    const on = (edtf: string) => standingTenures(named, dayRange(edtf)).length;
    assert.deepEqual([on('2002-05-01'), on('2006-05-01'), on('2011-05-01')], [1, 0, 1]);
  });
  it('leaves an office open of which the article names two', () => {
    const two = ['وزير الري النهاري كمال سالم البحري وقبله وزيرة الري النهارية هالة المرسي.', 'قال وزير الري النهاري'];
    for (const day of ['2021-06-30', null]) assert.deepEqual(holdersIn(two, day), []);
  });
});

describe('holderOn', () => {
  const [salem, wael] = ['salem', 'wael'].map((id) => prepared.registries.actors.find((actor) => actor.id === id));
  const tenure = (actor: typeof salem, from: string | undefined, to: string | undefined) => {
    assert.ok(actor);
    return { actor, role: { office: 'وزير الري', also: [], of: 'naharia', from, to } };
  };
  const day = { first: '2020-06-15', last: '2020-06-15' };
  const held = tenure(salem, '2019-03-01', '2021-06-30');
  const rows: readonly (readonly [why: string, from: string | undefined, to: string | undefined, id: string | null])[] = [
    ['one who began after', '2021', undefined, 'salem'],
    ['one who ended before', undefined, '2018', 'salem'],
    ['one whose beginning is unknown', undefined, undefined, null],
    ['one whose beginning is uncertain', '2024~', undefined, null],
  ];
  for (const [why, from, to, id] of rows) {
    it(`beside ${why}`, () => assert.equal(holderOn([held, tenure(wael, from, to)], day)?.actor.id ?? null, id));
  }
});

describe('dayRange', () => {
  const rows: readonly (readonly [string | null, readonly [string, string] | null])[] = [
    ['2021-04-28', ['2021-04-28', '2021-04-28']],
    ['2021-02', ['2021-02-01', '2021-02-28']],
    ['2020', ['2020-01-01', '2020-12-31']],
    ['2021-02-18/2022-07-14', ['2021-02-18', '2022-07-14']],
    ['2021-02-18/..', null],
    ['2021~', null],
    ['2021-02/2021-03/2021-04', null],
    [null, null],
  ];
  for (const [edtf, days] of rows) {
    it(`${edtf}`, () => assert.deepEqual(dayRange(edtf), days && { first: days[0], last: days[1] }));
  }
});
