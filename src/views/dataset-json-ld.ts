import type { Archive } from '../archive/create-archive.ts';
import { DATA_WORDS } from '../ui/data-words.ts';
import { aboutFile } from './about-file.ts';
import type { MadeFile } from './data-package.ts';
import { datasetFiles } from './dataset.ts';

/**
 * A schema.org Dataset for the head of the data page, by which catalogues of data find it. The years that it covers are those
 * of the oldest and the newest dated article.
 * @param address where the site lives, with its base path and a slash at the end
 * @returns plain JSON; what is not known is left out
 */
export function datasetJsonLd(archive: Archive, address: string, made: readonly MadeFile[]): Record<string, unknown> {
  const { site, articles } = archive;
  const absolute = (path: string): string => new URL(path, address).href;
  const byPath = new Map(made.map((file) => [file.path, file]));
  const years = articles.flatMap(({ datePublished }) => datePublished?.slice(0, 4) ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': absolute('data/'),
    url: absolute('data/'),
    name: `${DATA_WORDS.packageOf} ${site.title}`,
    description: `${DATA_WORDS.description} ${site.description}`,
    inLanguage: 'ar',
    isAccessibleForFree: true,
    ...(site.rights ? { license: absolute('about/#rights'), usageInfo: site.rights } : {}),
    ...(years.length > 0 ? { temporalCoverage: `${years[0]}/${years.at(-1)}` } : {}),
    includedInDataCatalog: { '@type': 'DataCatalog', name: site.title, url: absolute('') },
    distribution: datasetFiles(archive, address).flatMap((file) => {
      const found = byPath.get(file.path);
      if (!found) return [];
      const { title, about } = aboutFile(file);
      return [
        {
          '@type': 'DataDownload',
          name: title,
          description: about,
          contentUrl: absolute(file.path),
          encodingFormat: file.type.replace(/;.*/, ''),
          contentSize: `${found.bytes} B`,
          sha256: found.sha256,
        },
      ];
    }),
  };
}
