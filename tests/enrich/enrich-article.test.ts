import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleSchema } from '../../src/model/article.ts';
import { readClipping } from './read-clipping.ts';

const HEADLINE = 'افتتاح قناة جديدة عند السد';
const BODY = 'أعلنت هيئة الأنهار اليوم الثلاثاء افتتاح قناة جديدة عند السد الكبير بعد عامين من العمل المتواصل على ضفتي النهر وفي محيطه.';
const PRINTED = [HEADLINE, 'نشر في 26-03-2019 | 10:15', '', BODY];

describe('enrichArticle', () => {
  it('makes a record of the published shape', () => {
    for (const lines of [PRINTED, [BODY], [HEADLINE], []]) {
      if (lines.length > 0) articleSchema.parse(readClipping(lines));
    }
  });

  describe('dates', () => {
    it('takes the stamp; its time is without offset where the outlet is unknown', () => {
      const article = readClipping(PRINTED);
      assert.deepEqual([article.datePublished, article.datePublishedFrom, article.edtf], ['2019-03-26T10:15', 'stamp', '2019-03-26']);
    });
    it("gives a time the offset of the outlet's zone", () => {
      assert.equal(readClipping(PRINTED, { outlet: 'dawn' }).datePublished, '2019-03-26T10:15+03:00');
    });
    it('resolves today, with the weekday beside it', () => {
      const event = readClipping(PRINTED).dates.find(({ role }) => role === 'event');
      assert.deepEqual([event?.value, event?.text, event?.agrees, event?.line], ['2019-03-26', 'اليوم الثلاثاء', true, 4]);
    });
    it('reports a weekday that does not fit', () => {
      const { messages } = readClipping([HEADLINE, 'نشر في 27-03-2019 | 10:15', '', BODY]);
      assert.ok(messages.some(({ rule, line }) => rule === 'weekday-conflict' && line === 4));
    });
    it('keeps both of two dates that conflict, and says so', () => {
      const article = readClipping([HEADLINE, 'نشر في 28-03-2019 | 10:15', '', `الزهر 26 مارس 2019 (و ن ر) ${BODY}`]);
      assert.equal(article.datePublished, '2019-03-28T10:15');
      assert.deepEqual(
        article.dates.filter(({ role }) => role === 'dateline').map(({ value }) => value),
        ['2019-03-26'],
      );
      assert.ok(article.messages.some(({ rule }) => rule === 'date-conflict'));
    });
    it('takes the dateline where there is no stamp', () => {
      const article = readClipping([HEADLINE, '', `الزهر 26 مارس 2019 (و ن ر) ${BODY}`]);
      assert.deepEqual([article.datePublished, article.datePublishedFrom], ['2019-03-26', 'dateline']);
    });
    it('takes days without a year from the year of printing, or of the side that the words name', () => {
      const article = readClipping([
        ...PRINTED,
        '',
        'بدأ العمل في 5 ديسمبر وتوقف في 7 فبراير، ويستأنف في 2 يناير المقبل كما قال المهندس المقيم للصحفيين في الموقع.',
      ]);
      assert.deepEqual(
        article.dates.filter(({ role }) => role === 'mentioned').map(({ value }) => value),
        ['2018-12-05', '2019-02-07', '2020-01-02'],
      );
    });
    it('bounds an undated clipping by offices, and shows the words', () => {
      const article = readClipping([
        `التقى وزير الري النهاري كمال سالم البحري وفداً من المزارعين عند السد الكبير بعد أيام من اجتماع 18 أبريل الذي انتهى بلا اتفاق.`,
      ]);
      assert.deepEqual([article.datePublished, article.datePublishedFrom, article.edtf], [null, 'inferred', '2019-04-18/2021-06-30']);
      assert.deepEqual(
        article.dates.map(({ role, text }) => [role, text]),
        [
          ['notBefore', '18 أبريل'],
          ['notAfter', 'وزير الري النهاري كمال سالم البحري'],
        ],
      );
      assert.ok(article.messages.some(({ rule }) => rule === 'date-interval'));
    });
    it('bounds nothing by a day that has not come yet', () => {
      const article = readClipping([
        'التقى وزير الري النهاري كمال سالم البحري وفداً من المزارعين، ومن المقرر أن تجرى الانتخابات المحلية في 18 أبريل في المدن كلها.',
      ]);
      assert.equal(article.edtf, '2019-03-01/2021-06-30');
    });
    it('counts from the day that the editor sets, and from none where the editor sets an interval', () => {
      const event = (date: string) => readClipping(PRINTED, { date }).dates.find(({ role }) => role === 'event')?.value;
      assert.deepEqual([event('2012-08-07'), event('2012-08/2012-09')], ['2012-08-07', undefined]);
    });
    it('does not choose between two terms in one office', () => {
      const article = readClipping(['التقى محافظ الزهر هاني السعيد وفداً من المزارعين عند السد الكبير بعد أيام من اجتماع انتهى بلا اتفاق.']);
      assert.equal(article.edtf, '2001-01-01/2012-01-01');
    });
    it('invents no date', () => {
      const article = readClipping([HEADLINE, '', BODY]);
      assert.deepEqual([article.datePublished, article.edtf, article.dates], [null, null, []]);
      assert.ok(article.messages.some(({ rule }) => rule === 'date-missing'));
    });
    for (const [date, datePublished, edtf] of [
      ['2018-05-06', '2018-05-06', '2018-05-06'],
      ['2018-05', null, '2018-05'],
      ['2018/2019', null, '2018/2019'],
      [null, null, null],
    ] as const) {
      it(`obeys the editor: ${date}`, () => {
        const article = readClipping(PRINTED, { date });
        assert.deepEqual([article.datePublished, article.edtf, article.datePublishedFrom], [datePublished, edtf, 'editor']);
      });
    }
  });

  describe('source', () => {
    it('reads an outlet from the dateline', () => {
      const { publisher, datelinePlaces } = readClipping([HEADLINE, '26/03/2019', 'بغداد : فجر النهار', '', BODY]);
      assert.deepEqual([publisher?.id, publisher?.from, publisher?.printed, datelinePlaces], ['dawn', 'printed', 'فجر النهار', ['بغداد']]);
    });
    it('infers the outlet that speaks of itself', () => {
      const { publisher } = readClipping([
        ...PRINTED,
        '',
        'وقال بيان تلقت "المصباح الجديد" نسخة منه إن العمل انتهى قبل موعده بشهرين كاملين رغم الأمطار.',
      ]);
      assert.deepEqual([publisher?.id, publisher?.from], ['lamp', 'inferred']);
    });
    it('infers no outlet from a paper that is only named', () => {
      assert.equal(
        readClipping([...PRINTED, '', 'ونشرت صحيفة "المصباح الجديد" صوراً للقناة الجديدة التقطها قراء من سكان القرى القريبة من السد.'])
          .publisher,
        null,
      );
    });
    it('infers the outlet from a layout that only it prints', () => {
      const { publisher } = readClipping([HEADLINE, '26/03/2019 - الثلاثاء', BODY, 'back to page']);
      assert.deepEqual([publisher?.id, publisher?.from], ['dawn', 'inferred']);
    });
    it('credits agencies in the dateline and in the text', () => {
      const { agencies } = readClipping([HEADLINE, '', `الزهر 26 مارس 2019 (و ن ر) ${BODY}`]);
      assert.deepEqual(
        agencies.map(({ id, printed }) => [id, printed]),
        [['nna', 'و ن ر']],
      );
      const text = 'ونقلت وكالة أنباء النهارية عن شهود عيان أن المياه وصلت إلى الحقول البعيدة للمرة الأولى منذ عشرة أعوام.';
      assert.deepEqual(
        readClipping([...PRINTED, '', text]).agencies.map(({ id }) => id),
        ['nna'],
      );
    });
    it('reads an outlet that stands where a section would', () => {
      const article = readClipping([HEADLINE, 'المصباح الجديد 26/03/2019', '', BODY]);
      assert.deepEqual([article.publisher?.id, article.publisher?.from, article.articleSection], ['lamp', 'printed', null]);
    });
    it('keeps a credit that the registry lacks, and asks whose name it is', () => {
      const article = readClipping([HEADLINE, 'نشر في 26-03-2019 | 10:15', 'ضوء', '', BODY]);
      assert.deepEqual(article.dropped, [{ line: 3, text: 'ضوء', reason: 'credit' }]);
      assert.deepEqual([article.publisher, article.author], [null, null]);
      assert.ok(article.messages.some(({ rule, line }) => rule === 'credit-unknown' && line === 3));
    });
    it('prefers the Gregorian stamp to the Hijri one beside it', () => {
      const article = readClipping([HEADLINE, 'الثلاثاء 20 رجب 1440 هـ - 26 مارس 2019', '', BODY]);
      assert.equal(article.datePublished, '2019-03-26');
    });
    it('reports an outlet that the registry lacks', () => {
      const article = readClipping(PRINTED, { outlet: 'صحيفة بعيدة' });
      assert.deepEqual([article.publisher?.id, article.publisher?.name, article.publisher?.from], [null, 'صحيفة بعيدة', 'editor']);
      assert.ok(article.messages.some(({ rule }) => rule === 'outlet-unknown'));
    });
  });

  describe('headline and topics', () => {
    it('derives a headline where none is printed, and says so', () => {
      const article = readClipping([BODY]);
      assert.equal(article.headlineFrom, 'derived');
      assert.ok(BODY.startsWith(article.headline));
      assert.ok(article.messages.some(({ rule }) => rule === 'headline-derived'));
    });
    it('says where the line beside the headline may be it as well', () => {
      const lines = ['سكان الضفة ينتظرون المطر', 'صيادو النهر يبيعون القوارب', 'نشر في 26-03-2019', BODY];
      const found = (article: ReturnType<typeof readClipping>) => article.messages.find(({ rule }) => rule === 'headline-uncertain');
      const message = found(readClipping(lines));
      assert.equal(message?.line, 2);
      for (const line of lines.slice(0, 2)) assert.ok(message?.reason.includes(`«${line}»`));
      assert.equal(found(readClipping(PRINTED)), undefined);
      assert.equal(found(readClipping(lines, { headline: 'عنوان من المحرر' })), undefined);
    });
    it("gives the other line its part where the editor's headline is the kicker or the deck", () => {
      const [first = '', second = ''] = ['سكان الضفة ينتظرون المطر', 'صيادو النهر يبيعون القوارب'];
      const partsOf = (lines: string[], headline: string) => {
        const { kicker, alternativeHeadline, ...article } = readClipping([...lines, 'نشر في 26-03-2019', BODY], { headline });
        return [kicker, article.headline, alternativeHeadline];
      };
      assert.deepEqual(partsOf([first, second], first), [null, first, second]);
      assert.deepEqual(partsOf([first, '', second], second), [first, second, null]);
    });
    it('takes no dropped line and no count for a headline', () => {
      const article = readClipping(['طباعة', 'شارك', 'فيسبوك', 'عدد القراءات 22']);
      assert.deepEqual([article.headline.includes('طباعة'), article.headline.includes('22')], [false, false]);
      assert.ok(article.file.includes(article.headline));
    });
    it("prefers the editor's headline", () => {
      const article = readClipping([BODY], { headline: 'عنوان من المحرر' });
      assert.deepEqual([article.headline, article.headlineFrom], ['عنوان من المحرر', 'editor']);
    });
    it('assigns a topic whose terms reach the threshold, the headline counting double', () => {
      assert.deepEqual(readClipping(PRINTED).topics, [{ id: 'water', name: 'المياه', because: ['سد'] }]);
      assert.deepEqual(readClipping(['خبر قصير', 'نشر في 26-03-2019', '', BODY]).topics, []);
    });
    it("takes the editor's topics, and leaves out actors that the editor denies", () => {
      const article = readClipping(PRINTED, { topics: ['sport'], notActors: ['rivers'] });
      assert.deepEqual(
        article.topics.map(({ id }) => id),
        ['sport'],
      );
      assert.deepEqual(article.actors, []);
    });
  });
});
