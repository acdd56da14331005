import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { clean } from '../../src/arabic/normalize.ts';
import { enrichArticle } from '../../src/enrich/enrich-article.ts';
import { type Article, articleSchema } from '../../src/model/article.ts';
import { LINE_BREAK } from '../../src/parse/lines.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { decodeFile } from '../../src/parse/read-file.ts';
import { renderBody } from '../../src/views/render-body.ts';
import { clipping } from '../parse/arbitrary-clipping.ts';
import { preparedRegistries } from './registries.ts';

/** Asserts that the record says of every line that is not blank what became of it; joined lines are in the text that they join. */
function assertWhole(text: string, article: Article): void {
  const known = new Set([...article.lines, ...article.dropped].map(({ line }) => line).concat(article.paragraphLines));
  const words = [article.kicker, article.headline, article.alternativeHeadline, ...article.decks, ...article.paragraphs].join('\n');
  text.split(LINE_BREAK).forEach((line, index) => {
    if (clean(line) === '' || known.has(index + 1)) return;
    assert.ok(words.includes(line.trim()), `line ${index + 1} (${line}) is nowhere in the record`);
  });
}

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
        assertWhole(record.decoded, record.article);
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
