import { isForeignName } from '../arabic/foreign-names.ts';
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
  /** The fullest form of the name where the article names the person elsewhere. */
  full?: string;
}

type NameContext = Pick<SubjectContext, 'tokens' | 'text' | 'mentions' | 'persons'>;

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
export function nameInPhrase(context: NameContext, first: number, last: number): PhraseName | null {
  const { tokens } = context;
  const head = tokens[first];
  if (!head || BODY_HEADS.has(head.key)) return null;
  return (
    readBefore(context, first, last) ??
    afterTitle(context, first, last) ??
    fromGivenName(context, first, last) ??
    beforeOffice(context, first, last) ??
    afterOffice(tokens, first, last)
  );
}

/** Kin: «والدة الشهيد فلان» names another than the one who speaks. */
const KIN = /^(?:والد|والده|ام|اب|زوج|زوجه|ارمله|شقيق|شقيقه|نجل|ابن|ابنه|عم|خال|جد|جده|حفيد|عايله|اسره)$/u;
/** A word before a name that belongs with it to the name of something else: «باسم فلان», «مع فلان». */
const APART = /^(?:باسم|مع|عن|من|الي|علي|في|بين|ضد|ل|ب|حول|لدي)$/u;
const MOST_OF_OFFICE_WORDS = 10;

/** A name read by its surroundings here or elsewhere in the article, at the head of the phrase or after an office. */
function readBefore({ tokens, text, persons }: NameContext, first: number, last: number): PhraseName | null {
  const head = tokens[first];
  if (!head || persons.length === 0) return null;
  const office = isRole(head.key) || isTitle(head.key) || head.key.startsWith('ال');
  if (!office && !persons.some(({ start }) => start === head.start)) return null;
  const until = office && !KIN.test(head.key) ? Math.max(last, first + MOST_OF_OFFICE_WORDS) : KIN.test(head.key) ? first : last;
  for (let at = first; at <= until; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token || (at > last && (!before || endsOffice(text, before, token)))) return null;
    const person = persons.find(({ start }) => start === token.start);
    if (!person) continue;
    if (at > first && /^ب\p{L}{3,}/u.test(token.key) && !isGivenName(token.key) && !isForeignName(token.key)) return null;
    if (at > first && before && (APART.test(before.key) || NAMED_AFTER.has(before.key))) return null;
    if (at > last && !(before && (/^(?:ال|لل|بال)/u.test(before.key) || isTitle(before.key)))) return null;
    return known(tokens, at, person);
  }
  return null;
}

/** A name that the article shows to be one; an office after it that is spelt as a name is none of it. */
function known(tokens: readonly Token[], first: number, { end, name }: SubjectContext['persons'][number]): PhraseName {
  const last = lastOf(tokens, first, end);
  return tokens[last]?.end === end ? { first, last, full: name } : { first, last };
}

/** Index of the last token of a name that begins at `first` and ends at an offset. */
function lastOf(tokens: readonly Token[], first: number, end: number): number {
  let last = first;
  while ((tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1;
  while (last > first + 1 && ROLE_HEADS.has(tokens[last]?.key ?? '') && !/^ال/u.test(tokens[last]?.key ?? '')) last -= 1;
  return last;
}

/** Whether words that go on after «في» or «من» no longer belong to an office. */
function endsOffice(text: string, before: Token, { key, start }: Token): boolean {
  return !/^\s*$/u.test(text.slice(before.end, start)) || CLAUSE_OPENERS.has(key) || cueOf(key) !== null || ABOUT.test(key);
}
const ABOUT = /^(?:الذي|التي|الذين|و?هو|و?هي|بعد|قبل|خلال|امس|اليوم|ان|حول|عن|ردا|لم|لن|لا|سوف|مع|امام|عقب|اثناء)$/u;

/** «السيد فلان», «وزير الصناعة، سعادة السيد فلان»; an office with its titles: «الرئيس المصري فلان» is read by the given name. */
function afterTitle(context: NameContext, first: number, last: number): PhraseName | null {
  const { tokens } = context;
  for (let at = first; at < last; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || !isTitle(token.key) || isTitle(next.key) || isRole(next.key) || /^ل(?:ل|من|لم)/u.test(next.key)) continue;
    if (/^ال\p{L}+ي[هن]?$/u.test(next.key) && (at + 1 < last || !HONOURS.test(token.key))) continue;
    if (!isGivenName(next.key) && NO_NAME.test(next.text)) continue;
    return { first: at + 1, last: nameEnd(context, at + 1, last) };
  }
  return null;
}

/** A pronoun or a plural at its end: «المدرب حديثه», «الشيخ الوسطاء». */
const NO_NAME = /\p{L}{3}(?:ه|ها|هم|هما)$|^ال\p{L}{2,}(?:اء|ات|ين|ون)$/u;

function fromGivenName(context: NameContext, first: number, last: number): PhraseName | null {
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
function beforeOffice(context: NameContext, first: number, last: number): PhraseName | null {
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
export function nameAfterComma(context: NameContext, first: number, last: number): PhraseName | null {
  const { tokens, text, persons } = context;
  const head = tokens[first];
  if (!head || !(ROLE_HEADS.has(head.key) || (last === first && /\p{L}(?:ه|ها|هم)$/u.test(head.text)))) return null;
  for (let at = last + 1; at <= first + MOST_OF_OFFICE; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || CLAUSE_OPENERS.has(token.key) || cueOf(token.key)) return null;
    const gap = text.slice(before.end, token.start);
    if (/[:.؟!؛«"“(]/u.test(gap)) return null;
    if (!/^\s*[،,]\s*$/u.test(gap)) continue;
    const person = persons.find(({ start }) => start === token.start);
    if (person) return known(tokens, at, person);
    const titled = isTitle(token.key) && tokens[at + 1] !== undefined;
    if (!titled && (!isGivenName(token.key) || isRole(token.key))) return null;
    let from = at;
    while (isTitle(tokens[from]?.key ?? '')) from += 1;
    const there = persons.find(({ start }) => start === tokens[from]?.start);
    if (there) return known(tokens, from, there);
    return tokens[from] ? { first: from, last: nameEnd(context, from, from + MOST_OF_NAME) } : null;
  }
  return null;
}

/** «سابين فلان، عضو المكتب، …»: bare words before a comma and an office. */
export function nameBeforeComma({ tokens, text }: NameContext, first: number, last: number): PhraseName | null {
  const [head, final, next] = [tokens[first], tokens[last], tokens[last + 1]];
  if (!head || !final || !next || last === first || last - first >= MOST_OF_NAME || /^ال/u.test(head.key) || isRole(head.key)) return null;
  const office = /^\s*[،,]\s*$/u.test(text.slice(final.end, next.start)) && ROLE_HEADS.has(next.key) && !next.key.startsWith('و');
  const construct = /(?:ة|ه)$/u.test(head.text) && /^ال\p{L}+[^ي]$/u.test(final.key);
  return office && !NO_NAME.test(final.text) && !construct ? { first, last } : null;
}

/** «شاهد يدعى فلان», «رجل اسمه فلان»: the name of whom a role has just brought in. */
export function nameAfterCalled({ tokens, persons }: NameContext, last: number): PhraseName | null {
  const [called, name] = [tokens[last + 1], tokens[last + 2]];
  if (!called || !name || !/^(?:[يت]دعي|اسمه|اسمها)$/u.test(called.key)) return null;
  const person = persons.find(({ start }) => start === name.start);
  if (person) return known(tokens, last + 2, person);
  return isGivenName(name.key) ? { first: last + 2, last: last + 2 } : null;
}

/** «كاتبة الدراسة سابين فلان»: two to four words without the article after one that has it. */
function afterOffice(tokens: readonly Token[], first: number, last: number): PhraseName | null {
  if (!ROLE_HEADS.has(tokens[first]?.key ?? '')) return null;
  let from = last;
  while (from > first && last - from < MOST_OF_NAME && isBare(tokens[from])) from -= 1;
  const count = last - from;
  if (tokens.slice(from + 1, last + 1).some(({ key }) => NAMED_AFTER.has(key))) return null;
  const definite = tokens[from]?.key.startsWith('ال') === true || /^(?:بال|لل)/u.test(tokens[from]?.key ?? '');
  return definite && from >= first && count >= 2 && count <= MOST_OF_NAME ? { first: from + 1, last } : null;
}

const isParticle = (key: string | undefined): boolean => /^(?:بن|ابن|بنت|ولد|عبد|ابو|ال)$/u.test(key ?? '');

function isBare(token: Token | undefined): boolean {
  return token !== undefined && !/^(?:ال|[وبلك]ال|لل)/u.test(token.key) && !isRole(token.key) && !/ة$/u.test(token.text);
}

/** Index of the last token of a name that begins at `first`. */
function nameEnd({ tokens, text, mentions }: NameContext, first: number, last: number): number {
  let end = first;
  while (end < last && (end - first + 1 < MOST_OF_NAME || isParticle(tokens[end]?.key))) {
    const [token, next] = [tokens[end], tokens[end + 1]];
    const surname = end === first && isGivenName(tokens[first]?.key ?? '') && next?.key.startsWith('ال') === true && !/ة$/u.test(next.text);
    if (!token || !next || STOPS.has(next.key) || ((isRole(next.key) || TITLES.has(next.key)) && !surname)) break;
    if (!/^\s*$/u.test(withoutMarks(text.slice(token.end, next.start), token))) break;
    if (end > first && mentions.some((m) => m.start === next.start && m.actor.kind !== 'person')) break;
    if (/^\p{N}/u.test(next.key) || (end > first && /^(?:بال|لل)/u.test(next.key))) break;
    if (!isGivenName(next.key) && next.key !== 'الله' && (/\p{L}{2}[^ي]ه$|\p{L}ازيه$/u.test(next.text) || cueOf(next.key)?.form === 'verb'))
      break;
    end += 1;
  }
  return end;
}
