import type { Article } from '../../model/article.ts';
import { earliest } from '../../model/edtf.ts';
import { SEARCH_WORDS } from '../../ui/words.ts';
import { INDEX_LANGUAGE, indexText } from '../analyzer.ts';
import type { Facet } from '../facets.ts';

/** What the index is told of an article: Pagefind's custom record. */
export interface SearchRecord {
  /** Without the base path: the browser puts it in front. */
  url: string;
  language: string;
  /** Headline, deck and paragraphs, from which excerpts are cut: the first words are those of `indexText(meta.title)`. */
  content: string;
  /** Shown with a result. Pagefind searches it too, so it holds no words but the headline's. */
  meta: { title: string; date?: string; from?: string };
  filters: Record<Facet, string[]>;
  /** The earliest day, month or year of publication; left out for undated articles, which Pagefind then cannot sort. */
  sort: { date?: string };
}

/** Makes the search record of an article. Names stand for actors, topics and outlets: the facets show and the address holds them. */
export function searchRecord(article: Article): SearchRecord {
  const { edtf, datePublished, datePublishedFrom, publisher, agencies } = article;
  const outlets = [...(publisher ? [publisher.name] : []), ...agencies.map((agency) => agency.name)];
  const date = datePublished ?? earliest(edtf);
  return {
    url: article.url,
    language: INDEX_LANGUAGE,
    content: [article.headline, article.alternativeHeadline ?? '', ...article.paragraphs]
      .map(indexText)
      .filter((text) => text !== '')
      .join('\n'),
    meta: {
      title: article.headline,
      ...(edtf === null ? {} : { date: edtf }),
      ...(datePublishedFrom === 'inferred' ? { from: datePublishedFrom } : {}),
    },
    filters: {
      outlet: outlets.length > 0 ? [...new Set(outlets)] : [SEARCH_WORDS.noOutlet],
      actor: article.actors.map((actor) => actor.name),
      topic: article.topics.map((topic) => topic.name),
      year: yearsOf(edtf),
    },
    sort: date === null ? {} : { date },
  };
}

/** The years in which the article can have been published; «بلا تاريخ» where there is no date, or no end to the interval. */
function yearsOf(edtf: string | null): string[] {
  const [from, to] = (edtf ?? '..').split('/').map((point) => Number.parseInt(point, 10));
  if (from === undefined || Number.isNaN(from) || Number.isNaN(to ?? from)) return [SEARCH_WORDS.undated];
  return Array.from({ length: (to ?? from) - from + 1 }, (_, index) => String(from + index));
}
