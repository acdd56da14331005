import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleTexts } from '../../src/enrich/article-texts.ts';
import { findActors } from '../../src/enrich/find-actors.ts';
import { findCandidates } from '../../src/enrich/find-candidates.ts';
import { findOffices } from '../../src/enrich/find-offices.ts';
import { findQuotes } from '../../src/enrich/find-quotes.ts';
import { namedTenures } from '../../src/enrich/named-tenures.ts';
import { withOfficeHolders } from '../../src/enrich/office-holders.ts';
import type { Quote } from '../../src/model/quote.ts';
import { processorTime } from '../processor-time.ts';
import { preparedRegistries } from './registries.ts';

const prepared = preparedRegistries();

function quotesIn(...paragraphs: string[]): Omit<Quote, 'topics'>[] {
  const texts = articleTexts(null, null, paragraphs);
  const names = findActors(texts, prepared);
  const offices = findOffices(texts, prepared);
  const tenures = namedTenures(texts, names, offices);
  const mentions = withOfficeHolders(texts, names, offices, tenures, null);
  const candidates = findCandidates(texts, { mentions: names, prepared, author: null });
  return findQuotes(texts, { mentions, offices, tenures, candidates, prepared, published: '2021-04-27' });
}

interface Row {
  why: string;
  paragraphs: readonly string[];
  said: readonly (readonly [speaker: string | null, verb: string | null])[];
}

const SEFA = '«سنعيد فتح القنوات قبل الصيف»';
const TABLE: readonly Row[] = [
  { why: 'the subject after the verb', paragraphs: [`قال كمال سالم البحري ${SEFA}.`], said: [['كمال سالم البحري', 'قال']] },
  {
    why: 'an office before the name',
    paragraphs: [`وأكد وزير الري النهاري كمال سالم البحري أن ${SEFA}.`],
    said: [['كمال سالم البحري', 'أكد']],
  },
  {
    why: 'an office before a comma and the name',
    paragraphs: [`أكد وزير الري النهاري، كمال سالم البحري، أن ${SEFA}.`],
    said: [['كمال سالم البحري', 'أكد']],
  },
  {
    why: 'an office alone whose holder the text names',
    paragraphs: ['زار وزير الري النهاري كمال سالم البحري الميناء.', `وأوضح وزير الري النهاري أن ${SEFA}.`],
    said: [['كمال سالم البحري', 'أوضح']],
  },
  {
    why: 'a short office whose holder the text names',
    paragraphs: ['زار وزير الري النهاري كمال سالم البحري الميناء.', `وأوضح الوزير النهاري أن ${SEFA}.`],
    said: [['كمال سالم البحري', 'أوضح']],
  },
  {
    why: 'no holder where two of that office are named',
    paragraphs: ['التقى وزير الري النهاري كمال سالم البحري وزير الري الجبلي وائل قاسم.', `وأوضح الوزير النهاري أن ${SEFA}.`],
    said: [['كمال سالم البحري', 'أوضح']],
  },
  {
    why: 'a voice carried on across paragraphs',
    paragraphs: [`قال كمال سالم البحري ${SEFA}.`, 'وأضاف: "العمل جار على قدم وساق".'],
    said: [
      ['كمال سالم البحري', 'قال'],
      ['كمال سالم البحري', 'أضاف'],
    ],
  },
  {
    why: 'a participle after the main verb',
    paragraphs: [`شدد كمال سالم البحري على الحاجة إلى المال، لافتاً إلى أن ${SEFA}.`],
    said: [['كمال سالم البحري', 'لفت']],
  },
  {
    why: 'a plural participle as printed',
    paragraphs: [`أعرب مسؤولو هيئة الأنهار عن قلقهم، مؤكدين أن ${SEFA}.`],
    said: [['هيئة الأنهار', 'مؤكدين']],
  },
  {
    why: 'who issued a statement',
    paragraphs: ['قالت هيئة الأنهار في بيان إن المنسوب ارتفع.', 'وزار بدر الحكمي السد.', `وأضاف البيان أن ${SEFA}.`],
    said: [['هيئة الأنهار', 'أضاف']],
  },
  { why: 'a statement of a body', paragraphs: [`وذكر بيان لوزارة الري النهارية أن ${SEFA}.`], said: [['وزارة الري النهارية', 'ذكر']] },
  {
    why: 'according to a statement',
    paragraphs: ['وحسب بيان لهيئة الأنهار، جرى اللقاء.', `ووفق البيان، ${SEFA}.`],
    said: [['هيئة الأنهار', 'وفق']],
  },
  {
    why: 'whose words an agency passed on',
    paragraphs: [`ونقلت وكالة أنباء النهارية عن الدكتور بدر الحكمي قوله ${SEFA}.`],
    said: [['بدر الحكمي', 'قال']],
  },
  {
    why: 'a subject before the verb',
    paragraphs: [`وكان بدر الحكمي الذي يرأس الفريق قال أول من أمس ${SEFA}.`],
    said: [['بدر الحكمي', 'قال']],
  },
  { why: 'a cue after the words', paragraphs: [`${SEFA}، قال بدر الحكمي للصحفيين.`], said: [['بدر الحكمي', 'قال']] },
  { why: 'an unnamed source as printed', paragraphs: [`وقال مصدر أمني إن ${SEFA}.`], said: [['مصدر أمني', 'قال']] },
  {
    why: 'the spokesman, not whom he speaks for',
    paragraphs: [`وقال المتحدث باسم هيئة الأنهار إن ${SEFA}.`],
    said: [['المتحدث باسم هيئة الأنهار', 'قال']],
  },
  {
    why: 'long words without a cue as of nobody known',
    paragraphs: ['وعلى الجدار «هنا كان النهر يجري في زمن بعيد».'],
    said: [[null, null]],
  },
  { why: 'no statement in a name', paragraphs: ['وأكد بدر الحكمي لصحيفة «فجر النهار» أن العمل مستمر، وفق "و.ن.ر".'], said: [] },
  { why: 'no statement in a scare quote', paragraphs: ['وأكد بدر الحكمي أن "الفوضى" انتهت.'], said: [] },
  {
    why: 'the verb, not a noun that is spelt like a participle',
    paragraphs: [`قال بدر الحكمي خلال زيارة إلى مدينة الزهر ${SEFA}.`, `وقال بدر الحكمي في ختام متابعة الأعمال ${SEFA}.`],
    said: [],
  },
  {
    why: 'long words after the verb and a circumstance',
    paragraphs: ['قال بدر الحكمي خلال زيارة إلى مدينة الزهر «سنعيد فتح القنوات كلها قبل الصيف القادم».'],
    said: [['بدر الحكمي', 'قال']],
  },
  { why: 'no statement in the name of a ship', paragraphs: ['وتعرضت ناقلة النفط "نجمة البحر الجديدة" لهجوم.'], said: [] },
  { why: 'no statement in the name of a city', paragraphs: ['وسار في مدينة "الزهر الجديدة الكبرى" موكب.'], said: [] },
  { why: 'no statement in a title', paragraphs: ['وأعلنت هيئة الأنهار إطلاق فيلم "النهر في زمن الجفاف" أمس.'], said: [] },
  { why: 'no statement in the name of a matter', paragraphs: ['وأشار بدر الحكمي إلى أهمية متابعة "ملف السدود القديمة".'], said: [] },
  {
    why: 'no cue of the sentence before',
    paragraphs: ['قال بدر الحكمي كلاماً كثيراً. "سنعيد فتح القنوات كلها قبل الصيف القادم".'],
    said: [[null, null]],
  },
  { why: 'no verb in a preposition', paragraphs: ['وبين النهارية والجبلية حدود «طويلة ومفتوحة».'], said: [] },
];

describe('findQuotes', () => {
  it('takes time in proportion to a paragraph without a stop', () => {
    const milliseconds = (times: number) => {
      const text = 'قال بدر الحكمي «سنعيد فتح القنوات كلها قبل الصيف القادم» وأضاف أن «العمل جار» '.repeat(times);
      return processorTime(() => quotesIn(text));
    };
    assert.ok(milliseconds(8000) < 12 * milliseconds(2000));
  });
  for (const { why, paragraphs, said } of TABLE) {
    it(`reads ${why}`, () => {
      assert.deepEqual(
        quotesIn(...paragraphs).map(({ speaker, verb }) => [speaker?.name ?? null, verb]),
        said,
      );
    });
  }
  it('says who passed the words on', () => {
    const [quote] = quotesIn(`ونقلت وكالة أنباء النهارية (و ن ر) عن بدر الحكمي قوله ${SEFA}.`);
    assert.equal(quote?.via, 'وكالة أنباء النهارية (و ن ر)');
    assert.equal(quote?.speakerText, 'بدر الحكمي');
  });
  it('gives an unknown speaker no id', () => {
    assert.deepEqual(quotesIn(`وقال مصدر أمني إن ${SEFA}.`)[0]?.speaker, { id: null, name: 'مصدر أمني' });
  });
  it('gives statements their addresses and their place', () => {
    const text = `قال بدر الحكمي ${SEFA} وأضاف "العمل جار على قدم وساق".`;
    const quotes = quotesIn(text);
    assert.equal(new Set(quotes.map(({ id }) => id)).size, 2);
    for (const quote of quotes) {
      assert.match(quote.id, /^s[0-9a-z]{7}$/);
      assert.equal(text.slice(quote.start, quote.end), quote.text);
    }
  });
});
