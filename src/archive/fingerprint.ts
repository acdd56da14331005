import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Registries } from '../model/registries.ts';

/** The source from which the record of a clipping follows, from the project's root. */
const STAGES = ['src/arabic', 'src/model', 'src/parse', 'src/enrich'];
const FILES = [
  'src/archive/actor-trace.ts',
  'src/archive/article-id.ts',
  'src/archive/article-store.ts',
  'src/archive/furniture-candidates.ts',
  'src/archive/load-clipping.ts',
  'src/archive/make-article.ts',
  'src/archive/part-id.ts',
  'src/archive/read-sidecar.ts',
  'src/archive/read-yaml.ts',
  'src/archive/source-lines.ts',
  'src/archive/split-sidecar.ts',
  'src/archive/stamp-evidence.ts',
  'src/archive/summarize.ts',
  'package-lock.json',
];

/**
 * SHA-256, in hexadecimal, of the code of the stages between a clipping and its record, of the packages it runs on and of
 * the version of Node (whose ICU knows the Unicode tables): what is stored under another fingerprint must be made again.
 * @param root the project's root
 * @throws where a folder or file of the stages is missing: a fingerprint of less would let stale records pass
 */
export async function codeFingerprint(root: string): Promise<string> {
  const folders = await Promise.all(
    STAGES.map(async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    }),
  );
  const files = [...folders.flat(), ...FILES.map((file) => join(root, file))].sort();
  const digests = await Promise.all(files.map(async (file) => `${file.slice(root.length)} ${sha256(await readFile(file))}`));
  return sha256([process.version, ...digests].join('\n'));
}

/**
 * SHA-256, in hexadecimal, of what the registries say to every clipping: outlets and topics. What actors mean to a record is
 * compared record by record (`traceActors`), and nothing of the site is in any.
 */
export function registriesFingerprint({ outlets, topics }: Registries): string {
  return sha256(JSON.stringify([outlets, topics]));
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
