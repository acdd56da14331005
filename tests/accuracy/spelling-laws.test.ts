import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Article } from '../../src/model/article.ts';
import { decodeFile } from '../../src/parse/read-file.ts';
import { readLabelled } from './read-labelled.ts';
import { recordOf } from './record-of.ts';

/** Letters that join the one after them: only behind these can a tatweel stand. */
const JOINING = /(?<=[بتثجحخسشصضطظعغفقكلمنهيئ])(?=[\u0621-\u064a])/gu;
const LETTER = /(?<=[\u0621-\u063a\u0641-\u064a])(?![\u064b-\u0652])/gu;
const MARKS = ['\u064e', '\u064f', '\u0650', '\u0652', '\u0651\u064e'];

/** Puts something at every third place that an expression finds. */
const every = (text: string, places: RegExp, put: (place: number) => string): string => {
  let place = 0;
  return text.replace(places, () => (place++ % 3 === 0 ? put(place) : ''));
};

const SPELLINGS: readonly (readonly [string, (text: string) => string])[] = [
  ['NFC', (text) => text.normalize('NFC')],
  ['NFD', (text) => text.normalize('NFD')],
  ['tatweel inside words', (text) => every(text, JOINING, () => 'ـ')],
  ['vowel signs on letters', (text) => every(text, LETTER, (place) => MARKS[place % MARKS.length] ?? '')],
  [
    'both, in NFD',
    (text) =>
      every(
        every(text, JOINING, () => 'ـ'),
        LETTER,
        () => '\u064e',
      ).normalize('NFD'),
  ],
];

/** What a record knows of dates, outlet and agencies. Tanwin aside, names keep their identity in any spelling. */
function facts({ datePublished, dateModified, edtf, dates, publisher, agencies }: Article) {
  const sources = [publisher?.id ?? null, ...agencies.map(({ id }) => id)];
  return { datePublished, dateModified, edtf, dates: dates.map(({ role, value, line }) => `${role} ${value} ${line}`), sources };
}

const clippings = readLabelled().map(({ name, bytes }) => {
  const { raw } = decodeFile(`content/${name}.txt`, bytes);
  assert.ok(raw);
  return { name, text: raw.text };
});
const read = (name: string, text: string) => facts(recordOf(name, Buffer.from(text)));

describe('dates, outlet and agencies do not depend on spelling', () => {
  for (const [spelling, respell] of SPELLINGS) {
    test(spelling, () => {
      const differing = clippings.filter(
        ({ name, text }) => JSON.stringify(read(name, respell(text))) !== JSON.stringify(read(name, text)),
      );
      for (const { name, text } of differing.slice(0, 1)) assert.deepEqual(read(name, respell(text)), read(name, text), name);
      assert.deepEqual(
        differing.map(({ name }) => name),
        [],
      );
    });
  }
});
