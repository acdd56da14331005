import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { articleTexts } from '../../src/enrich/article-texts.ts';
import { candidateKey } from '../../src/enrich/candidate-key.ts';
import { findActors } from '../../src/enrich/find-actors.ts';
import { findCandidates } from '../../src/enrich/find-candidates.ts';
import { preparedRegistries } from '../enrich/registries.ts';

/** The least share of right answers; they may rise, not fall. */
const FLOORS = { precision: 0.95, recall: 0.9 };

const labelled = z
  .array(z.strictObject({ text: z.string(), persons: z.array(z.string()) }))
  .parse(parse(await readFile(new URL('candidates.yaml', import.meta.url), 'utf8')));
const prepared = preparedRegistries();

test('persons whom the registries lack are found as exactly as before', () => {
  const missed: string[] = [];
  const wrong: string[] = [];
  let right = 0;
  for (const { text, persons } of labelled) {
    const texts = articleTexts(null, null, [text]);
    const found = findCandidates(texts, { mentions: findActors(texts, prepared), prepared, author: null }).filter(
      ({ kind }) => kind === 'person',
    );
    const keys = new Set(found.map(({ name }) => candidateKey(name)));
    const wanted = new Set(persons.map(candidateKey));
    right += persons.filter((name) => keys.has(candidateKey(name))).length;
    missed.push(...persons.filter((name) => !keys.has(candidateKey(name))));
    wrong.push(...found.map(({ name }) => name).filter((name) => !wanted.has(candidateKey(name))));
  }
  const told = `missed ${missed.join('، ')}; wrong ${wrong.join('، ')}`;
  assert.ok(right >= 15);
  assert.ok(right / (right + wrong.length) >= FLOORS.precision, told);
  assert.ok(right / (right + missed.length) >= FLOORS.recall, told);
});
