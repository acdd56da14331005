import type { Archive } from '../archive/create-archive.ts';
import { projectPaths } from '../archive/paths.ts';
import type { MadeFile } from '../views/data-package.ts';
import { keepDataset } from './kept-dataset.ts';

/**
 * The data files of the archive, for the page that lists them: in a build those that will stand in the site, in dev those that
 * are served now.
 * @param address where the site lives, with its base path and a slash at the end
 */
export async function openDataset(archive: Archive, address: string): Promise<MadeFile[]> {
  return (await keepDataset(projectPaths(), archive, address)).files;
}
