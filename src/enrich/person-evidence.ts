import { isGivenName, nameShape } from '../arabic/names.ts';
import { canonical } from '../arabic/normalize.ts';
import { type Token, tokenize } from '../arabic/tokenize.ts';
import { weekdayOfKey } from '../arabic/weekdays.ts';
import { wordSet } from '../arabic/word-set.ts';
import type { ArticleText } from './article-texts.ts';
import type { FoundName } from './found-name.ts';
import { isNounOf, isPraise, type ReadName } from './name-reader.ts';
import { isListener } from './phrase-end.ts';
import { cueOf } from './speech-cues.ts';
import { COMPLEMENTIZERS } from './subject-words.ts';
import { isCalledByNames, titleOf } from './title-words.ts';

type Source = Pick<ArticleText, 'text' | 'tokens'>;

/** What may stand between a name and the words beside it. */
export const SURROUNDINGS = { beside: /^\s*["“”'«»*]{0,2}\s*$/u, plain: /^\s*$/u, comma: /^\s*[،,]\s*$/u } as const;
/** So many words at the most between the head of an office and the name. */
const MOST_OF_TITLE = 12;
const MOST_ROLE_LETTERS = 120;
/** Words that name examples or the members of a group. */
const EXAMPLES = /^(?:[وف]?(?:مثل|امثال|منهم|بينهم|ابرزهم|كلا?|هم|وهم|النجوم|اسماء|منها|بينها))$/u;
const PARENTS: ReadonlySet<string> = new Set(['بن', 'بنت', 'ولد', 'منت'].map(canonical));
const CHILDREN: ReadonlySet<string> = new Set(['بنت', 'ولد'].map(canonical));
const [OR, FAMILY, ON, RELIGION, SERVANT] = ['أم', 'آل', 'علي', 'الدين', 'عبد'].map(canonical);

/**
 * What speaks for words being the name of a person, the strongest first; null where nothing does.
 * @param inList whether they go on a list of names
 * @param isRepeated whether a word stands in the article more than once
 */
export function personEvidence(
  source: Source,
  name: ReadName,
  inList: boolean,
  isRepeated: (key: string) => boolean,
): FoundName['because'] | null {
  const [head, ...rest] = name.words;
  if (!head || head.key === OR || head.key === FAMILY || PARENTS.has(head.key)) return null;
  const full = name.parts > 1;
  /** «ولد» and «بنت» are children too: «عبء ولد …». */
  const fathered =
    PARENTS.has(rest[0]?.key ?? '') &&
    (!CHILDREN.has(rest[0]?.key ?? '') || head.given || rest[1]?.given === true || rest[1]?.particle === true);
  /** «اللبناني فلان»: the name begins with the next word. */
  if (head.article && !head.given && !fathered && full && rest[0]?.article === false) return null;
  const backed =
    rest[0]?.key === RELIGION ||
    rest.some((word) => (word.given && word.key !== ON && !isPraise(word.key)) || word.origin || (word.particle && word.key !== OR));
  const known =
    fathered || (head.given && (!head.vague || backed)) || (head.particle && (head.key === SERVANT || rest.some(({ given }) => given)));
  /** An unknown word, then a noun with the article: rather a genitive than a name. */
  const genitive = !known && !head.given && rest[0]?.article === true && !rest[0].origin;
  /** «كفرمان وفاء»: an unknown word, then what may be a name or a word. */
  const doubtful = !head.given && !head.particle && full && rest.length === 1 && rest[0]?.vague === true;
  const thing = partOfThing(source, name.first);
  if (thing === 'bare' || genitive || (doubtful && !known)) return null;
  const before = beside(source, name.first);
  const title = before && titleOf(before.key);
  const clear = name.start === source.tokens[name.first]?.start;
  const single = !full && !head.given && !head.particle && !head.article && !isInflected(head.key);
  if (title && title.form !== 'bare' && clear) {
    if (title.rank && (full || single || (head.origin && !RANK_OF_STATE.test(before.key)))) return 'rank';
    if (full && (known || !head.article)) return 'office';
    if (single && (isRepeated(head.key) || isQuoted(source, name))) return 'office';
  }
  if (full && clear && !head.article && officeBefore(source, name.first, known) !== null) return 'office';
  if (thing !== null) return null;
  const cue = before && cueOf(before.key);
  if (cue && cue.form === 'verb' && !cue.pronoun && clear) {
    const clause = isClauseNext(source, name);
    if (full ? known || (clause && !head.article) : head.origin && clause && !cue.takesObject) return 'verb';
  }
  if (!full) return null;
  if (isOfficeAfter(source, name) && (known || !head.article)) return 'apposition';
  if (!head.article && (inList || (before && EXAMPLES.test(before.key)))) return 'list';
  if (head.vague && isNounOf(head.key) && !fathered) return null;
  return known && (!head.article || rest.some(({ given }) => given)) ? 'given' : null;
}

/** Ranks that are offices too: after them a nisba alone says where somebody is from («المستشار الألماني»); else it is a surname. */
const RANK_OF_STATE = /(?:مستشار|امير|بطريرك|كاردينال|حاخام|مطران|اسقف)ه?$/u;

/** A pronoun at the end of a word that no name ends with. */
const isInflected = (key: string): boolean => /^\p{L}{3,}(?:ه|ها|هم|نا)$/u.test(key);

/** Whether a name is between quotation marks, alone. */
function isQuoted({ text }: Source, { start, end }: ReadName): boolean {
  return /["“«']\s*$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\s*["”»']/u.test(text.slice(end, end + 2));
}

/** Whether what was said follows a name: «أن», «إلى», a colon. */
function isClauseNext({ text, tokens }: Source, { last, end }: ReadName): boolean {
  const next = tokens[last + 1];
  return /^\s*[:،,(]/u.test(text.slice(end, end + 3)) || (next !== undefined && COMPLEMENTIZERS.has(next.key));
}

/** Whether an office follows after a comma, or at once: «فلان، مدير …»; «فلان رئيس …». */
function isOfficeAfter({ text, tokens }: Source, { last }: ReadName): boolean {
  const next = tokens[last + 1];
  const title = next ? titleOf(next.key) : null;
  if (!next || !title || title.many) return false;
  const gap = text.slice(tokens[last]?.end, next.start);
  return SURROUNDINGS.comma.test(gap) || (SURROUNDINGS.plain.test(gap) && title.form === 'bare' && !title.rank);
}

/** Index of the head of an office whose words run up to a token; null if none. `known` names need no article before them. */
function officeBefore(source: Source, first: number, known: boolean): number | null {
  const { text, tokens } = source;
  const last = beside(source, first);
  if (!last || cueOf(last.key) !== null || FUNCTION_TAIL.test(last.key)) return null;
  for (let at = first - 1; at >= 0 && first - at <= MOST_OF_TITLE; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || (next && at + 1 < first && !SURROUNDINGS.plain.test(text.slice(token.end, next.start)))) return null;
    const title = titleOf(token.key);
    const between = tokens.slice(at + 1, first);
    const adjectives = between.every(({ key }) => key.startsWith('ال'));
    // «نظيره الجبلي فلان»
    if (title?.form === 'owned' && adjectives && between.length > 0 && between.every(({ key }) => /(?:ي|يه|السابق)$/u.test(key))) return at;
    if (title && title.form !== 'owned') {
      return (adjectives && (title.form === 'definite' || between.length > 0)) || isPhrase(between, known) ? at : null;
    }
    const cue = cueOf(token.key);
    if (cue && cue.also === null && cue.form === 'verb') return null;
  }
  return null;
}

const FUNCTION_TAIL = /^(?:في|من|علي|الي|عن|ان|مع|بين|التي|الذي|الذين|هو|هي|قد|كان|كانت|بعد|قبل|خلال|كما|حيث|ثم|او|و)$/u;
const CLAUSE = /^(?:ان|انه|انها|الذي|التي|الذين|كان|كانت|قد|لم|لن|لا|ثم|او|حيث|كما|بعد|قبل|خلال|عندما|حين|هو|هي|اذا)$/u;

/** The words of an office: nothing in them begins a clause, and the last is definite. */
function isPhrase(between: readonly Token[], known: boolean): boolean {
  const last = between.at(-1);
  if (last === undefined || between.some(({ key }) => CLAUSE.test(key))) return false;
  return known || /^(?:ال|[بلك]ال|لل)|^(?:ل|ب)\p{L}{3,}/u.test(last.key);
}

/** The office beside a name as printed: before it, or after a comma; null if none. */
export function officeAround(source: Source, name: ReadName): string | null {
  const { text, tokens } = source;
  const office = officeBefore(source, name.first, true);
  const direct = beside(source, name.first);
  const title = direct && titleOf(direct.key);
  const from = office !== null ? tokens[office] : title && title.form !== 'bare' ? direct : null;
  if (from) return text.slice(from.start, tokens[name.first - 1]?.end).trim();
  if (!isOfficeAfter(source, name)) return null;
  const start = tokens[name.last + 1]?.start ?? name.end;
  const [role = ''] = text.slice(start, start + MOST_ROLE_LETTERS).split(/[،,.؛:«»"()[\]\n]|\s(?=(?:أن|إن|ان|الذي|التي|قال|أكد|إلى)\s)/u);
  const words = tokenize(role);
  const end = words.findIndex((_, at) => at > 0 && endsRole(words, at));
  const own = role.slice(0, words[end]?.start).trim();
  return own === '' ? null : own.split(/\s+/u).slice(0, MOST_OF_TITLE).join(' ');
}

const TIMES = wordSet('اليوم أمس مساء صباح خلال أثناء عبر قبل بعد منذ عقب نظيره نظيرته نظيرها');

/** Whether a word is no part of the office before it: another's name, a time, a channel. */
function endsRole(words: readonly Token[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word) return true;
  const { key, text } = word;
  if (TIMES.has(key) || weekdayOfKey(key) !== null || isListener(key) || cueOf(key)?.form === 'verb') return true;
  if (!isGivenName(key) || text === 'على' || titleOf(key) !== null || isCalledByNames(before?.key ?? '')) return false;
  return next !== undefined && next.key !== RELIGION && nameShape(`${text} ${next.text}`)?.given === true;
}

/** Whether a name is part of that of a thing: «شارع فلان», «مستشفى الملك فلان», or, `definite`, «المركز الثقافي فلان». */
function partOfThing(source: Source, first: number): 'bare' | 'definite' | null {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const token = beside(source, at + 1);
    if (!token) return null;
    const definite = /^(?:[وف]?[بك]?ال|[وف]?لل)/u.test(token.key);
    if (isCalledByNames(token.key) && (!definite || at < first - 1)) return definite ? 'definite' : 'bare';
    if (!definite || (titleOf(token.key)?.rank !== true && !/(?:ي|يه)$/u.test(token.key) && !HONOURED.has(token.key))) return null;
  }
  return null;
}

const HONOURED: ReadonlySet<string> = new Set(['الملك', 'الشهيد', 'الزعيم', 'السلطان'].map(canonical));

/** The token before, if nothing but blanks and quotation marks stand between. */
function beside({ text, tokens }: Source, at: number): Token | null {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before && token && SURROUNDINGS.beside.test(text.slice(before.end, token.start)) ? before : null;
}

/** What stands between a token and the one before. */
export function gapBefore({ text, tokens }: Source, at: number): string {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start);
}
