import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../src/model/article.ts';
import type { DateEvidence } from '../../src/model/date-evidence.ts';
import type { ArticleActor } from '../../src/model/mention.ts';
import type { Quote } from '../../src/model/quote.ts';
import { renderBody } from '../../src/views/render-body.ts';
import { articleOf } from './article-of.ts';

const TAG = /<(\/?)([a-z]+)(?:[^"'>]|"[^"]*"|'[^']*')*>/g;
const render = (article: Article): Promise<string> =>
  renderBody(article, {
    actors: {
      href: (id) => `/base/actors/${id}/`,
      why: ({ by, because }) => (by === 'office' || by === 'surname' ? `${by}: ${because}` : null),
    },
  });

/** What a reader reads of a piece of HTML that has no other character references than those of `<` and `&`. */
const readText = (html: string): string => html.replace(TAG, '').replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&');
const bodies = (html: string): string[] => [...html.matchAll(/<p id="p\d+">(.*?)<\/p>/gs)].map(([, body]) => body ?? '');

function quote(paragraph: number, start: number, end: number, id = 'q1'): Quote {
  return {
    id,
    text: '',
    paragraph,
    start,
    end,
    direct: true,
    closed: true,
    speaker: null,
    speakerText: null,
    verb: null,
    verbText: null,
    via: null,
    said: null,
    topics: [],
    speakerFrom: null,
  };
}

function actor(id: string, name: string, ...mentions: [paragraph: number, start: number, text: string][]): ArticleActor {
  const at = mentions.map(([paragraph, start, text]) => ({
    paragraph,
    start,
    end: start + text.length,
    text,
    by: 'name' as const,
    because: null,
  }));
  return { id, name, kind: 'state', mentions: at };
}

function date(text: string, value: string, more: Partial<DateEvidence> = {}): DateEvidence {
  return { role: 'mentioned', value, text, line: 1, calendar: 'gregorian', agrees: null, note: null, ...more };
}

const MARKDOWN = [
  '# ليس عنواناً',
  '- ليست قائمة',
  '* ولا هذه',
  '1. بند',
  '> اقتباس',
  '---',
  '===',
  '***',
  '```ts',
  '~~~',
  '| أ | ب |',
  '[نص](http://example.org)',
  '[نص]: http://example.org',
  '![صورة](x.png)',
  '*مائل* و**غليظ** و_هذا_ و`رمز`',
  '<b>غليظ</b> <script>alert(1)</script>',
  '<!-- تعليق -->',
  '<http://example.org> و http://example.org',
  '&amp; &lt; &#1575; & AT&T',
  '\\* \\# \\\\',
  '{داعش} [1] ^2^ ~~محذوف~~',
  'نهاية بشرطة مائلة \\',
  'مسافتان  في الوسط\tوجدولة',
];

test('takes nothing in a clipping for Markdown or HTML', async () => {
  const html = await render(articleOf(MARKDOWN));
  assert.deepEqual(bodies(html).map(readText), MARKDOWN);
  assert.deepEqual([...new Set([...html.matchAll(TAG)].map(([, , name]) => name))], ['p']);
  assert.ok(html.includes('&#x3C;script>alert(1)&#x3C;/script>'));
});

test('numbers the paragraphs from 1', async () => {
  assert.equal(await render(articleOf(['أولى', 'ثانية'])), '<p id="p1">أولى</p>\n<p id="p2">ثانية</p>');
});

test('marks a statement inside the marks that are printed', async () => {
  const html = await render(articleOf(['قال «نعم» ومضى'], { quotes: [quote(0, 5, 8)] }));
  assert.equal(html, '<p id="p1">قال «<span class="statement" id="q1">نعم</span>» ومضى</p>');
});

test('links the first mention of an actor in the body, with the name as title where other words stand', async () => {
  const actors = [actor('iraq', 'العراق', [-1, 0, 'العراق'], [0, 0, 'بغداد'], [0, 8, 'العراق'])];
  const html = await render(articleOf(['بغداد و العراق'], { actors }));
  assert.equal(html, '<p id="p1"><a class="actor" href="/base/actors/iraq/" title="العراق">بغداد</a> و العراق</p>');
});

test('says of an inferred mention why, as data and as a hidden text after the paragraphs, which stay as printed', async () => {
  const named = actor('iraq', 'العراق', [0, 0, 'السفارة العراقية'], [0, 20, 'العراق'], [0, 29, 'السفارة العراقية']);
  for (const mention of named.mentions) if (mention.text !== 'العراق') Object.assign(mention, { by: 'office', because: 'لأنها سفارته' });
  const body = ['السفارة العراقية في العراق ثم السفارة العراقية'];
  const html = await render(articleOf(body, { actors: [named] }));
  const link = (more: string, text: string): string => `<a class="actor${more}>${text}</a>`;
  assert.equal(
    html,
    `<p id="p1">${link(' inferred" href="/base/actors/iraq/" data-why="office: لأنها سفارته" aria-describedby="why-1"', 'السفارة العراقية')} في ` +
      `${link('" href="/base/actors/iraq/"', 'العراق')} ثم السفارة العراقية</p><div hidden><span id="why-1">office: لأنها سفارته</span></div>`,
  );
});

test('marks reported speech apart from direct', async () => {
  const html = await render(articleOf(['قال إن نعم ومضى'], { quotes: [{ ...quote(0, 7, 10), direct: false }] }));
  assert.equal(html, '<p id="p1">قال إن <span class="statement reported" id="q1">نعم</span> ومضى</p>');
});

test('of two mentions that overlap links the longer, and the other actor at the next mention', async () => {
  const actors = [actor('egypt', 'مصر', [0, 4, 'مصر'], [0, 10, 'مصر']), actor('bank', 'بنك مصر', [0, 0, 'بنك مصر'])];
  const html = await render(articleOf(['بنك مصر و مصر'], { actors }));
  assert.equal(
    html,
    '<p id="p1"><a class="actor" href="/base/actors/bank/">بنك مصر</a> و <a class="actor" href="/base/actors/egypt/">مصر</a></p>',
  );
});

test('splits a mark that crosses the end of another', async () => {
  const article = articleOf(['ابجدهوز'], { quotes: [quote(0, 0, 4)], actors: [actor('x', 'جدهو', [0, 2, 'جدهو'])] });
  const link = (text: string): string => `<a class="actor" href="/base/actors/x/">${text}</a>`;
  assert.equal(await render(article), `<p id="p1"><span class="statement" id="q1">اب${link('جد')}</span>${link('هو')}ز</p>`);
});

test('gives the id of a statement that must be split to its first piece only', async () => {
  const html = await render(articleOf(['ابجدهوز'], { quotes: [quote(0, 0, 4), quote(0, 2, 6, 'q2')] }));
  assert.equal(html.match(/id="q2"/g)?.length, 1);
  assert.equal(html.match(/class="statement"/g)?.length, 3);
  assert.deepEqual(bodies(html).map(readText), ['ابجدهوز']);
});

test('marks dates by whole words, with role, value and note; not intervals, nor dates of another paragraph', async () => {
  const html = await render(
    articleOf(['أمسك بهم أمس وفي مارس', 'يوم أمس'], {
      dates: [
        date('أمس', '2024-01-16', { role: 'event', note: 'اليوم السابق للنشر' }),
        date('مارس', '2024-03'),
        date('يوم', '2024-01-01/2024-02-01', { line: 2 }),
        date('مارس', '2024-03', { line: null }),
        date('أمسك', '2024-01-16', { role: 'notBefore' }),
        date('بهم', '2024', { line: 2 }),
      ],
    }),
  );
  assert.equal(
    html,
    '<p id="p1">أمسك بهم <time class="date date-event" datetime="2024-01-16" title="اليوم السابق للنشر">أمس</time> وفي ' +
      '<time class="date date-mentioned" datetime="2024-03">مارس</time></p>\n<p id="p2">يوم أمس</p>',
  );
});

test('finds a date after joined letters, and on a later line of a wrapped paragraph', async () => {
  const article = articleOf(['عاد وأمس غادر'], { paragraphLines: [3], dates: [date('أمس', '2024-01-16', { line: 4 })] });
  assert.match(await render(article), /و<time [^>]+>أمس<\/time> غادر/);
});

test('marks the same words once for each date that was read in them', async () => {
  const twice = [date('اليوم', '2024-01-16'), date('اليوم', '2024-01-16')];
  const html = await render(articleOf(['اليوم ثم اليوم ثم اليوم'], { dates: twice }));
  assert.equal(html.match(/<time/g)?.length, 2);
  assert.deepEqual(bodies(html).map(readText), ['اليوم ثم اليوم ثم اليوم']);
});

const piece = fc.oneof(
  fc.constantFrom(...'-#*_`~>|[](){}<>&!\\=+.:1 \t"\'«»'),
  fc.constantFrom('قال', 'العراق', '&lt;', '<b>', '**', '  '),
  fc.string(),
);
const paragraph = fc
  .array(piece, { minLength: 1, maxLength: 30 })
  .map((pieces) =>
    pieces
      .join('')
      .replace(/[\r\n\0]/g, '')
      .trim(),
  )
  .filter((text) => text !== '');
const stretch = fc.record({ paragraph: fc.nat(3), from: fc.nat(40), length: fc.nat(20), kind: fc.constantFrom('quote', 'actor') });

test('law: whatever is marked, the text of every paragraph is as printed and the HTML well formed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      fc.array(stretch, { maxLength: 8 }),
      async (paragraphs, stretches) => {
        const ranges = stretches.map(({ kind, paragraph, from, length }, index) => {
          const end = Math.min(from + length, (paragraphs[paragraph] ?? '').length);
          return { kind, paragraph, start: Math.min(from, end), end, index };
        });
        const quotes = ranges
          .filter(({ kind }) => kind === 'quote')
          .map(({ paragraph, start, end, index }) => quote(paragraph, start, end, `q${index}`));
        const actors = ranges
          .filter(({ kind }) => kind === 'actor')
          .map(({ paragraph, start, end, index }) =>
            actor(`a${index % 3}`, 'اسم', [paragraph, start, (paragraphs[paragraph] ?? '').slice(start, end)]),
          );
        const html = await render(articleOf(paragraphs, { quotes, actors }));
        assert.deepEqual(bodies(html).map(readText), paragraphs);
        const open: string[] = [];
        for (const [, slash, name = ''] of html.matchAll(TAG)) {
          if (slash) assert.equal(open.pop(), name);
          else {
            assert.ok(name !== 'a' || !open.includes('a'), 'a link inside a link');
            open.push(name);
          }
        }
        assert.deepEqual(open, []);
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        assert.equal(new Set(ids).size, ids.length);
      },
    ),
    { numRuns: 400 },
  );
});
