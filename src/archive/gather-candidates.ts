import { candidateKey } from '../enrich/candidate-key.ts';
import type { Candidate } from '../model/candidate.ts';
import { compare } from '../model/compare.ts';
import type { ArticleSummary } from '../model/summary.ts';

/** A name that clippings of the archive print and the registries lack. */
export interface ArchiveCandidate {
  key: string;
  kind: Candidate['kind'];
  /** The form that most clippings print; of equals the first. */
  name: string;
  /** Its other forms, the commonest first. */
  forms: readonly string[];
  /** The office printed beside it most often; null if none is. */
  role: string | null;
  /** How many clippings name it, and how often. */
  articles: number;
  mentions: number;
  /** The first clippings that name it. */
  first: readonly ArticleSummary[];
}

interface Gathering {
  kind: Candidate['kind'];
  names: Map<string, number>;
  roles: Map<string, number>;
  articles: number;
  mentions: number;
  first: ArticleSummary[];
}

/** So many clippings are kept of a candidate, to show its contexts. */
const MOST_CONTEXTS = 3;

/**
 * The candidates of all articles, joined by name: those named in most clippings first, then by mentions and name, whatever the
 * order of the machine. Reads the summaries only; linear in the candidates, apart from the sort.
 * @param least leaves out names that fewer clippings print
 */
export function gatherCandidates(summaries: Iterable<ArticleSummary>, least = 1): ArchiveCandidate[] {
  const gathered = new Map<string, Gathering>();
  for (const summary of summaries) {
    for (const { name, kind, role, mentions } of summary.candidates) {
      const key = `${kind} ${candidateKey(name)}`;
      const entry: Gathering = gathered.get(key) ?? { kind, names: new Map(), roles: new Map(), articles: 0, mentions: 0, first: [] };
      gathered.set(key, entry);
      entry.articles += 1;
      entry.mentions += mentions;
      count(entry.names, name);
      if (role !== null) count(entry.roles, role);
      if (entry.first.length < MOST_CONTEXTS) entry.first.push(summary);
    }
  }
  return [...gathered]
    .filter(([, { articles }]) => articles >= least)
    .map(([key, { names, roles, ...entry }]): ArchiveCandidate => {
      const [name = '', ...forms] = byCount(names);
      return { key, name, forms, role: byCount(roles)[0] ?? null, ...entry };
    })
    .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || compare(a.key, b.key));
}

function count(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}

const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([text]) => text);
