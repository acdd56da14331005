import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HOSTILE_RUNS } from '../../scripts/clippings/hostile-runs.ts';
import { inventClipping } from '../../scripts/clippings/invent-clipping.ts';
import { inventedRegistries } from '../../scripts/clippings/invented-registries.ts';
import { enrichArticle } from '../../src/enrich/enrich-article.ts';
import { prepareRegistries } from '../../src/enrich/prepare-registries.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { decodeFile } from '../../src/parse/read-file.ts';

const prepared = prepareRegistries(inventedRegistries());

/** Milliseconds of processor time of this thread for decoding, parsing and enriching a text: others may use the machine. */
function timed(text: string): number {
  const bytes = new TextEncoder().encode(text);
  const begin = process.threadCpuUsage();
  const { raw } = decodeFile('content/a.txt', bytes);
  if (raw) enrichArticle(raw, 'a', parseArticle(raw.text), null, prepared);
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
  ['articles', repeated(article)],
  ['an article on one line', repeated(article.replaceAll('\n', ' '))],
];

const LENGTH = 30_000;
/** Four times the length may take so many times as long; a square law takes sixteen times. */
const MOST = 10;
/** Shorter times say nothing. */
const LEAST_MS = 15;

describe('reading takes time in proportion to the length of the text', () => {
  for (const [name, make] of texts) {
    test(name, () => {
      const text = (length: number): string => `عنوان\n${make(length)}`;
      timed(text(LENGTH / 6));
      const once = Math.max(timed(text(LENGTH)), LEAST_MS);
      const ratio = () => timed(text(4 * LENGTH)) / once;
      let least = ratio();
      // A pause of the machine falls on one of two runs, a slow expression on both.
      if (least >= MOST) least = Math.min(least, ratio());
      assert.ok(least < MOST, `${least.toFixed(1)} times as long for four times as much; ${once.toFixed(0)} ms at first`);
    });
  }
});
