import { isGivenName } from '../arabic/names.ts';
import type { Token } from '../arabic/tokenize.ts';
import { withoutMarks } from './phrase-end.ts';
import { cueOf } from './speech-cues.ts';
import { BODY_HEADS, CLAUSE_OPENERS, HONORIFICS, NAMED_AFTER, ROLE_HEADS, STOPS, TITLES } from './subject-words.ts';
import type { SubjectContext } from './voice.ts';

/** A personal name inside a noun phrase: indices of its first and last token. */
export interface PhraseName {
  first: number;
  last: number;
}

const MOST_OF_NAME = 4;
/** Titles after which «الجبلي» is a surname; after an office («الوزير الجبلي») it is the adjective of a state. */
const HONOURS =
  /^(?:السيد|السيده|الدكتور|الدكتوره|د|المهندس|المهندسه|الشيخ|الاستاذ|الاستاذه|الفريق|اللواء|العميد|العقيد|الرايد|النقيب|ا|البروفيسور|البروفيسوره)$/u;
const isTitle = (key: string): boolean => HONORIFICS.has(key) || TITLES.has(key);
const isRole = (key: string): boolean => ROLE_HEADS.has(key) || BODY_HEADS.has(key);

/**
 * The name that the words of a noun phrase end with or begin with: after titles, from a given name that is known, before an
 * office in apposition («توماس فلان مدير التسويق»), or the bare words after an office («المدير الفني ساندرو فلان»).
 * @returns null where no word shows a name
 */
export function nameInPhrase(
  context: Pick<SubjectContext, 'tokens' | 'text' | 'mentions'>,
  first: number,
  last: number,
): PhraseName | null {
  const { tokens } = context;
  const head = tokens[first];
  if (!head || BODY_HEADS.has(head.key)) return null;
  return (
    afterTitle(context, first, last) ??
    fromGivenName(context, first, last) ??
    beforeOffice(context, first, last) ??
    afterOffice(tokens, first, last)
  );
}

/** «السيد فلان», «وزير الصناعة، سعادة السيد فلان»; an office with its titles: «الرئيس المصري فلان» is read by the given name. */
function afterTitle(context: Pick<SubjectContext, 'tokens' | 'text' | 'mentions'>, first: number, last: number): PhraseName | null {
  const { tokens } = context;
  for (let at = first; at < last; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || !isTitle(token.key) || isTitle(next.key) || isRole(next.key) || /^ل(?:ل|من|لم)/u.test(next.key)) continue;
    if (/^ال\p{L}+ي[هن]?$/u.test(next.key) && (at + 1 < last || !HONOURS.test(token.key))) continue;
    return { first: at + 1, last: nameEnd(context, at + 1, last) };
  }
  return null;
}

function fromGivenName(context: Pick<SubjectContext, 'tokens' | 'text' | 'mentions'>, first: number, last: number): PhraseName | null {
  const { tokens } = context;
  for (let at = first; at <= last; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token || !isGivenName(token.key) || isRole(token.key) || isTitle(token.key)) continue;
    if (at > first && (NAMED_AFTER.has(before?.key ?? '') || NAMED_AFTER.has(token.key))) continue;
    if (at > first && at === last && !isTitle(before?.key ?? '')) continue;
    return { first: at, last: nameEnd(context, at, last) };
  }
  return null;
}

/** «ساندرو فلان رئيس النادي»: bare words, then an office. */
function beforeOffice(context: Pick<SubjectContext, 'tokens' | 'text' | 'mentions'>, first: number, last: number): PhraseName | null {
  const { tokens } = context;
  const head = tokens[first];
  if (!head || isRole(head.key) || /^(?:بعض|احد|احدي|كبار|عدد|جميع|كل|معظم|عده|اغلب)$/u.test(head.key)) return null;
  const end = nameEnd(context, first, last);
  const next = tokens[end + 1];
  const office =
    next !== undefined && end < last && (end > first ? isRole(next.key) : ROLE_HEADS.has(next.key) && !next.key.startsWith('ال'));
  return office ? { first, last: end } : null;
}

const MOST_OF_OFFICE = 14;

/** «مدير الدفاع في المحافظة، العميد فلان»: the name after the comma that ends an office with its circumstances. */
export function nameAfterComma(
  context: Pick<SubjectContext, 'tokens' | 'text' | 'mentions'>,
  first: number,
  last: number,
): PhraseName | null {
  const { tokens, text } = context;
  const head = tokens[first];
  if (!head || !(ROLE_HEADS.has(head.key) || (last === first && /\p{L}(?:ه|ها|هم)$/u.test(head.text)))) return null;
  for (let at = last + 1; at <= first + MOST_OF_OFFICE; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || CLAUSE_OPENERS.has(token.key) || cueOf(token.key)) return null;
    const gap = text.slice(before.end, token.start);
    if (/[:.؟!؛«"“(]/u.test(gap)) return null;
    if (!/^\s*[،,]\s*$/u.test(gap)) continue;
    const titled = isTitle(token.key) && tokens[at + 1] !== undefined;
    if (!titled && (!isGivenName(token.key) || isRole(token.key))) return null;
    let from = at;
    while (isTitle(tokens[from]?.key ?? '')) from += 1;
    return tokens[from] ? { first: from, last: nameEnd(context, from, from + MOST_OF_NAME) } : null;
  }
  return null;
}

/** «كاتبة الدراسة سابين فلان»: two to four words without the article after one that has it. */
function afterOffice(tokens: readonly Token[], first: number, last: number): PhraseName | null {
  if (!ROLE_HEADS.has(tokens[first]?.key ?? '')) return null;
  let from = last;
  while (from > first && last - from < MOST_OF_NAME && isBare(tokens[from])) from -= 1;
  const count = last - from;
  const definite = tokens[from]?.key.startsWith('ال') === true || /^(?:بال|لل)/u.test(tokens[from]?.key ?? '');
  return definite && from >= first && count >= 2 && count <= MOST_OF_NAME ? { first: from + 1, last } : null;
}

const isParticle = (key: string | undefined): boolean => /^(?:بن|ابن|بنت|ولد|عبد|ابو|ال)$/u.test(key ?? '');

function isBare(token: Token | undefined): boolean {
  return token !== undefined && !/^(?:ال|[وبلك]ال|لل)/u.test(token.key) && !isRole(token.key) && !/ة$/u.test(token.text);
}

/** Index of the last token of a name that begins at `first`. */
function nameEnd({ tokens, text, mentions }: Pick<SubjectContext, 'tokens' | 'text' | 'mentions'>, first: number, last: number): number {
  let end = first;
  while (end < last && (end - first + 1 < MOST_OF_NAME || isParticle(tokens[end]?.key))) {
    const [token, next] = [tokens[end], tokens[end + 1]];
    const surname = end === first && isGivenName(tokens[first]?.key ?? '') && next?.key.startsWith('ال') === true && !/ة$/u.test(next.text);
    if (!token || !next || STOPS.has(next.key) || ((isRole(next.key) || TITLES.has(next.key)) && !surname)) break;
    if (!/^\s*$/u.test(withoutMarks(text.slice(token.end, next.start), token))) break;
    if (end > first && mentions.some((m) => m.start === next.start && m.actor.kind !== 'person')) break;
    if (end > first && /^(?:بال|لل)/u.test(next.key)) break;
    if (
      !isGivenName(next.key) &&
      next.key !== 'الله' &&
      (/\p{L}{2,}[^ي]ه$|\p{L}ازيه$/u.test(next.text) || cueOf(next.key)?.form === 'verb')
    )
      break;
    end += 1;
  }
  return end;
}
