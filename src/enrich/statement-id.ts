import { createHash } from 'node:crypto';
import { tokenize } from '../arabic/tokenize.ts';

/** So many words tell the statements of an article apart; the end of a statement without a closing mark is only inferred. */
const WORDS = 10;
const LENGTH = 7;

/**
 * Gives statements their ids, which are their permanent addresses: `s` and seven characters (0–9, a–z) of a hash of the first
 * ten words in canonical spelling. So an id changes neither with the statements around it nor with where the statement ends.
 * Those that begin alike are told apart by their order: `-2`, `-3`.
 */
export function withStatementIds<S extends { text: string }>(statements: readonly S[]): (S & { id: string })[] {
  const given = new Map<string, number>();
  return statements.map((statement) => {
    const id = idOf(statement.text);
    const number = (given.get(id) ?? 0) + 1;
    given.set(id, number);
    return { ...statement, id: number === 1 ? id : `${id}-${number}` };
  });
}

function idOf(text: string): string {
  const words = tokenize(text).slice(0, WORDS);
  const hash = createHash('sha256')
    .update(words.map(({ key }) => key).join(' '))
    .digest();
  return `s${hash.readBigUInt64BE().toString(36).padStart(LENGTH, '0').slice(-LENGTH)}`;
}
