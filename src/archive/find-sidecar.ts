import { access } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

/** The YAML file of the same name beside a clipping, with either ending; null where there is none. */
export async function findSidecar(path: string): Promise<string | null> {
  for (const extension of ['.yaml', '.yml']) {
    const sidecar = join(dirname(path), basename(path, extname(path)) + extension);
    if (sidecar === path) continue;
    const exists = await access(sidecar).then(
      () => true,
      () => false,
    );
    if (exists) return sidecar;
  }
  return null;
}
