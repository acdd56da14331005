import { type Diagnostic, diagnose } from '../model/diagnostic.ts';

/** A file and the SHA-256 of its bytes. */
export interface HashedFile {
  file: string;
  sha256: string;
}

/** One warning for each file whose bytes an earlier file of the list has too; names both. */
export function findCopies(files: Iterable<HashedFile>): Diagnostic[] {
  const first = new Map<string, string>();
  const copies: Diagnostic[] = [];
  for (const { file, sha256 } of files) {
    const other = first.get(sha256);
    if (other === undefined) first.set(sha256, file);
    else copies.push(diagnose('file-copy', { file }, `the same bytes as «${other}»`));
  }
  return copies;
}
