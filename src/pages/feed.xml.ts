import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { openArchive } from '../loaders/open-archive.ts';
import { link } from '../ui/link.ts';
import { feedItems } from '../views/feed.ts';

const NEWEST = 50;

export const GET: APIRoute = async ({ site }) => {
  const archive = await openArchive();
  const home = new URL(link('/'), site);
  const self = new URL(link('/feed.xml'), site).href;
  return rss({
    title: archive.site.title,
    description: archive.site.description,
    site: home,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>ar</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: feedItems(archive, NEWEST).map(({ title, url, description, publishedAt }) => ({
      title,
      description,
      link: new URL(link(url), site).href,
      ...(publishedAt && { pubDate: publishedAt }),
    })),
  });
};
