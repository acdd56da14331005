import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPaths } from '../archive/paths.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { decodeFile } from '../parse/read-file.ts';

/**
 * The clipping behind an article as it was clipped, decoded, line ends as they came; for the page that shows the original.
 * @throws where the file has gone or can no longer be read as text since the archive was read
 */
export async function readRawText({ file }: ArticleSummary): Promise<string> {
  const { raw } = decodeFile(file, await readFile(join(projectPaths().root, file)));
  if (!raw) throw new Error(`${file} can no longer be read as text. Build again.`);
  return raw.text;
}
