import type { Profile } from './actor-profile.ts';
import { periodOf } from './period.ts';

/** The profile of an actor as data: names, roles with the articles that attest them, company, outlets, months, articles by id. */
export function actorFile({ actor, articles, names, holdings, company, carriers, by, about }: Profile) {
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  const months = Map.groupBy(articles, (article) => periodOf(article).month);
  return {
    ...actor,
    url: `/actors/${actor.id}/`,
    counts: { articles: articles.length, statements: by.statements, statementsAbout: about.statements },
    names: names.map(({ text, by: how, count, articles: inArticles, first }) => ({
      text,
      by: how,
      count,
      articles: inArticles,
      first: ids(first),
    })),
    offices: holdings.map(({ office, tenures, within, outside, undated, inferred }) => ({
      id: office.id,
      office: office.name,
      of: office.of,
      tenures,
      attestedBy: ids(within),
      attestedOutside: ids(outside),
      attestedUndated: ids(undated),
      inferredIn: inferred,
    })),
    company: company.companions.map(({ actor: { id, name, kind }, count }) => ({ id, name, kind, articles: count })),
    outlets: carriers,
    months: [...months].flatMap(([month, inMonth]) => (month === null ? [] : [{ month, articles: inMonth.length }])),
    articles: articles.map(({ id, edtf, headline }) => ({ id, edtf, headline, url: `/articles/${id}/` })),
  };
}
