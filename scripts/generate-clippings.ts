import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inventClipping } from './clippings/invent-clipping.ts';
import { registryFiles } from './clippings/invented-registries.ts';

/**
 * Fills a folder with invented clippings and the registries that go with them, as a content/ of its own.
 * @param folder made if it is not there
 * @param from 0-based place of the first clipping
 * @param to place after the last one
 */
export async function generateClippings(folder: string, from: number, to: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, text } of registryFiles()) await writeFile(join(folder, name), text);
  const made = new Set<string>();
  for (let place = from; place < to; place += 1) {
    const { name, text } = inventClipping(place);
    const path = join(folder, name);
    if (!made.has(dirname(path))) {
      made.add(dirname(path));
      await mkdir(dirname(path), { recursive: true });
    }
    await writeFile(path, text);
  }
}
