import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of the files in which two folders differ, sorted: those in one only, and those whose bytes differ. */
export async function differingFiles(one: string, other: string): Promise<string[]> {
  const [files, others] = await Promise.all([listFiles(one), listFiles(other)]);
  const differing = new Set<string>();
  for (const file of new Set([...files, ...others])) {
    if (!files.has(file) || !others.has(file)) {
      differing.add(file);
      continue;
    }
    const [bytes, otherBytes] = await Promise.all([readFile(join(one, file)), readFile(join(other, file))]);
    if (!bytes.equals(otherBytes)) differing.add(file);
  }
  return [...differing].sort();
}

async function listFiles(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Set(entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)));
}
