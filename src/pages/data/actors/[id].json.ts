import type { APIRoute } from 'astro';
import { openArchive } from '../../../loaders/open-archive.ts';
import { actorFile } from '../../../views/actor-file.ts';
import { ARTICLES_FOR_FILE, profileOf } from '../../../views/actor-profile.ts';
import { cacheKeyOf } from '../../../views/cache-key.ts';

/** What the page of an actor shows, as a file, for actors that many articles name. */
export async function getStaticPaths() {
  const archive = await openArchive();
  return [...archive.articlesOfActor].flatMap(([id, articles]) => {
    const profile = articles.length >= ARTICLES_FOR_FILE ? profileOf(id, archive) : null;
    if (!profile) return [];
    const file = actorFile(profile);
    return [{ params: { id }, props: { file }, cacheKey: cacheKeyOf(file) }];
  });
}

export const GET: APIRoute<{ file: ReturnType<typeof actorFile> }> = ({ props }) =>
  new Response(`${JSON.stringify(props.file, null, 2)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
