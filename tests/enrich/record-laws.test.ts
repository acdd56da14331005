import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { clean } from '../../src/arabic/normalize.ts';
import { splitSidecar } from '../../src/archive/split-sidecar.ts';
import { enrichArticle } from '../../src/enrich/enrich-article.ts';
import { type Article, articleSchema } from '../../src/model/article.ts';
import type { Sidecar } from '../../src/model/sidecar.ts';
import { applyLineEdits } from '../../src/parse/apply-line-edits.ts';
import { LINE_BREAK } from '../../src/parse/lines.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { decodeFile } from '../../src/parse/read-file.ts';
import { renderBody } from '../../src/views/render-body.ts';
import { clipping } from '../parse/arbitrary-clipping.ts';
import { preparedRegistries } from './registries.ts';

/** What may stand on the line of a stamp, in a field of its own. */
const BESIDE_STAMPS: ReadonlySet<string> = new Set(['dateline', 'author', 'section', 'views', 'credit', 'alternativeHeadline']);

/** A line of names may hold a place, a writer and a source. */
const NAMES: ReadonlySet<string> = new Set(['dateline', 'author', 'credit']);

/**
 * The fields of a record by their lines. Left out is what shares a line by rule: names beside a stamp, a dateline with its names at the
 * head of a paragraph, a caption that runs into the first paragraph, furniture cut from the end of the last one.
 */
function fieldsByLine({ paragraphLines, dropped, lines }: Article): Map<number, Set<string>> {
  const fields = new Map<number, Set<string>>();
  const add = (line: number, name: string): void => void fields.set(line, (fields.get(line) ?? new Set()).add(name));
  const stamped = new Set(lines.filter(({ part }) => part === 'published' || part === 'modified').map(({ line }) => line));
  const placed = new Set(lines.filter(({ part }) => part === 'dateline').map(({ line }) => line));
  for (const line of paragraphLines) add(line, 'paragraph');
  for (const { line } of dropped) if (line !== paragraphLines.at(-1)) add(line, 'dropped');
  for (const { line, part } of lines) {
    if (stamped.has(line) && BESIDE_STAMPS.has(part)) continue;
    if (NAMES.has(part) && paragraphLines.includes(line) && placed.has(line)) continue;
    if (part === 'caption' && line === paragraphLines[0]) continue;
    add(line, stamped.has(line) ? 'stamp' : NAMES.has(part) ? 'names' : part);
  }
  return fields;
}

/**
 * Asserts that every line of an article that is not blank is in one field of its record, or joined to the nearest line above that
 * is in a field, whose words then hold it.
 * @param extent the lines of the article in the file
 */
function assertWhole(text: string, article: Article, [from, to]: readonly [number, number]): void {
  const fields = fieldsByLine(article);
  const words = new Map<number, string>();
  const heads = [article.kicker, article.headline, article.alternativeHeadline, ...article.decks, ...article.captions].join('\n');
  for (const { line } of article.lines) words.set(line, heads);
  for (const [index, paragraph] of article.paragraphs.entries()) words.set(article.paragraphLines[index] ?? 0, paragraph);
  for (const dropped of article.dropped) words.set(dropped.line, `${words.get(dropped.line) ?? ''} ${dropped.text}`);
  let above = 0;
  text.split(LINE_BREAK).forEach((line, index) => {
    const number = index + 1;
    const own = fields.get(number);
    if (clean(line) === '' || number < from || number > to) {
      assert.equal(own, undefined, `line ${number} (${line}) is blank or of another article, and in ${[...(own ?? [])]}`);
      return;
    }
    if (own !== undefined) above = number;
    else assert.ok(words.get(above)?.includes(line.trim()), `line ${number} (${line}) is nowhere in the record`);
    assert.ok((own?.size ?? 1) === 1, `line ${number} (${line}) is in ${[...(own ?? [])]}`);
  });
}

/** Lines that an editor leaves out and keeps, and lines at which a file is split. */
const edits = fc.record({
  drop: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 5 }),
  keep: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 5 }),
  cuts: fc.uniqueArray(fc.integer({ min: 2, max: 30 }), { maxLength: 3 }),
});

/** The record of a text and the text as it was decoded; null where there is none. */
function recordOf(text: string): { article: Article; decoded: string } | null {
  const { raw } = decodeFile('content/test.txt', Buffer.from(text));
  return raw && { article: enrichArticle(raw, 'test', parseArticle(raw.text), null, prepared), decoded: raw.text };
}

const anything = fc.oneof(clipping, fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }));
const prepared = preparedRegistries();
const actors = { href: (id: string): string => `/actors/${id}/`, why: ({ because }: { because: string | null }) => because };

describe('laws of the record', () => {
  test('any text becomes a record that fits its schema and loses no line', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const record = recordOf(text);
        fc.pre(record !== null);
        articleSchema.parse(record.article);
        assertWhole(record.decoded, record.article, [1, Number.POSITIVE_INFINITY]);
      }),
      { numRuns: 400, examples: [['بغداد (بلدية)\n، قال'], ['قال\nدمشق – عواصم – وكالات\n، (بلدية)'], ['قال\nالجديد\nقال\n، قال']] },
    );
  });

  test('what an editor drops, keeps and parts stands so in the records, and no line is lost', () => {
    fc.assert(
      fc.property(clipping, edits, (text, { drop, keep, cuts }) => {
        const { raw } = decodeFile('content/test.txt', Buffer.from(text));
        fc.pre(raw !== null && raw !== undefined);
        const printed = raw.text.split(LINE_BREAK);
        const starts = [1, ...cuts.filter((line) => line <= printed.length).sort((a, b) => a - b)];
        const parts = starts.map((from, index) => ({ lines: [from, (starts[index + 1] ?? printed.length + 1) - 1] as [number, number] }));
        const asRanges = (lines: readonly number[]) => lines.map((line): [number, number] => [line, line]);
        const sidecar: Sidecar = { drop: asRanges(drop), keep: asRanges(keep), ...(cuts.length > 0 && { parts }) };
        for (const { lines, sidecar: fields, part } of splitSidecar(sidecar, raw.text)) {
          const article = enrichArticle(raw, 'test', applyLineEdits(raw.text, lines, parseArticle), fields, prepared, part);
          articleSchema.parse(article);
          const extent = lines.extent ?? [1, printed.length];
          assertWhole(raw.text, article, extent);
          const left = new Set(article.dropped.filter(({ reason }) => reason === 'editor').map(({ line }) => line));
          printed.forEach((line, index) => {
            const number = index + 1;
            if (clean(line) === '' || number < extent[0] || number > extent[1]) return;
            assert.equal(left.has(number), drop.includes(number), `line ${number} (${line})`);
            if (!keep.includes(number) || drop.includes(number)) return;
            assert.ok(
              article.paragraphs.some((paragraph) => paragraph.includes(line.trim())),
              `line ${number} (${line}) is not kept`,
            );
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the body of any record can be rendered, one element a paragraph', async () => {
    await fc.assert(
      fc.asyncProperty(clipping, async (text) => {
        const record = recordOf(text);
        fc.pre(record !== null);
        const { article } = record;
        const html = await renderBody(article, { actors });
        assert.equal(html.match(/<(?:p|h2)[ >]/gu)?.length ?? 0, article.paragraphs.length);
      }),
      { numRuns: 150 },
    );
  });
});
