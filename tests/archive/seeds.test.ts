import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { openArticleStore } from '../../src/archive/article-store.ts';
import { type ProjectPaths, projectPaths } from '../../src/archive/paths.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import { type Article, articleSchema } from '../../src/model/article.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What a human read in one of the five seeds; a field that is left out was not looked at, null means that there is none. */
interface Expected {
  id: string;
  headline: string | null;
  headlineFrom: string;
  alternativeHeadline?: string | null;
  section?: string;
  caption?: string;
  datePublished: string | null;
  dateModified?: string;
  dateFrom: string;
  edtfNotBefore?: string;
  edtfNotAfter?: string;
  eventDate?: string;
  eventDateText?: string;
  datelineDate?: string;
  datelinePlace?: string;
  mentionedDates?: string[];
  weekday?: { text: string; agrees: boolean };
  publisher: string | null;
  publisherFrom: string | null;
  publisherEvidence?: string;
  agencies: string[];
  paragraphLines: number[];
  dropped?: { line: number; reason: string }[];
  people: string[];
  organisations: string[];
  states: string[];
  places: string[];
  quotes: { text: string; speaker: string; speakerKind: string; verb: string; unclosed?: true }[];
  notQuotes: string[];
}

const EXPECTED: Expected[] = JSON.parse(await readFile('tests/golden/seeds-expected.json', 'utf8'));
const KINDS = { people: ['person'], organisations: ['organisation', 'group'], states: ['state'], places: ['place'] } as const;
/** A time is printed without the offset that the outlet's zone adds to it. */
const withoutOffset = (date: string | null): string | null => date?.replace(/(T\d\d:\d\d).*/, '$1') ?? null;

assert.equal(EXPECTED.length, 5);
const articles = new Map<string, Article>();
before(async () => {
  const paths: ProjectPaths = { ...projectPaths(process.cwd(), {}), cache: await temporaryFolder({ after }) };
  const { archive } = await readArchive(paths);
  const store = openArticleStore(paths.cache);
  for (const { id, key } of archive?.articles ?? []) articles.set(id, await store.get(key));
});

for (const expected of EXPECTED) {
  describe(`the seed ${expected.id}`, () => {
    const article = (): Article => {
      const found = articles.get(expected.id);
      assert.ok(found, 'is not in the archive');
      return found;
    };
    const dates = (role: string): string[] =>
      article()
        .dates.filter((date) => date.role === role)
        .map(({ value }) => value);

    test('its record fits the schema', () => assert.deepEqual(articleSchema.parse(article()), article()));

    test('headline, deck, section and caption', () => {
      const { headline, headlineFrom, alternativeHeadline, articleSection, captions } = article();
      assert.equal(headlineFrom, expected.headlineFrom);
      if (expected.headline !== null) assert.equal(headline, expected.headline);
      else assert.notEqual(headline, '');
      assert.equal(alternativeHeadline, expected.alternativeHeadline ?? null);
      assert.equal(articleSection, expected.section ?? null);
      assert.deepEqual(captions, expected.caption === undefined ? [] : [expected.caption]);
    });

    test('dates', () => {
      const { datePublished, dateModified, datePublishedFrom, edtf, dates: evidence, datelinePlaces } = article();
      assert.equal(withoutOffset(datePublished), expected.datePublished);
      assert.equal(withoutOffset(dateModified), expected.dateModified ?? null);
      assert.equal(datePublishedFrom, expected.dateFrom);
      const interval = `${expected.edtfNotBefore}/${expected.edtfNotAfter}`;
      assert.equal(edtf, expected.datePublished === null ? interval : expected.datePublished.slice(0, 10));
      if (expected.datelineDate) assert.deepEqual(dates('dateline'), [expected.datelineDate]);
      assert.deepEqual(datelinePlaces, expected.datelinePlace === undefined ? [] : [expected.datelinePlace]);
      for (const day of expected.mentionedDates ?? []) assert.ok(dates('mentioned').includes(day), day);
      const { eventDate, eventDateText, weekday } = expected;
      if (eventDate) {
        const words = evidence.filter(({ role, value }) => role === 'event' && value === eventDate).map(({ text }) => text);
        assert.ok(
          words.some((text) => eventDateText?.includes(text)),
          `${eventDate} (${eventDateText}) in ${JSON.stringify(evidence)}`,
        );
      }
      if (weekday) {
        assert.ok(
          evidence.some(({ text, agrees }) => agrees === weekday.agrees && text.includes(weekday.text)),
          JSON.stringify(evidence),
        );
      }
    });

    test('outlet and agencies', () => {
      const { publisher, agencies } = article();
      assert.equal(publisher?.name ?? null, expected.publisher);
      assert.equal(publisher?.from ?? null, expected.publisherFrom);
      if (expected.publisherEvidence) assert.ok(publisher?.evidence.includes(expected.publisherEvidence), publisher?.evidence);
      assert.deepEqual(agencies.map(({ name }) => name).toSorted(), expected.agencies.toSorted());
    });

    test('every line has its place', () => {
      const { paragraphLines, dropped } = article();
      assert.deepEqual(paragraphLines, expected.paragraphLines);
      const reasons = (expected.dropped ?? []).map(({ line, reason }) => ({
        line,
        reason: reason === 'boilerplate' ? 'furniture' : reason,
      }));
      assert.deepEqual(
        dropped.map(({ line, reason }) => ({ line, reason })),
        reasons,
      );
    });

    for (const group of ['people', 'organisations', 'states', 'places'] as const) {
      test(group, () => {
        const kinds: readonly string[] = KINDS[group];
        const names = article()
          .actors.filter(({ kind }) => kinds.includes(kind))
          .map(({ name }) => name);
        assert.deepEqual(
          expected[group].filter((name) => !names.includes(name)),
          [],
          `missing among ${names.join('، ')}`,
        );
      });
    }

    test('statements, all of them and no others', () => {
      const { quotes, actors, paragraphs } = article();
      const kindOf = (id: string | null | undefined): string | undefined => actors.find((actor) => actor.id === id)?.kind;
      assert.deepEqual(
        quotes
          .filter(({ direct }) => direct)
          .map(({ text, speaker, verb, closed }) => ({ text, speaker: speaker?.name, speakerKind: kindOf(speaker?.id), verb, closed })),
        expected.quotes.map(({ text, speaker, speakerKind, verb, unclosed }) => ({ text, speaker, speakerKind, verb, closed: !unclosed })),
      );
      for (const { paragraph, start, end, text } of quotes) assert.equal(paragraphs[paragraph]?.slice(start, end), text);
      for (const name of expected.notQuotes) assert.ok(!quotes.some(({ text }) => text === name), name);
    });
  });
}
