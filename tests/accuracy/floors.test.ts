import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { readRegistries } from '../../src/archive/read-registries.ts';
import { enrichArticle } from '../../src/enrich/enrich-article.ts';
import { prepareRegistries } from '../../src/enrich/prepare-registries.ts';
import type { Article } from '../../src/model/article.ts';
import { outletsFileSchema } from '../../src/model/outlet.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { decodeFile } from '../../src/parse/read-file.ts';
import { type Labelled, readLabelled } from './read-labelled.ts';
import { MEASURES, scoreLabelled } from './score-labelled.ts';

const here = (name: string) => new URL(name, import.meta.url);
/** The least share of right answers in per cent, by measure. Floors may rise, never fall. */
const floors: Record<string, number> = JSON.parse(readFileSync(here('floors.json'), 'utf8'));

/** The registries that ship with the project, with a few invented outlets. */
async function preparedWithInvented() {
  const { registries } = await readRegistries('content');
  assert.ok(registries);
  const invented = outletsFileSchema.parse(parse(readFileSync(here('outlets.yaml'), 'utf8')));
  return prepareRegistries({ ...registries, outlets: [...registries.outlets, ...invented] });
}

const prepared = await preparedWithInvented();

function recordOf({ name, bytes }: Labelled): Article {
  const { raw } = decodeFile(`content/${name}.txt`, bytes);
  assert.ok(raw, name);
  return enrichArticle(raw, name, parseArticle(raw.text), null, prepared);
}

const labelled = readLabelled();
const outcomes = labelled.flatMap((clipping) => scoreLabelled(clipping, recordOf(clipping)));

const table = MEASURES.map((measure) => {
  const asked = outcomes.filter((outcome) => outcome.measure === measure);
  const right = asked.filter((outcome) => outcome.right).length;
  return { measure, right, of: asked.length, percent: Math.floor((1000 * right) / asked.length) / 10 };
});

describe('accuracy on invented clippings', () => {
  test('there are at least sixty of them, and every measure is asked', () => {
    assert.ok(labelled.length >= 60);
    assert.deepEqual(Object.keys(floors), [...MEASURES]);
    for (const { measure, of } of table) assert.ok(of > 0, measure);
  });

  for (const { measure, right, of, percent } of table) {
    test(`${measure}: at least ${floors[measure]} %`, (context) => {
      const misses = outcomes.filter((outcome) => outcome.measure === measure && !outcome.right);
      const list = misses.map(({ clipping, got, wanted }) => `${clipping}: «${wanted}», read as «${got}»`).join('\n');
      const floor = floors[measure] ?? 100;
      assert.ok(percent >= floor, `${right} of ${of} = ${percent} %\n${list}`);
      context.diagnostic(
        `${right}/${of} = ${percent} %${percent > floor ? `; the floor could rise by ${(percent - floor).toFixed(1)}` : ''}`,
      );
      if (list !== '') context.diagnostic(list);
    });
  }
});
