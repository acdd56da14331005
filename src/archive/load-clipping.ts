import { readFile, stat } from 'node:fs/promises';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { LARGEST_FILE } from '../parse/read-file.ts';
import { failureReason } from './failure-reason.ts';
import type { ClippingFile } from './find-files.ts';
import { fileName } from './paths.ts';

/** A file as it stands on the disk. */
export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  file: string;
  bytes: Uint8Array;
}

/** All bytes from which the record of a clipping is made. */
export interface ClippingSource {
  id: string;
  clipping: SourceFile;
  sidecar: SourceFile | null;
}

/**
 * Reads a clipping and its sidecar. A file that is too large to be a clipping is not read at all.
 * @returns the source, or null with one error; without its sidecar and with one error where only that cannot be read
 */
export async function loadClipping(
  root: string,
  found: ClippingFile,
): Promise<{ source: ClippingSource | null; diagnostics: Diagnostic[] }> {
  const [clipping, sidecar] = await Promise.all([load(root, found.path), found.sidecar === null ? null : load(root, found.sidecar)]);
  const diagnostics = [clipping, sidecar].flatMap((loaded) => loaded?.diagnostics ?? []);
  if (clipping.source === null) return { source: null, diagnostics };
  return { source: { id: found.id, clipping: clipping.source, sidecar: sidecar?.source ?? null }, diagnostics };
}

async function load(root: string, path: string): Promise<{ source: SourceFile | null; diagnostics: Diagnostic[] }> {
  const file = fileName(root, path);
  const failed = (diagnostic: Diagnostic): { source: null; diagnostics: Diagnostic[] } => ({ source: null, diagnostics: [diagnostic] });
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) return failed(diagnose('file-too-large', { file }, `${(size / 1e6).toFixed(1)} MB`));
    return { source: { file, bytes: await readFile(path) }, diagnostics: [] };
  } catch (error) {
    return failed(diagnose('file-unreadable', { file }, failureReason(error)));
  }
}
