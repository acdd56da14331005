import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a finished folder in the place of another, so that at no time half of it can be seen.
 * @param target the folder to replace; need not exist
 * @param finished what takes its place; gone from where it was afterwards
 */
export async function replaceFolder(target: string, finished: string): Promise<void> {
  const [incoming, outgoing] = [`${target}.new`, `${target}.old`];
  await mkdir(dirname(target), { recursive: true });
  await Promise.all([incoming, outgoing].map((folder) => rm(folder, { recursive: true, force: true })));
  await moveFolder(finished, incoming);
  const replaces = await rename(target, outgoing).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(incoming, target);
  } catch (error) {
    if (replaces) await rename(outgoing, target);
    throw error;
  }
  await rm(outgoing, { recursive: true, force: true });
}

async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // Cache and site on different file systems.
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
