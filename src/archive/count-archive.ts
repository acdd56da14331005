import type { ArticleSummary } from '../model/summary.ts';
import type { Archive } from './create-archive.ts';

/** What an archive holds, in numbers. */
export interface ArchiveCounts {
  clippings: number;
  /** By what is known of the day of publication: the day; a month, a year or an interval; nothing. */
  dated: { toTheDay: number; lessExactly: number; undated: number };
  /** By the outlet: one of outlets.yaml; a name that stands there not; none. */
  outlets: { known: number; unknown: number; missing: number };
  /** Different actors that are named in some clipping. */
  actors: number;
  statements: { all: number; withSpeaker: number };
}

/** Counts what an archive holds. Linear in the number of clippings. */
export function countArchive({ articles, articlesOfActor }: Pick<Archive, 'articles' | 'articlesOfActor'>): ArchiveCounts {
  const count = (test: (article: ArticleSummary) => boolean): number => articles.filter(test).length;
  const speakers = articles.flatMap((article) => article.speakers);
  const sum = (list: typeof speakers): number => list.reduce((total, { statements }) => total + statements, 0);
  const [toTheDay, undated] = [count(({ datePublished }) => datePublished !== null), count(({ edtf }) => edtf === null)];
  const [known, missing] = [
    count(({ publisher }) => publisher !== null && publisher.id !== null),
    count(({ publisher }) => publisher === null),
  ];
  return {
    clippings: articles.length,
    dated: { toTheDay, lessExactly: articles.length - toTheDay - undated, undated },
    outlets: { known, unknown: articles.length - known - missing, missing },
    actors: articlesOfActor.size,
    statements: { all: sum(speakers), withSpeaker: sum(speakers.filter(({ name }) => name !== null)) },
  };
}
