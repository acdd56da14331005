import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HOSTILE_RUNS } from '../../scripts/clippings/hostile-runs.ts';
import { inventClipping } from '../../scripts/clippings/invent-clipping.ts';
import { inventedRegistries } from '../../scripts/clippings/invented-registries.ts';
import { enrichArticle } from '../../src/enrich/enrich-article.ts';
import { prepareRegistries } from '../../src/enrich/prepare-registries.ts';
import { parseClipping, readClipping } from '../../src/parse/formats/read-clipping.ts';
import { decodeFile } from '../../src/parse/read-file.ts';

const prepared = prepareRegistries(inventedRegistries());

/** Milliseconds of processor time of this thread for decoding, parsing and enriching a clipping: others may use the machine. */
function timed(text: string, file = 'content/a.txt'): number {
  const bytes = new TextEncoder().encode(text);
  const begin = process.threadCpuUsage();
  const { raw } = decodeFile(file, bytes);
  if (raw) {
    const read = readClipping(raw);
    enrichArticle(raw, 'a', parseClipping(read.body, read), null, prepared);
  }
  const { user, system } = process.threadCpuUsage(begin);
  return (user + system) / 1000;
}

const article = Array.from({ length: 100 }, (_, place) => inventClipping(place).text).join('\n');
const repeated = (run: string) => (length: number) => run.repeat(Math.ceil(length / run.length));
/** Lines that differ by their number. */
const numbered = (line: (at: number) => string) => (length: number) => {
  const lines: string[] = [];
  for (let [at, size] = [0, 0]; size < length; at += 1) size += lines[lines.push(line(at)) - 1]?.length ?? 0;
  return lines.join('\n');
};
const texts: readonly (readonly [string, (length: number) => string])[] = [
  ...HOSTILE_RUNS.map(([name, run]) => [name, repeated(run)] as const),
  ['line after line', repeated('1\n')],
  ['paragraphs of a letter', repeated('a\n\n')],
  ['lines of digits', repeated(`${'1 '.repeat(149)}\n`)],
  ['lines of slashes and digits', repeated(`${'/1'.repeat(149)}\n`)],
  ['lines of dates', repeated(`${'12 مايو 2019 '.repeat(10)}\n`)],
  ['long lines that begin alike', (length) => Array.from({ length: length / 200 }, (_, at) => `${'ابت '.repeat(48)}${at}`).join('\n')],
  ['lines of one word', numbered((at) => `كلمة${at}`)],
  ['stamps that differ', numbered((at) => `نشر في ${(at % 12) + 1}/${(at % 11) + 1}/${1900 + (at % 120)} ${at}`)],
  ['bylines that differ', numbered((at) => `بقلم: سامي${at} الجسار`)],
  ['credits that differ', numbered((at) => `(النهار ${at})`)],
  ['datelines that differ', numbered((at) => `بغداد - النهار ${at}:`)],
  ['quotations that differ', numbered((at) => `وقال سامي${at} إن «الأمر رقم ${at} جديد تماما» في بغداد يوم ${(at % 28) + 1} مايو.`)],
  ['signs between two words', (length) => `قال ${repeated('، ')(length)}كمال`],
  ['marks at the end of a clause', (length) => `قال الوزير إن السد آمن تماما ${repeated('، – ')(length)}في الجبل`],
  ['quotation marks before a word', (length) => `(صحيفة ${repeated('"')(length)}ا`],
  ['a word of one ending', (length) => `قال مدير ${repeated('ون')(length)} إن السد آمن`],
  ['offices and persons who hold them', repeated('قال الرئيس النهاري إن سامي وصل. ')],
  ['articles', repeated(article)],
  ['an article on one line', repeated(article.replaceAll('\n', ' '))],
];

const prose = 'عاد باعة السمك صباح السبت إلى الرصيف القديم بعد أن انتهى العمال من ترميم الجسر الذي يصل إليه. ';
const page = (head: string, body: string): string =>
  `<html><head><title>عنوان الخبر</title>${head}</head><body><article><h1>عنوان الخبر</h1><p>${prose.repeat(5)}</p>${body}</article></body></html>`;
const script = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const pages: readonly (readonly [string, (length: number) => string])[] = [
  ['pictures with captions', (length) => page('', numbered((at) => `<figure><figcaption>شرح الصورة ${at}</figcaption></figure>`)(length))],
  ['headings', (length) => page('', numbered((at) => `<h2>عنوان فرعي ${at}</h2>`)(length))],
  ['headings below the text', (length) => page('', `<p>${prose}</p>`.repeat(9) + numbered((at) => `<h4>سامي الجسار${at}</h4>`)(length))],
  ['titles that differ', (length) => page(numbered((at) => `<meta property="og:title" content="عنوان ${at}">`)(length), '')],
  ['writers that differ', (length) => page(numbered((at) => `<meta name="author" content="سامي ${at}">`)(length), '')],
  ['writers in one another', (length) => page('', '<b itemprop="author">ا'.repeat(length / 25))],
  [
    'a script of many articles',
    (length) =>
      page(
        script(Array.from({ length: length / 60 }, (_, at) => ({ '@type': 'Article', headline: `عنوان ${at}`, author: `كاتب ${at}` }))),
        '',
      ),
  ],
  [
    'a script of many writers',
    (length) => page(script({ '@type': 'Article', author: Array.from({ length: length / 20 }, (_, at) => `كاتب ${at}`) }), ''),
  ],
];

const LENGTH = 30_000;
const PAGE_LENGTH = 150_000;
/** Four times the length may take so many times as long; a square law takes sixteen times. */
const MOST = 10;
/** Shorter times say nothing. */
const LEAST_MS = 15;

const clippings = [
  ...texts.map(([name, make]) => ({ name, file: 'content/a.txt', length: LENGTH, make: (length: number) => `عنوان\n${make(length)}` })),
  ...pages.map(([name, make]) => ({ name: `a page: ${name}`, file: 'content/a.html', length: PAGE_LENGTH, make })),
];

describe('reading takes time in proportion to the length of the text', () => {
  for (const { name, file, length, make } of clippings) {
    test(name, () => {
      timed(make(length / 6), file);
      const once = Math.max(timed(make(length), file), LEAST_MS);
      const ratio = () => timed(make(4 * length), file) / once;
      let least = ratio();
      // A pause of the machine falls on one of two runs, a slow expression on both.
      if (least >= MOST) least = Math.min(least, ratio());
      assert.ok(least < MOST, `${least.toFixed(1)} times as long for four times as much; ${once.toFixed(0)} ms at first`);
    });
  }
});

test('a script with a list of very many things is read', () => {
  assert.ok(timed(page(script(Array.from({ length: 150_000 }, (_, at) => at)), ''), 'content/a.html') > 0);
});
