import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article } from '../../src/model/article.ts';
import { readClipping } from './read-clipping.ts';

const HEADLINE = 'افتتاح سوق الخزف في حي المرفأ القديم بعد أعوام من الترميم';
const BODY = [
  'افتتح المجلس المحلي صباح أمس سوق الخزف في حي المرفأ بعد ترميم دام ثلاثة أعوام، بحضور الحرفيين وعائلاتهم وعدد من الزوار القادمين من المدن المجاورة.',
  'وتضم السوق أربعين دكانا صغيرا تعرض أواني ملونة صنعت في أفران الحي، ويقول أصحابها إنهم ينتظرون المواسم الجديدة بفارغ الصبر.',
  'وكانت الأبنية قد تضررت في العاصفة الكبيرة، فأعيد بناء جدرانها بالحجارة نفسها التي جمعت من المكان.',
];
const DAY = '12 مايو 2019';

const unknownIn = ({ messages }: Article): string[] =>
  messages.filter(({ rule }) => rule === 'credit-unknown').map(({ reason }) => /«([^»]+)»/u.exec(reason)?.[1] ?? '');

/** Lines that are in a field of the record and among those left out as well. */
const twice = ({ lines, dropped }: Article): number[] =>
  dropped.map(({ line }) => line).filter((line) => lines.some((other) => other.line === line));

describe('what is no name of a writer', () => {
  for (const words of ['بالفيديو والصور', 'وداعا نيروز', 'قريبا جدا', 'صباح الخير', 'الحلقة الثانية', 'ملامح عامة من خزف']) {
    for (const [where, lines] of [
      ['below the headline', [HEADLINE, '', words, ...BODY]],
      ['below a stamp', [HEADLINE, DAY, words, ...BODY]],
    ] as const) {
      it(`«${words}» ${where} is a deck or caption`, () => {
        const article = readClipping(lines);
        assert.deepEqual([article.author, article.publisher, unknownIn(article), article.dropped], [null, null, [], []]);
        assert.deepEqual([article.alternativeHeadline, ...article.captions].filter(Boolean), [words]);
      });
    }
  }
  for (const words of ['صفحة 12', '28 مارس', '٢٠١٩ م', '(2 من 3)']) {
    it(`«${words}» below the headline is a number of something`, () => {
      const article = readClipping([HEADLINE, words, ...BODY]);
      assert.deepEqual([article.author, unknownIn(article), article.dropped.map(({ reason }) => reason)], [null, [], ['counter']]);
    });
  }
  for (const words of ['شكرا جزيلا', 'دامت صناعة الخزف', 'للحديث صلة أخرى']) {
    it(`«${words}» below the last sentence stays there`, () => {
      const article = readClipping([HEADLINE, DAY, ...BODY, words]);
      assert.deepEqual([article.author, article.paragraphs], [null, [...BODY, words]]);
    });
  }
  it('two words that no name is known of count where a stamp stands beside them, and are reported where none does', () => {
    assert.equal(readClipping([HEADLINE, DAY, 'هزبر شمندر', ...BODY]).author, 'هزبر شمندر');
    const alone = readClipping([HEADLINE, 'هزبر شمندر', ...BODY]);
    assert.deepEqual([alone.author, unknownIn(alone)], [null, ['هزبر شمندر']]);
  });
  it('takes everyday words for no name', () => {
    for (const words of ['مواسم السفر', 'ذاكرة المدن البحرية']) {
      const article = readClipping([HEADLINE, DAY, words, ...BODY]);
      assert.deepEqual([article.author, unknownIn(article)], [null, [words]]);
    }
  });
  it('a surname with an article needs no stamp', () => {
    assert.equal(readClipping([HEADLINE, 'هزبر الشمندر', ...BODY]).author, 'هزبر الشمندر');
  });
});

describe('verses', () => {
  const POEM = ['يا طين خذ من كفي', 'ما شئت من ألواني', 'يا طين خذ من كفي', 'واترك لنا أغاني', 'يا طين خذ من كفي', 'وارجع إلى الدكان'];
  it('keeps a refrain', () => assert.deepEqual(readClipping(['أغنية الخزاف', DAY, ...POEM]).paragraphs, POEM));
  it('takes no verse for a credit', () => {
    const article = readClipping(['أغنية الخزاف', DAY, ...POEM, 'سلام على خزف']);
    assert.deepEqual([article.author, article.publisher, article.paragraphs.at(-1)], [null, null, 'سلام على خزف']);
  });
  it('takes a writer by his name below them', () => {
    assert.equal(readClipping(['أغنية الخزاف', DAY, ...POEM, 'سامي الخزفي']).author, 'سامي الخزفي');
  });
  it('leaves out a line of prose that stands twice', () => {
    assert.deepEqual(readClipping([HEADLINE, DAY, ...BODY, BODY[0] ?? '']).paragraphs, BODY);
  });
});

describe('names beside names', () => {
  it('reports a second outlet that the registry lacks', () => {
    const article = readClipping([HEADLINE, 'المصباح الجديد', DAY, ...BODY, 'صحيفة الخزامى']);
    assert.deepEqual([article.publisher?.id, unknownIn(article), twice(article)], ['lamp', ['صحيفة الخزامى'], []]);
  });
  it('reports nothing where both lines name one outlet', () => {
    assert.deepEqual(unknownIn(readClipping([HEADLINE, 'المصباح الجديد', DAY, ...BODY, 'صحيفة المصباح الجديد'])), []);
  });
  it('keeps a name whose neighbour alone is understood, and its line once', () => {
    for (const lines of [
      [HEADLINE, 'محليات عامة: متابعات', DAY, ...BODY],
      [HEADLINE, DAY, ...BODY, 'محليات عامة: متابعات'],
    ]) {
      const article = readClipping(lines);
      assert.deepEqual(
        [article.agencies.map(({ printed }) => printed), unknownIn(article), twice(article)],
        [['متابعات'], ['محليات عامة'], []],
      );
    }
  });
  it('leaves a line out of the record where all its names are unknown', () => {
    const article = readClipping([HEADLINE, 'هزبر شمندر', ...BODY]);
    assert.deepEqual(article.dropped, [{ line: 2, text: 'هزبر شمندر', reason: 'credit' }]);
    assert.deepEqual(twice(article), []);
  });
});

describe('outlets and places', () => {
  it('takes an unknown name alone over a stamp for the outlet, where the text has none of its words', () => {
    assert.equal(readClipping([HEADLINE, 'شرفة', DAY, ...BODY]).publisher?.printed, 'شرفة');
    assert.equal(readClipping([HEADLINE, 'حجارة', DAY, ...BODY]).publisher, null);
    assert.equal(readClipping([HEADLINE, 'شرفة', ...BODY]).publisher, null);
  });
  it('names an outlet by what stands in quotation marks', () => {
    const { publisher } = readClipping([HEADLINE, DAY, ...BODY, 'موقع "خزامى"']);
    assert.deepEqual([publisher?.name, publisher?.printed], ['خزامى', 'موقع "خزامى"']);
  });
  it('takes no photographer for the writer', () => {
    const article = readClipping([HEADLINE, 'تصوير: سامي الخزفي', DAY, ...BODY]);
    assert.deepEqual([article.author, unknownIn(article)], [null, []]);
  });
  it('takes no section for a writer or outlet', () => {
    for (const section of ['اقتصاد عالمي', 'زاوية الصحة', 'أخبار بحرية']) {
      const article = readClipping([HEADLINE, section, DAY, ...BODY]);
      assert.deepEqual([article.articleSection, article.author, article.publisher], [section, null, null]);
    }
  });
  it("takes a city's short name before a writer for the city", () => {
    const article = readClipping([HEADLINE, 'المدينة – سامي الخزفي', ...BODY]);
    assert.deepEqual([article.datelinePlaces, article.author, article.publisher], [['المدينة'], 'سامي الخزفي', null]);
  });
  it('takes «the capitals» for no place', () => {
    assert.deepEqual(readClipping([HEADLINE, 'القاهرة - العواصم - وكالات', ...BODY]).datelinePlaces, ['القاهرة']);
  });
});

describe('what the text says of outlets', () => {
  const told = (text: string): string | null => readClipping([HEADLINE, DAY, ...BODY, text]).publisher?.id ?? null;
  for (const [text, outlet] of [
    ['وقد حصل الصناع على الجائزة، كما حصلت "المصباح الجديد" على جائزة التصوير في حفل أقيم مساء أمس.', null],
    ['وقد حصلت "المصباح الجديد" على نسخة من محضر الاجتماع الذي عقد مساء أمس في دار البلدية.', 'lamp'],
    ['وجاء في البيان الذي تلقته "المصباح الجديد" أن السوق تفتح كل يوم من الصباح إلى المساء.', 'lamp'],
    ['وجاء في محضر الاجتماع الذي اطلعت عليه "المصباح الجديد" أن السوق تفتح كل يوم من الصباح.', 'lamp'],
  ] as const) {
    it(`«${text.slice(0, 40)}…»: ${outlet}`, () => assert.equal(told(text), outlet));
  }
  for (const [text, agencies] of [
    ['وبلغ عدد الزوار ألفا في اليوم الأول، وفق ما أوردت وكالة أنباء النهارية أمس في نشرتها المسائية.', []],
    ['وبلغ عدد الزوار ألفا بحسب وكالة أنباء النهارية، وألفين في اليوم الثاني بحسب وكالة أنباء النهارية.', ['nna']],
    ['وقال رئيس الحرفيين لوكالة أنباء النهارية إن عدد الزوار بلغ ألفا في اليوم الأول من الافتتاح.', ['nna']],
    ['وذكرت وكالة أنباء النهارية أن عدد الزوار بلغ ألفا في اليوم الأول من أيام افتتاح السوق.', ['nna']],
  ] as const) {
    it(`«${text.slice(0, 60)}…»: ${agencies.join('، ') || 'none'}`, () => {
      const article = readClipping([HEADLINE, DAY, ...BODY, text]);
      assert.deepEqual(
        article.agencies.map(({ id }) => id),
        agencies,
      );
    });
  }
});
