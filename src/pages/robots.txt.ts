import type { APIRoute } from 'astro';
import { link } from '../ui/link.ts';

/** Everything may be read; crawlers are told where the sitemap is. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(link('/sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
