import { isArchiveError } from '../src/loaders/archive-error.ts';
import { PlainError } from './plain-error.ts';

/**
 * Ends a command that failed: prints the report where content/ has errors, the message where it says all, else the error with
 * its stack, then a line on what this means, and exits with 1.
 */
export function failWith(error: unknown, meaning: string): never {
  if (isArchiveError(error) || error instanceof PlainError) console.error(error.message);
  else console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  console.error(`\n${meaning}`);
  process.exit(1);
}
