import { basename } from 'node:path';
import { FILE_WORDS, TABLE_WORDS } from '../ui/data-words.ts';
import { displayNumber } from '../ui/number.ts';
import { PAIR_LIMITS } from './co-occurrence.ts';
import type { DatasetFile } from './dataset.ts';

/** What a data file is called, and what it holds, in words. */
export function aboutFile({ table, path }: Pick<DatasetFile, 'table' | 'path'>): { title: string; about: string } {
  const words = table ? TABLE_WORDS[table.name] : FILE_WORDS[basename(path)];
  if (!words) throw new Error(`The file ${path} has no words in src/ui/data-words.ts.`);
  const about = words.about
    .replace('{actors}', displayNumber(PAIR_LIMITS.actorsOfArticle))
    .replace('{pairs}', displayNumber(PAIR_LIMITS.pairs));
  return { title: words.title, about };
}
