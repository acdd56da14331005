import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A test, or with `after` of node:test a whole file of tests. */
interface Scope {
  after: (remove: () => Promise<void>) => void;
}

/** Makes a folder with these files (path in the folder → content), which goes when the scope ends; gives its path. */
export async function temporaryFolder(scope: Scope, files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sijill-'));
  scope.after(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
