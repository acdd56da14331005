import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPaths } from '../archive/paths.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { readClipping } from '../parse/formats/read-clipping.ts';
import { LINE_BREAK } from '../parse/lines.ts';
import { decodeFile } from '../parse/read-file.ts';

/**
 * The lines of the clipping behind an article as it was clipped, decoded; of a saved page those that were read in it; for the
 * page that shows the original. The first is line 1 of the record.
 * @throws where the file has gone or can no longer be read as text since the archive was read
 */
export async function readRawLines({ file }: ArticleSummary): Promise<string[]> {
  const { raw } = decodeFile(file, await readFile(join(projectPaths().root, file)));
  if (!raw) throw new Error(`${file} can no longer be read as text. Build again.`);
  return readClipping(raw).text.split(LINE_BREAK);
}
