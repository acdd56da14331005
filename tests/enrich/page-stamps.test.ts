import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { metadataOutlet } from '../../src/enrich/metadata-outlet.ts';
import { pageConflicts, placePageStamps } from '../../src/enrich/page-stamps.ts';
import type { PageMetadata } from '../../src/model/page-metadata.ts';
import type { Parts } from '../../src/model/parts.ts';
import { emptyParts } from '../../src/parse/empty-parts.ts';
import { applyMetadata } from '../../src/parse/formats/apply-metadata.ts';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { preparedRegistries } from './registries.ts';

const prepared = preparedRegistries();

const NOTHING: PageMetadata = { headlines: [], dates: [], publishers: [], authors: [], sections: [], descriptions: [] };

function pageWith(date: string, stamp: string | null = null): Parts {
  const text = `article:published_time: ${date}`;
  const parts = stamp === null ? emptyParts() : parseArticle(`\n\nالجسر يفتح غدا\n${stamp}\nقال رئيس البلدية إن الجسر سيفتح أمام الناس.`);
  return applyMetadata(parts, { ...NOTHING, dates: [{ role: 'published', value: date, text, line: 1 }] });
}

describe('placePageStamps', () => {
  test('puts a minute in UTC on the clock of the outlet', () => {
    const { stamps } = placePageStamps(pageWith('2024-03-12T22:30Z'), 'Asia/Baghdad');
    assert.deepEqual(
      stamps.map(({ value, time, zone }) => [value, time, zone]),
      [['2024-03-13', '01:30', 'Asia/Baghdad']],
    );
  });

  test('leaves other offsets, days, and outlets without a zone as they are', () => {
    for (const date of ['2024-03-12T22:30+03:00', '2024-03-12']) {
      const parts = pageWith(date);
      assert.deepEqual(placePageStamps(parts, 'Asia/Baghdad').stamps, parts.stamps);
    }
    const parts = pageWith('2024-03-12T22:30Z');
    assert.equal(placePageStamps(parts, null), parts);
  });
});

describe('pageConflicts', () => {
  const CASES: readonly [string, string, boolean][] = [
    ['2024-03-12T10:15+03:00', '12 مارس 2024', false],
    ['2024-03-12T22:30Z', '13 مارس 2024', false],
    ['2024-03-12T10:15Z', '13 مارس 2024', true],
    ['2024-03-12', '14 مارس 2024', true],
  ];
  for (const [date, stamp, isConflict] of CASES) {
    test(`${date} and «${stamp}» ${isConflict ? 'disagree' : 'agree'}`, () => {
      const parts = pageWith(date, stamp);
      assert.deepEqual(
        pageConflicts(parts.stamps, parts).map(({ rule, line }) => [rule, line]),
        isConflict ? [['date-conflict', 4]] : [],
      );
    });
  }
});

describe('metadataOutlet', () => {
  test('the first name that the registry knows, else the first name, else none', () => {
    const [known] = prepared.outlets.values();
    assert.ok(known);
    const fact = (value: string, line: number) => ({ value, text: `og:site_name: ${value}`, line });
    const named = (...publishers: PageMetadata['publishers']): Parts => ({ ...emptyParts(), metadata: { ...NOTHING, publishers } });
    const found = metadataOutlet(named(fact('مجلة لا يعرفها أحد', 1), fact(known.name, 2)), prepared);
    assert.deepEqual([found?.meaning.outlet?.id, found?.line, found?.evidence], [known.id, 2, `og:site_name: ${known.name}`]);
    assert.deepEqual(metadataOutlet(named(fact('مجلة لا يعرفها أحد', 1)), prepared)?.meaning.outlet, null);
    const titled = (title: string): Parts => {
      const headlines = [{ value: title, text: `<title>: ${title}`, line: 1 }];
      return { ...emptyParts(), metadata: { ...NOTHING, headlines } };
    };
    assert.equal(metadataOutlet(titled(`الجسر يفتح غدا - ${known.name}`), prepared)?.meaning.outlet?.id, known.id);
    assert.equal(metadataOutlet(titled('الجسر يفتح غدا - مجلة لا يعرفها أحد'), prepared), null);
    assert.equal(metadataOutlet(emptyParts(), prepared), null);
  });
});
