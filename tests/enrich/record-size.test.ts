import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HOSTILE_RUNS } from '../../scripts/clippings/hostile-runs.ts';
import { inventClipping } from '../../scripts/clippings/invent-clipping.ts';
import { inventedRegistries } from '../../scripts/clippings/invented-registries.ts';
import { enrichArticle } from '../../src/enrich/enrich-article.ts';
import { prepareRegistries } from '../../src/enrich/prepare-registries.ts';
import { wordNumbers } from '../../src/enrich/word-numbers.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { decodeFile } from '../../src/parse/read-file.ts';

const prepared = prepareRegistries(inventedRegistries());
const LENGTH = 20_000;
const TIMES = 4;
/** Numbers of lines and offsets grow by a digit. */
const SLACK = 1.25;

/** How many characters a record takes, and how many words are kept beside it. */
function sizeOf(text: string): { record: number; words: number } {
  const { raw } = decodeFile('content/a.txt', new TextEncoder().encode(text));
  assert.ok(raw);
  const parts = parseArticle(raw.text);
  return { record: JSON.stringify(enrichArticle(raw, 'a', parts, null, prepared)).length, words: wordNumbers(parts).size };
}

const news = Array.from({ length: 50 }, (_, place) => inventClipping(place).text).join('\n');
const people = Array.from(
  { length: 50 },
  (_, at) => `وقال سامي${at} الجسار لنظيره سالم النجّار إن «الأمر رقم ${at} جديد تماما» في مرجانة.`,
).join('\n');

describe('a record takes memory in proportion to its text', () => {
  for (const [name, run] of [...HOSTILE_RUNS, ['news', news], ['statements', people]] as const) {
    test(name, () => {
      const of = (length: number) => sizeOf(`عنوان\n${run.repeat(Math.ceil(length / run.length)).slice(0, length)}`);
      const [once, more] = [of(LENGTH), of(TIMES * LENGTH)];
      assert.ok(more.record < TIMES * SLACK * once.record, `${once.record} characters, then ${more.record}`);
      assert.ok(more.words <= TIMES * SLACK * once.words, `${once.words} words, then ${more.words}`);
    });
  }
});
