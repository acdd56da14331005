/** The archive cannot be built as it stands; the message is the whole report for the editor, so no stack need be shown. */
export class ArchiveError extends Error {
  override name = 'ArchiveError';
}

/** Whether a thrown value is an ArchiveError; by name, since Vite loads its own copy of this module. */
export function isArchiveError(error: unknown): error is ArchiveError {
  return error instanceof Error && error.name === 'ArchiveError';
}
