import { articleTexts } from '../../src/enrich/article-texts.ts';
import { findActors } from '../../src/enrich/find-actors.ts';
import { findCandidates } from '../../src/enrich/find-candidates.ts';
import { findOffices } from '../../src/enrich/find-offices.ts';
import { findQuotes } from '../../src/enrich/find-quotes.ts';
import { namedTenures } from '../../src/enrich/named-tenures.ts';
import { preparedRegistries } from './registries.ts';

const prepared = preparedRegistries();

/** The statements of paragraphs printed on Tuesday 27 April 2021, read with the registries of the tests. */
export function statementsIn(...paragraphs: string[]): ReturnType<typeof findQuotes> {
  const texts = articleTexts(null, null, paragraphs);
  const mentions = findActors(texts, prepared);
  const offices = findOffices(texts, prepared);
  const tenures = namedTenures(texts, mentions, offices);
  const candidates = findCandidates(texts, { mentions, prepared, author: null });
  return findQuotes(texts, { mentions, offices, tenures, candidates, prepared, published: '2021-04-27' });
}
