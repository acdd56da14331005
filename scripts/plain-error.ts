/** A command cannot go on for a reason that its message says in full, so no stack need be shown. */
export class PlainError extends Error {
  override name = 'PlainError';
}
