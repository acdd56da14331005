/** What the file system says of a failure, without paths: «ENOENT: no such file or directory». */
export function failureReason(error: unknown): string {
  return error instanceof Error ? (error.message.split(', ')[0] ?? error.message) : String(error);
}
