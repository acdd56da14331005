import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPaths } from '../archive/paths.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { readClipping } from '../parse/formats/read-clipping.ts';
import { decodeFile } from '../parse/read-file.ts';

/**
 * The clipping behind an article as it was clipped, decoded, line ends as they came; of a saved page the lines that were read in
 * it; for the page that shows the original. Line numbers of the record count in it.
 * @throws where the file has gone or can no longer be read as text since the archive was read
 */
export async function readRawText({ file }: ArticleSummary): Promise<string> {
  const { raw } = decodeFile(file, await readFile(join(projectPaths().root, file)));
  if (!raw) throw new Error(`${file} can no longer be read as text. Build again.`);
  return readClipping(raw).text;
}
