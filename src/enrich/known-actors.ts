import { isEverydayWord } from '../arabic/everyday-words.ts';
import { isGivenName } from '../arabic/names.ts';
import type { Token } from '../arabic/tokenize.ts';
import type { Actor } from '../model/actor.ts';
import type { ArticleText } from './article-texts.ts';
import { isGivenOfSurname } from './name-context.ts';

/** What the texts of one article have said so far of who is named in them. */
export class KnownActors {
  readonly #introduced = new Set<string>();
  /** States and bodies that are named, or have a place or body of theirs named. */
  readonly #around = new Set<string>();
  readonly #namesakes = new Set<string>();
  /** Words that stand after the given name of somebody whom the registry may not know. */
  readonly #shared = new Set<string>();

  /** Notes that an actor is named. */
  add(actor: Actor): void {
    if (actor.kind === 'person' || actor.short.length > 0) this.#introduced.add(actor.id);
    if (actor.kind === 'state') this.#around.add(actor.id);
    if (actor.kind !== 'person' && actor.of !== undefined) this.#around.add(actor.of);
  }

  /**
   * Whether a surname or short name may mean an actor: who has been named in full; what belongs to a state of which something is
   * named («جدة» beside «الرياض»).
   */
  readonly isIntroduced = ({ id, kind, of }: Actor): boolean =>
    this.#introduced.has(id) || (kind !== 'person' && of !== undefined && this.#around.has(of));

  /** Notes that a person of the text only has the name of an actor; what the name means from here on is left open. */
  addNamesake({ id }: Actor): void {
    this.#namesakes.add(id);
  }

  isNamesake({ id }: Actor): boolean {
    return this.#namesakes.has(id);
  }

  /** Notes a word after a given name: «هشام البحري» makes «البحري» the surname of another too. */
  addBearer({ text, tokens }: ArticleText, at: number): void {
    const [before, word] = [tokens[at - 1], tokens[at]];
    if (before && word && /^\s*$/u.test(text.slice(before.end, word.start)) && isGivenOfSurname(before)) this.#shared.add(surnameOf(word));
  }

  /** Whether a word alone, before anybody of that surname is named, may mean somebody or something else. */
  isShared({ tokens }: ArticleText, at: number): boolean {
    const word = tokens[at];
    return !word || isGivenName(word.key) || isEverydayWord(word.key) || this.#shared.has(surnameOf(word));
  }
}

/** A word without the conjunction or preposition that may stand before it. */
const surnameOf = ({ key }: Token): string => key.replace(/^[وفبل](?=\p{L}{4})/u, '');
