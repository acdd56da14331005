import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleTexts } from '../../src/enrich/article-texts.ts';
import { contemporaryTenures } from '../../src/enrich/contemporary-tenures.ts';
import { findActors } from '../../src/enrich/find-actors.ts';
import { findOffices } from '../../src/enrich/find-offices.ts';
import { namedTenures } from '../../src/enrich/named-tenures.ts';
import { preparedRegistries } from './registries.ts';

const prepared = preparedRegistries();
const OFFICE = 'قال وزير الري النهاري كمال سالم البحري إن السد آمن.';

/** Whose tenures bound the date of a text. */
function bounding(text: string): string[] {
  const texts = articleTexts(null, null, [text]);
  const mentions = findActors(texts, prepared);
  return contemporaryTenures(namedTenures(texts, mentions, findOffices(texts, prepared)), mentions, texts).map(({ actor }) => actor.id);
}

test('a tenure of the time of the text stays', () => assert.deepEqual(bounding(`${OFFICE} وحضر تامر فوزي في 2021`), ['salem']));
test('one that a later year makes history goes', () => assert.deepEqual(bounding(`${OFFICE} وفي 2022 فاض النهر`), []));
test('one that a later person makes history goes', () => assert.deepEqual(bounding(`${OFFICE} وتلته هالة المرسي بعد أعوام`), ['salem']));
test('one without an end stays', () =>
  assert.deepEqual(bounding('قال وزير المالية في ميرا. وقال وزير الري الجبلي وائل قاسم في 2030'), ['wael']));
