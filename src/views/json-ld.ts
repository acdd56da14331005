import type { ActorKind } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import { certainDate } from './certain-date.ts';

/** Types of schema.org; an armed group has no closer one than Organization. */
const TYPES: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  organisation: 'Organization',
  state: 'Country',
  place: 'Place',
  group: 'Organization',
};

/**
 * A schema.org NewsArticle for the head of its page. A machine that reads it sees no evidence, so it holds only what is
 * certain: a date of publication that is printed or set by the editor and known to the day, a publisher that is printed or set by the editor.
 * @param absolute the whole address of a path of the site
 * @returns plain JSON; what is not known is left out
 */
export function newsArticle(article: Article, site: Pick<Site, 'title'>, absolute: (path: string) => string): Record<string, unknown> {
  const url = absolute(article.url);
  const { publisher, agencies, author, datelinePlaces } = article;
  const outlet = (id: string | null, name: string) => ({
    '@type': 'NewsMediaOrganization',
    name,
    ...(id === null ? {} : { url: absolute(`/outlets/${id}/`) }),
  });
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    inLanguage: 'ar',
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline,
    datePublished: certainDate(article),
    dateModified: article.dateModified,
    articleSection: article.articleSection,
    author: author && { '@type': 'Person', name: author },
    publisher: publisher && publisher.from !== 'inferred' ? outlet(publisher.id, publisher.name) : null,
    sourceOrganization: agencies.map(({ id, name }) => outlet(id, name)),
    locationCreated: datelinePlaces.map((name) => ({ '@type': 'Place', name })),
    about: article.topics.map(({ id, name }) => ({ '@type': 'Thing', name, url: absolute(`/topics/${id}/`) })),
    mentions: article.actors.map(({ id, name, kind }) => ({ '@type': TYPES[kind], name, url: absolute(`/actors/${id}/`) })),
    isPartOf: { '@type': 'WebSite', name: site.title, url: absolute('/') },
  });
}

function withoutEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)));
}
