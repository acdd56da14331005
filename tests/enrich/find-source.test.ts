import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { enrichArticle } from '../../src/enrich/enrich-article.ts';
import { prepareRegistries } from '../../src/enrich/prepare-registries.ts';
import { actorsFileSchema } from '../../src/model/actor.ts';
import type { Article } from '../../src/model/article.ts';
import { outletsFileSchema } from '../../src/model/outlet.ts';
import { siteSchema } from '../../src/model/site.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { decodeFile } from '../../src/parse/read-file.ts';

const prepared = prepareRegistries({
  site: siteSchema.parse({ title: 'أرشيف', tagline: 'ت', description: 'ت', address: 'https://example.org/', timezone: 'Asia/Baghdad' }),
  actors: actorsFileSchema.parse([{ id: 'rivermouth', kind: 'place', name: 'مصب الزهر' }]),
  outlets: outletsFileSchema.parse([
    { id: 'difaf-tn', name: 'الضفاف التونسية', kind: 'newspaper', country: 'TN' },
    { id: 'difaf-qa', name: 'الضفاف القطرية', kind: 'newspaper', country: 'QA' },
    { id: 'misbah', name: 'المصباح', kind: 'newspaper', country: 'OM' },
    { id: 'ajil', name: 'عاجل', kind: 'newspaper', country: 'SA' },
    { id: 'nna', name: 'وكالة أنباء النهارية', kind: 'agency', abbreviations: ['و ن ر'] },
    { id: 'ztv', name: 'زد تي في العربية', kind: 'broadcaster', country: 'US', abbreviations: ['ZTV'] },
  ]),
  topics: [],
});

const HEADLINE = 'افتتاح جسر المشاة الجديد فوق النهر الكبير بعد عامين من العمل';
const BODY =
  'افتتحت البلدية صباح اليوم جسر المشاة الجديد الذي يصل بين ضفتي النهر بحضور عدد كبير من الأهالي الذين انتظروا نهاية الأعمال طويلا منذ أن بدأت قبل عامين.';
const MORE = 'ويبلغ طول الجسر مئة متر، وقد زود بمقاعد ومصابيح وممرات للدراجات، ويتوقع أن يعبره كل يوم ألوف من سكان الحيين القديم والجديد.';

function read(...lines: string[]): Article {
  const { raw } = decodeFile('content/test.txt', Buffer.from(lines.join('\n')));
  assert.ok(raw);
  return enrichArticle(raw, 'test', parseArticle(raw.text), null, prepared);
}

/** The credits of a record: outlet as id (or ?) and printed name, agencies, author, places. */
function credits({ publisher, agencies, author, datelinePlaces }: Article) {
  return {
    ...(publisher && { outlet: `${publisher.id ?? '?'} ${publisher.printed ?? '-'}` }),
    ...(agencies.length > 0 && { agencies: agencies.map(({ id, printed }) => `${id ?? '?'} ${printed}`) }),
    ...(author !== null && { author }),
    ...(datelinePlaces.length > 0 && { places: datelinePlaces }),
  };
}

const CASES: readonly (readonly [what: string, lines: readonly string[], wanted: ReturnType<typeof credits>])[] = [
  ['an outlet alone below the headline', [HEADLINE, 'المصباح', '12 مايو 2019', BODY, MORE], { outlet: 'misbah المصباح' }],
  ['an unknown outlet by its noun', [HEADLINE, 'صحيفة القنطرة', '12 مايو 2019', BODY, MORE], { outlet: '? صحيفة القنطرة' }],
  ['an unknown site by its ending', [HEADLINE, '12/5/2019', 'قناطر نت', BODY, MORE], { outlet: '? قناطر نت' }],
  ['an unknown outlet beside a stamp', [HEADLINE, 'القنطرة - 12 مايو 2019', BODY, MORE], { outlet: '? القنطرة' }],
  ['a source by its label', [HEADLINE, '12 مايو 2019', BODY, MORE, 'المصدر: قناطر الشرق'], { outlet: '? قناطر الشرق' }],
  ['an outlet in Latin letters beside a stamp', [HEADLINE, 'BRIDGE Online', '12 مايو 2019', BODY, MORE], { outlet: '? BRIDGE Online' }],
  [
    'an aggregator, the writer glued to its stamp',
    [HEADLINE, 'سامي الجسارنشر في قناطر الغد يوم 12 - 05 - 2019', BODY, MORE],
    { outlet: '? قناطر الغد', author: 'سامي الجسار' },
  ],
  [
    'an aggregator that names the outlet twice',
    [HEADLINE, 'قناطر الغدنشر في قناطر الغد يوم 12 - 05 - 2019', BODY, MORE],
    { outlet: '? قناطر الغد' },
  ],
  [
    'an outlet and an agency in a dateline',
    [HEADLINE, 'تونس-(و.ن.ر)-الضفاف التونسية:', BODY, MORE],
    { outlet: 'difaf-tn الضفاف التونسية', agencies: ['nna و.ن.ر'], places: ['تونس'] },
  ],
  ['a writer behind a city', [HEADLINE, 'الدوحة – باسل الجسري', BODY, MORE], { author: 'باسل الجسري', places: ['الدوحة'] }],
  [
    'two writers in two cities',
    [HEADLINE, 'صنعاء: سامي الجسار -  الرياض: زيرا بنغال', BODY, MORE],
    { author: 'سامي الجسار، زيرا بنغال', places: ['صنعاء', 'الرياض'] },
  ],
  ['a writer from a city', [HEADLINE, 'كريم الجسري من الرياض', BODY, MORE], { author: 'كريم الجسري', places: ['الرياض'] }],
  [
    'writer, outlet and city',
    [HEADLINE, 'كريم الجسري- المصباح- مسقط:', BODY, MORE],
    { outlet: 'misbah المصباح', author: 'كريم الجسري', places: ['مسقط'] },
  ],
  [
    'outlet, press and writer',
    [HEADLINE, '*قناطر برس - متابعات - هالة الجسار', BODY, MORE],
    { outlet: '? قناطر برس', agencies: ['? متابعات'], author: 'هالة الجسار' },
  ],
  ['a writer below a stamp', [HEADLINE, '12/5/2019', 'ليلى القنطري', BODY, MORE], { author: 'ليلى القنطري' }],
  ['a writer of a rare name, whose words stand nowhere else', [HEADLINE, '12/5/2019', 'زيرا بنغال', BODY, MORE], { author: 'زيرا بنغال' }],
  [
    'a translator beside an aggregator',
    [HEADLINE, 'قناطر الغدنشر في قناطر الغد يوم 12 - 05 - 2019', BODY, MORE, 'ترجمة: زيرا بنغال'],
    { outlet: '? قناطر الغد', author: 'زيرا بنغال' },
  ],
  ['a heading of words that the text has', [HEADLINE, '12/5/2019', 'جسر المشاة', BODY, MORE], {}],
  ['a writer below the last sentence', [HEADLINE, '12/5/2019', BODY, MORE, 'عبد الكريم ولد الجسر'], { author: 'عبد الكريم ولد الجسر' }],
  ['«كتب» and a colon behind the name', [HEADLINE, 'كتب سامي الجسار:', BODY, MORE], { author: 'سامي الجسار' }],
  ['a desk', [HEADLINE, 'المصباح - المحرر الاقتصادي', BODY, MORE], { outlet: 'misbah المصباح', author: 'المحرر الاقتصادي' }],
  [
    'an agency below the last sentence',
    [HEADLINE, '12/5/2019', BODY, MORE, MORE.replace('مئة', 'مئتا'), '- و ن ر'],
    { agencies: ['nna و ن ر'] },
  ],
  ['agencies in general', [HEADLINE, 'رام الله - وكالات:', BODY, MORE], { agencies: ['? وكالات'], places: ['رام الله'] }],
  ['a place that only its agency shows', [HEADLINE, 'زهرون - و.ن.ر', BODY, MORE], { agencies: ['nna و.ن.ر'], places: ['زهرون'] }],
  ['a city of several', [HEADLINE, `عواصم - وكالات - ${BODY}`, MORE], { agencies: ['? وكالات'] }],
  ['an agency behind a date', [HEADLINE, `مسقط 12 مايو 2019 و.ن.ر - ${BODY}`, MORE], { agencies: ['nna و.ن.ر'], places: ['مسقط'] }],
  ['a station at the head', [HEADLINE, `مسقط (ZTV)-- ${BODY}`, MORE], { outlet: 'ztv ZTV', agencies: ['ztv ZTV'], places: ['مسقط'] }],
  ['a station beside an outlet', [HEADLINE, 'المصباح - ZTV', BODY, MORE], { outlet: 'misbah المصباح', agencies: ['ztv ZTV'] }],
  [
    'a credit at the head that no sign sets off',
    [HEADLINE, `قناطر نت متابعات ${BODY}`, MORE],
    { outlet: '? قناطر نت', agencies: ['? متابعات'] },
  ],
  [
    'a place of the registry',
    [HEADLINE, 'مسقط - مصب الزهر - سامي الجسار', BODY, MORE],
    { author: 'سامي الجسار', places: ['مسقط', 'مصب الزهر'] },
  ],
  ["the paper's own report", [HEADLINE, '12/5/2019', 'تقرير - خاص', BODY, MORE], {}],
  [
    'names joined by «و»',
    [HEADLINE, 'مسقط – الدوحة: «المصباح» وو ن ر ووكالات', BODY, MORE],
    { outlet: 'misbah المصباح', agencies: ['nna و ن ر', '? وكالات'], places: ['مسقط', 'الدوحة'] },
  ],
  [
    'an agency between slashes behind a day',
    [HEADLINE, `مسقط في 12 مايو /و.ن.ر/ ${BODY}`, MORE],
    { agencies: ['nna و.ن.ر'], places: ['مسقط'] },
  ],
  [
    'the paper to which the speaker spoke',
    ['مديرة الجسور لـ«المصباح»:', HEADLINE, '12 مايو 2019', BODY, `${MORE} وقالت لـ«المصباح» إن الجسر مفتوح.`],
    { outlet: 'misbah المصباح' },
  ],
  [
    'no outlet in a kicker that begins with a noun of outlets',
    ['شبكة جسور جديدة تربط ضفتي النهر', HEADLINE, '12 مايو 2019', BODY, MORE],
    {},
  ],
];

/** A whole page: its title, a menu, the article, and what stands below. */
const page = (title: string, ...below: string[]): string[] => {
  const menu = ['الرئيسية', 'أخبار المدينة', 'شؤون البلدية', 'الأسواق', 'الملاعب', 'الجامعة', 'المكتبة', 'القناطر'];
  return [title, ...menu, HEADLINE, '12 مايو 2019', BODY, MORE, 'مشاركة', 'التعليقات', ...below];
};
const PAGES: readonly (readonly [what: string, lines: readonly string[], outlet: string | null])[] = [
  ['whose name the rights have', page(`${HEADLINE} - القنطرة الشرقية`, '© 2019 القنطرة الشرقية. جميع الحقوق محفوظة'), 'القنطرة الشرقية'],
  ['with the word of an edition', page(`${HEADLINE} - Qantara Arabic`, '© 2019 Qantara'), 'Qantara'],
  ['in Latin letters, on a line of its own too', page(`${HEADLINE} | Qantara`, 'Qantara', 'جميع الحقوق محفوظة'), 'Qantara'],
  ['but not a section that the menu has', page(`${HEADLINE} - القناطر`, 'جميع الحقوق محفوظة'), null],
  ['but not words that nothing confirms', page(`${HEADLINE} - جسور ومشاة`, '© 2019 القنطرة'), null],
];

describe('findSource', () => {
  for (const [what, lines, outlet] of PAGES)
    it(`reads an unknown outlet at the end of a page's title, ${what}`, () => assert.equal(read(...lines).publisher?.name ?? null, outlet));

  for (const [what, lines, wanted] of CASES) it(`reads ${what}`, () => assert.deepEqual(credits(read(...lines)), wanted));

  it('cuts the tail of a page title off the headline', () => {
    const article = read(`${HEADLINE} - عرب وعالم - صحيفة القنطرة`, '12 مايو 2019', BODY, MORE);
    assert.deepEqual([article.headline, article.publisher?.printed], [HEADLINE, 'صحيفة القنطرة']);
  });
  it('tells outlets of one name apart by the months that are printed', () => {
    const article = read(HEADLINE, 'الضفاف', '12 جويلية 2019', BODY, MORE);
    assert.deepEqual(
      [article.publisher?.id, article.publisher?.printed, article.publisher?.evidence],
      ['difaf-tn', 'الضفاف', 'الضفاف؛ جويلية'],
    );
  });
  it('tells them apart by the city of the dateline, where one stands alone', () => {
    assert.equal(read(HEADLINE, 'الدوحة - الضفاف', BODY, MORE).publisher?.id, 'difaf-qa');
    assert.equal(read(HEADLINE, 'الدوحة - الضفاف - وكالات', BODY, MORE).publisher?.id, null);
  });
  it('names all who may be meant where nothing tells', () => {
    const article = read(HEADLINE, 'الضفاف', '12 مايو 2019', BODY, MORE);
    const message = article.messages.find(({ rule }) => rule === 'outlet-shared');
    assert.equal(message?.line, 2);
    assert.match(message.reason, /difaf-tn.*difaf-qa/u);
  });
  it('gives no paper of one word to another country than its months say', () => {
    assert.equal(read(HEADLINE, 'المصباح', '12 جويلية 2019', BODY, MORE).publisher?.id, null);
  });
  it('says how to add an outlet that the registry lacks', () => {
    const message = read(HEADLINE, 'صحيفة القنطرة', '12 مايو 2019', BODY, MORE).messages.find(({ rule }) => rule === 'outlet-unknown');
    assert.equal(message?.line, 2);
    assert.match(message.reason, /- \{ id: صحيفة-القنطرة, kind: newspaper, name: صحيفة القنطرة \}/u);
  });
  it('keeps a name in one place only', () => {
    const article = read(HEADLINE, 'قناطر نت 12 مايو 2019', BODY, MORE);
    assert.deepEqual([article.publisher?.printed, article.articleSection, article.dropped], ['قناطر نت', null, []]);
  });
  it('takes no sub-heading or section for a credit', () => {
    const article = read(HEADLINE, 'محليات', '12 مايو 2019', BODY, MORE, 'ضفتا النهر', MORE.replace('مئة', 'مئتا'));
    assert.deepEqual([credits(article), article.articleSection], [{}, 'محليات']);
  });
  it('takes no one of whom the text speaks for its writer', () => {
    const article = read(HEADLINE, 'سامي الجسار', BODY, `${MORE} وقال المهندس سامي الجسار إن العمل انتهى قبل موعده.`);
    assert.equal(article.author, null);
  });
});

describe('labels of work', () => {
  const DAY = 'نشر في 14 مارس 2016';
  for (const label of ['متابعة', 'إعداد', 'ترجمة', 'مراسلنا', 'تغطية'])
    it(`«${label}:» names who wrote it and no outlet`, () => {
      for (const lines of [
        [HEADLINE, `${label}: سعاد حداد`, DAY, BODY, MORE],
        [HEADLINE, DAY, BODY, MORE, `${label}: سعاد حداد`],
      ]) {
        assert.deepEqual(credits(read(...lines)), { author: 'سعاد حداد' });
        assert.deepEqual(read(...lines).paragraphs, [BODY, MORE]);
      }
    });
  for (const label of ['تحرير', 'إشراف', 'تدقيق', 'رئيس التحرير', 'ملاحظة'])
    it(`«${label}:» names neither writer nor outlet`, () => {
      const article = read(HEADLINE, `${label}: سعاد حداد`, DAY, BODY, MORE);
      assert.deepEqual([credits(article), article.headline, article.dropped.length], [{}, HEADLINE, 1]);
    });
  it('takes an everyday word above a stamp for no outlet, though one is called so', () => {
    assert.deepEqual(credits(read(HEADLINE, 'عاجل', DAY, BODY, MORE)), {});
    assert.deepEqual(credits(read(HEADLINE, 'صحيفة عاجل', DAY, BODY, MORE)), { outlet: 'ajil صحيفة عاجل' });
  });
  it('has only the host of an address of a page, as inferred', () => {
    const { publisher } = read(HEADLINE, DAY, BODY, MORE, 'المصدر: http://example.com/?p=22');
    assert.deepEqual([publisher?.name, publisher?.from], ['example.com', 'inferred']);
  });
  it('leaves the year of the rights out of the name', () =>
    assert.deepEqual(credits(read(HEADLINE, DAY, BODY, MORE, 'جميع الحقوق محفوظة لصحيفة المرسى 2016')), { outlet: '? المرسى' }));
  it('reads the agencies beside the outlet behind a label', () =>
    assert.deepEqual(credits(read(HEADLINE, DAY, BODY, MORE, 'المصدر: المصباح + وكالات')), {
      outlet: 'misbah المصباح',
      agencies: ['? وكالات'],
    }));
  it('takes an unknown word before «من» and a name, or an agency in brackets, for a place', () => {
    assert.deepEqual(credits(read(HEADLINE, 'الزهراء - من سعاد حداد', DAY, BODY, MORE)), { author: 'سعاد حداد', places: ['الزهراء'] });
    assert.deepEqual(credits(read(HEADLINE, DAY, `الزهراء (و ن ر) - ${BODY}`, MORE)), { agencies: ['nna و ن ر'], places: ['الزهراء'] });
  });
  it('does not cut a heading at «and» for the name of an outlet in it', () =>
    assert.deepEqual(credits(read(HEADLINE, DAY, 'المصباح والماء', BODY, MORE)), {}));
});
