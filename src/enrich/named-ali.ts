import { isGivenName } from '../arabic/names.ts';
import { CLAUSE_OPENERS } from './subject-words.ts';
import type { SubjectContext } from './voice.ts';

/**
 * Whether a token is the name «علي» rather than «على» spelled with the dots of ي: before a surname or another name, or before
 * «أن» in a paragraph that spells the preposition «على».
 */
export function isNamedAli({ tokens, text, mentions }: Pick<SubjectContext, 'tokens' | 'text' | 'mentions'>, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.text !== 'علي') return false;
  if (mentions.some((m) => m.start <= token.start && m.end >= token.end && m.actor.kind === 'person')) return true;
  const close = next && /^\s*$/u.test(text.slice(token.end, next.start));
  if (close && (isGivenName(next.key) || /^ال\p{L}{2,}ي$/u.test(next.text)) && !CLAUSE_OPENERS.has(next.key)) return true;
  return text.includes(' على ');
}

/** «وأكد علي أن»: «على» or a name, where the paragraph shows neither its spelling of the preposition nor a surname. */
export function isDoubtfulAli({ tokens, text }: Pick<SubjectContext, 'tokens' | 'text'>, at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.text === 'علي' && next !== undefined && CLAUSE_OPENERS.has(next.key) && !/(?:^|\s)(?:إلي|الي|حتي)\s/u.test(text);
}
