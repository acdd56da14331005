import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Parts } from '../../src/model/parts.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { decodeFile } from '../../src/parse/read-file.ts';

const CONTENT = new URL('../../content/', import.meta.url);
const GOLDEN = new URL('../golden/parse/', import.meta.url);

/** What a golden file of the parser holds. */
function golden(parts: Parts) {
  const { dateline } = parts;
  return {
    kicker: parts.kicker,
    headline: parts.headline,
    alternativeHeadline: parts.alternativeHeadline,
    captions: parts.captions,
    stamps: parts.stamps.map(({ role, value, time, weekday, line, text }) => ({ role, value, time, weekday, line, text })),
    dateline: dateline && { ...dateline, date: dateline.date?.value ?? null },
    section: parts.section,
    paragraphLines: parts.paragraphs.map((paragraph) => paragraph.line),
    dropped: parts.dropped.map(({ line, reason }) => ({ line, reason })),
  };
}

const SEEDS = ['000_21b5c0eb0fcb1d58', '001_f18145eb520a4c02', '002_026ba3426ca8b47d', '003_03a7d76461eb97d8', '004_9c958cb527e5a0b5'];

for (const id of SEEDS) {
  test(`the seed ${id} is read as its golden file says`, () => {
    const file = `${id}.txt`;
    const { raw, diagnostics } = decodeFile(file, readFileSync(new URL(file, CONTENT)));
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(golden(parseArticle(raw?.text ?? '')), JSON.parse(readFileSync(new URL(`${id}.json`, GOLDEN), 'utf8')));
  });
}
