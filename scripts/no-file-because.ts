import { stat } from 'node:fs/promises';
import { extname } from 'node:path';

/** Why a path that was typed is no clipping that can be read, for the terminal; null where it may be one. */
export async function noFileBecause(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return `There is no file ${path}. A name with spaces stands in quotes.`;
  if (found.isDirectory()) return `${path} is a folder: name a file in it.`;
  if (['.yaml', '.yml'].includes(extname(path).toLowerCase())) return `${path} is no clipping: name the clipping that it corrects.`;
  return null;
}
