import { readdirSync, readFileSync } from 'node:fs';
import { canonical } from '../../src/arabic/normalize.ts';
import { articleTexts } from '../../src/enrich/article-texts.ts';
import { findActors } from '../../src/enrich/find-actors.ts';
import { findCandidates } from '../../src/enrich/find-candidates.ts';
import { findOffices } from '../../src/enrich/find-offices.ts';
import { findQuotes } from '../../src/enrich/find-quotes.ts';
import { namedTenures } from '../../src/enrich/named-tenures.ts';
import type { PreparedRegistries } from '../../src/enrich/prepare-registries.ts';

/** What a careful reader marks in a text: direct words (D), reported ones (R), or words that are nobody's statement (-). */
interface Marked {
  paragraph: number;
  start: number;
  end: number;
  kind: 'D' | 'R' | '-';
  speaker: string;
  verb: string;
}

interface LabelledText {
  name: string;
  published: string | null;
  paragraphs: string[];
  marked: Marked[];
}

export interface Share {
  right: number;
  of: number;
  misses: string[];
}

export const STATEMENT_MEASURES = [
  'direct words found',
  'direct words: speaker',
  'direct words: verb',
  'direct words: precision',
  'traps left alone',
  'reported speech: precision',
  'reported speech: recall',
  'reported speech: verb',
] as const;
export type StatementMeasure = (typeof STATEMENT_MEASURES)[number];

const folder = new URL('statements/', import.meta.url);
const MARK = /([^⟦]*)(?:⟦([DR-])(?: ([^؛|]*)؛([^|]*))?\|([^⟧]*)⟧)?/gu;

/** Reads invented texts: the day of printing or null, `---`, a paragraph a line; ⟦D speaker؛verb|words⟧, ⟦R …⟧, ⟦-|words⟧. */
export function readStatementLabels(): LabelledText[] {
  return readdirSync(folder).map((name) => {
    const [head = '', body = ''] = readFileSync(new URL(name, folder), 'utf8').split('---\n');
    const marked: Marked[] = [];
    const paragraphs = body
      .trim()
      .split('\n')
      .map((line, paragraph) => {
        let text = '';
        for (const [, before = '', kind = '', speaker = '', verb = '', words = ''] of line.matchAll(MARK)) {
          text += before;
          if (kind === 'D' || kind === 'R' || kind === '-')
            marked.push({ paragraph, start: text.length, end: text.length + words.length, kind, speaker, verb });
          text += words;
        }
        return text;
      });
    return { name, published: head.trim() === 'null' ? null : head.trim(), paragraphs, marked };
  });
}

/** Compares what is read in the texts with the marks; three fifths of the words on both sides must be the same. */
export function scoreStatements(texts: readonly LabelledText[], prepared: PreparedRegistries): Map<StatementMeasure, Share> {
  const shares = new Map<StatementMeasure, Share>(STATEMENT_MEASURES.map((measure) => [measure, { right: 0, of: 0, misses: [] }]));
  const ask = (measure: StatementMeasure, right: boolean, miss: string): void => {
    const share = shares.get(measure);
    if (!share) return;
    share.of += 1;
    if (right) share.right += 1;
    else share.misses.push(miss);
  };
  for (const { name, published, paragraphs, marked } of texts) {
    const read = articleTexts(null, null, paragraphs);
    const mentions = findActors(read, prepared);
    const offices = findOffices(read, prepared);
    const candidates = findCandidates(read, { mentions, prepared, author: null });
    const found = findQuotes(read, { mentions, offices, tenures: namedTenures(read, mentions, offices), candidates, prepared, published });
    const words = (mark: { paragraph: number; start: number; end: number }): string =>
      `${name}: ${paragraphs[mark.paragraph]?.slice(mark.start, mark.end)}`;
    for (const mark of marked) {
      const same = found.find(
        (quote) => overlaps(mark, quote) && (mark.kind !== 'R' || !quote.direct) && (mark.kind !== 'D' || quote.direct),
      );
      const got = ` (read as ${same?.speaker?.name ?? 'nobody'}, ${same?.verb ?? 'no verb'})`;
      const speaks = same !== undefined && sameName(same.speaker?.name ?? '', mark.speaker);
      if (mark.kind === '-') {
        const given = found.find((quote) => quote.speaker !== null && holds(quote, mark));
        const said = marked.some((other) => other.kind !== '-' && holds(other, mark));
        ask('traps left alone', said || given === undefined, `${words(mark)} (read as ${given?.speaker?.name})`);
      }
      if (mark.kind === 'R') ask('reported speech: recall', speaks, words(mark) + got);
      if (mark.kind === 'R' && speaks) ask('reported speech: verb', same.verb === mark.verb, words(mark) + got);
      if (mark.kind !== 'D') continue;
      ask('direct words found', same !== undefined, words(mark));
      ask('direct words: speaker', speaks, words(mark) + got);
      ask('direct words: verb', same !== undefined && (same.verb ?? '') === mark.verb, words(mark) + got);
    }
    for (const quote of found.filter(({ direct, speaker }) => direct && speaker !== null)) {
      const fits = marked.some((mark) => mark.kind === 'D' && overlaps(mark, quote) && sameName(quote.speaker?.name ?? '', mark.speaker));
      ask('direct words: precision', fits, `${words(quote)} (read as ${quote.speaker?.name}, ${quote.verb})`);
    }
    for (const quote of found.filter(({ direct }) => !direct)) {
      const fits = marked.some((mark) => mark.kind === 'R' && overlaps(mark, quote) && sameName(quote.speaker?.name ?? '', mark.speaker));
      ask('reported speech: precision', fits, `${words(quote)} (read as ${quote.speaker?.name}, ${quote.verb})`);
    }
  }
  return shares;
}

interface Place {
  paragraph: number;
  start: number;
  end: number;
}

function overlaps(one: Place, other: Place): boolean {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return one.paragraph === other.paragraph && both >= 0.6 * (one.end - one.start) && both >= 0.6 * (other.end - other.start);
}

/** Whether most words of a trap stand in a statement, however long. */
function holds(statement: Place, trap: Place): boolean {
  const both = Math.min(statement.end, trap.end) - Math.max(statement.start, trap.start);
  return statement.paragraph === trap.paragraph && both >= 0.8 * (trap.end - trap.start);
}

const ANOTHERS = / (?:باسم|زوجه|شقيق|والد|والده|ابن|ابنه|محامي|مكتب|حمله|صهر) /u;

/** «العتيبي» for «سالم العتيبي»: one name holds the words of the other; «المتحدث باسم العتيبي» is somebody else. */
function sameName(one: string, other: string): boolean {
  const [first, second] = [` ${canonical(one)} `, ` ${canonical(other)} `];
  if (first !== second && ANOTHERS.test(first) !== ANOTHERS.test(second)) return false;
  return first.trim() !== '' && (first.includes(second) || second.includes(first));
}
