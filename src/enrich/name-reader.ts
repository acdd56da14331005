import { isEverydayWord, isFunctionWord, isListedWord } from '../arabic/everyday-words.ts';
import { isForeignName } from '../arabic/foreign-names.ts';
import { memoize } from '../arabic/memoize.ts';
import { isGivenName, isNameParticle } from '../arabic/names.ts';
import { canonical } from '../arabic/normalize.ts';
import type { Token } from '../arabic/tokenize.ts';
import { cueOf } from './speech-cues.ts';
import { titleOf } from './title-words.ts';

/** What a word can be in the name of a person. */
export interface NameWord {
  /** In canonical spelling, without what was skipped. */
  key: string;
  /** A given name that is known, Arabic or foreign. */
  given: boolean;
  /** A given name that is an everyday word too, or too short to tell: it begins a name only where more speaks for one. */
  vague: boolean;
  foreign: boolean;
  /** «بن», «عبد», «أبو», «آل». */
  particle: boolean;
  /** With the article: «الهاشمي». */
  article: boolean;
  /** With the article and the ending of names of origin. */
  origin: boolean;
  /** Whether it can be a part of a name at all: no everyday word, verb, title or word of sentences. */
  able: boolean;
}

const GOD = canonical('الله');
/** Prefixes and endings of verbs and adverbs that no list needs to know. */
const VERBAL = /^(?:ي\p{L}{4,}|ن\p{L}{3,}ها?|[سف]?[يت]ست\p{L}{2,}|است\p{L}{3,}|[سوف]ي\p{L}{3,}ون|\p{L}{3,}(?:ناهم|وها|تموه))$/u;
const PLURAL = /^(?:ال)?م\p{L}{3,}(?:ات|ين|ون)$/u;
/** A pronoun at the end, printed as such: ta marbuta is another letter. */
const OWNED = /\p{L}{3}(?:ها|هم|هما|هن)$/u;

/** Whether a word is an indefinite noun or participle in the accusative: «تقريبا», «معا», «مستعملا». */
const isAdverb = (key: string): boolean =>
  /\p{L}ا$/u.test(key) &&
  (isFunctionWord(key.slice(0, -1)) || isListedWord(key.slice(0, -1)) || /^(?:ت\p{L}{2}ي\p{L}|مست\p{L}{2,4})ا$/u.test(key));

/** Reads a printed word as part of a name. */
export const nameWordOf = memoize((text: string): NameWord => {
  const key = canonical(text);
  const foreign = isForeignName(key) && !isFunctionWord(key);
  const arabic = isGivenName(key) && !isNameParticle(key) && text !== 'على' && titleOf(key)?.form !== 'definite';
  const particle = isNameParticle(key);
  const everyday = isEverydayWord(key);
  const given = arabic || foreign;
  const article = /^ال\p{L}{2,}$/u.test(key) && key !== GOD && !isForeignName(key, true);
  const barred =
    isFunctionWord(key) ||
    everyday ||
    titleOf(key) !== null ||
    (cueOf(key) !== null && !arabic) ||
    VERBAL.test(key) ||
    PLURAL.test(key) ||
    (/^[بلك]/u.test(key) && PLURAL.test(key.slice(1))) ||
    isAdverb(key) ||
    OWNED.test(text) ||
    /[\u064b-\u064d]ا?$|[\u064e-\u0650\u0652]\P{M}+[\u064e-\u0650\u0652]/u.test(text) ||
    /^(?:[وف]?(?:بال|كال|لل)|[وف]ال)/u.test(key) ||
    /^\P{L}|\p{N}/u.test(key);
  return {
    key,
    given,
    vague:
      given &&
      (isListedWord(key) || isFunctionWord(key) || (foreign && !arabic && (everyday || !isForeignName(key, true))) || VAGUE.has(key)),
    foreign: foreign && !arabic,
    particle,
    article,
    origin: article && key.endsWith('ي') && !text.endsWith('ى'),
    able: key.length > 1 && (given || particle || (!barred && /^[\p{Script=Arabic}]+$/u.test(key))),
  };
});

/** Given names that canonical spelling makes one with a word of sentences, or that titles are made of. */
const VAGUE: ReadonlySet<string> = new Set(
  [
    'علي باسم هدى سلام نضال جهاد كفاح إحسان مي ضحى شهد دعاء إيمان صفاء وفاء ولاء ثناء رجاء فداء قمر ملاك أبرار سفير شهير قيس صباح عيد معروف',
    'عز رعد أنصار سكينة وسام أمير أميرة راغب رائد نجاة زهرة ذكرى عزيزة هلال جمال حياة أحلام رضا فكري بكر بدوي سلطان خليفة مطلق كوري ليون',
    'نوا جاري يانا دانا روي صقر حبيب محفوظ أمل نور سعيد كريم جميل نبيل عادل حاكم حاضر',
  ].flatMap((line) => line.split(' ').map(canonical)),
);

/** Names that are adjectives of anything: after a word that is a name only perhaps they back none («حياة جميلة»). */
const PRAISE: ReadonlySet<string> = new Set(
  'جميلة سعيدة كريمة عزيزة حكيمة عادلة نبيلة صالحة شريفة كاملة سعيد حكيم وفاء'.split(' ').map(canonical),
);
/** Names that are nouns before the name of somebody or something: «ذكرى عبد الله», «حياة محمد», «خليفة الهولندي». */
const NOUNS_OF: ReadonlySet<string> = new Set(
  'ذكرى حياة وفاة نجاة عيد كفاح نضال جهاد أحلام أنصار دعاء انتصار خليفة رياض صقر قمر هلال نوا جاري محفوظ شهير معروف مطلق عودة'
    .split(' ')
    .map(canonical),
);

/** Whether a canonical word praises rather than names, after a word that is a name only perhaps. */
export function isPraise(key: string): boolean {
  return PRAISE.has(key);
}

/** Whether a canonical word that is a given name is as often a noun with a genitive. */
export function isNounOf(key: string): boolean {
  return NOUNS_OF.has(key);
}

/** A name read in a text, as tokens. */
export interface ReadName {
  first: number;
  /** Index of the last token. */
  last: number;
  /** UTF-16 offsets: proclitics before the name are left out. */
  start: number;
  end: number;
  /** How many names it has: «عبد الكريم», «علاء الدين» and «أبو علي» are one each. */
  parts: number;
  /** Its words in canonical spelling. */
  keys: readonly string[];
  words: readonly NameWord[];
}

/** So many words of a name at the most; particles do not count. */
const MOST_WORDS = 4;
const MOST_TOKENS = 9;

/**
 * Reads the words from a token on as the name of a person, as far as it goes: to a word that no name has, a sign, or what
 * `taken` says belongs to another name.
 * @param skip letters of the first word that belong to a conjunction or preposition before the name
 * @param opening the first word without them
 * @returns null where the first word cannot begin a name
 */
export function readName(
  text: string,
  tokens: readonly Token[],
  first: number,
  skip: number,
  opening: NameWord,
  taken: (at: number) => boolean,
): ReadName | null {
  const head = tokens[first];
  if (!head || taken(first)) return null;
  if (!opening.able) return null;
  const words: NameWord[] = [opening];
  let last = first;
  let counted = opening.particle ? 0 : 1;
  for (let at = first + 1; at < tokens.length && at - first < MOST_TOKENS; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || taken(at) || !isJoined(text, before, token)) break;
    const word = nameWordOf(token.text);
    const after = words.at(-1);
    const compound = after?.particle === true;
    if (compound ? !completes(after, word) : !continuesName(after, word, token.text)) break;
    if (!word.particle && !compound && counted >= MOST_WORDS) break;
    if (counted > 1 && !compound && !isSafe(word) && !isAtEnd(text, tokens, at)) break;
    if (after?.article && word.article && !word.origin && !SURNAMES.has(word.key)) break;
    if (!opening.foreign && !word.given && /^ل\p{L}{4,}$/u.test(word.key)) break;
    if (opening.foreign && word.article && word.key.endsWith('يه')) break;
    words.push(word);
    if (!word.particle && !COMPOUND_ENDS.has(word.key) && !PARENTS.has(after?.key ?? '')) counted += 1;
    last = at;
  }
  while (words.length > 1 && words.at(-1)?.particle) {
    words.pop();
    last -= 1;
  }
  if (words.at(-1)?.particle) return null;
  const parts = words.filter(({ key, particle }) => !particle && !COMPOUND_ENDS.has(key) && key !== GOD).length;
  return { first, last, parts, start: head.start + skip, end: tokens[last]?.end ?? head.end, keys: words.map(({ key }) => key), words };
}

/** A word that may be the third or fourth of a name wherever it stands. */
const isSafe = (word: NameWord): boolean =>
  word.given || word.particle || word.article || COMPOUND_ENDS.has(word.key) || SURNAMES.has(word.key) || word.key === GOD;

/** Whether a sign, or what was said, follows a token: «فلان فلان فلان أن». */
function isAtEnd(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || /^[بل]\p{L}{3,}|ا$/u.test(token.key)) return false;
  return !next || !/^\s*$/u.test(text.slice(token.end, next.start)) || /^(?:ان|انه|انها|في|من|علي|الي|و\p{L}+|الذي|التي)$/u.test(next.key);
}

/** Words of a name stand side by side; an initial may have a full stop. */
function isJoined(text: string, before: Token, token: Token): boolean {
  const gap = text.slice(before.end, token.start);
  return /^(?:\s+|[-‐])$/u.test(gap) || (before.key.length < 4 && /^\.\s?$/u.test(gap));
}

/** Whether a word is the second half of what a particle begins: «عبد الكريم», «أبو علي»; but «ابن خالة» is no name. */
function completes(particle: NameWord, word: NameWord): boolean {
  if (particle.key === 'عبد') return word.article || word.key === 'رب' || word.key === GOD;
  return word.given || word.able || (PARENTS.has(particle.key) && !isFunctionWord(word.key) && word.article);
}

/** Whether a word goes on after another word of a name. */
function continuesName(before: NameWord | undefined, word: NameWord, text: string): boolean {
  if (word.key === GOD) return before !== undefined && BEFORE_GOD.has(before.key);
  if (COMPOUND_ENDS.has(word.key)) return true;
  // After an unknown word, what is a title too begins the next name: «وشهده القاضي فلان».
  if (SURNAMES.has(word.key)) return before?.given === true || before?.article === true || titleOf(word.key) === null;
  const family =
    !text.startsWith('و') &&
    before !== undefined &&
    (before.given ? !before.vague : before.article) &&
    /ي$/u.test(word.key) &&
    !text.endsWith('ى') &&
    titleOf(word.key) === null;
  if (family && !isListedWord(word.key.replace(/^ال/u, '')) && !isFunctionWord(word.key)) return true;
  return word.able && (word.given || word.particle || !(text.startsWith('و') && word.key.length > 3));
}

/** First halves of compounds with «الله». */
const BEFORE_GOD: ReadonlySet<string> = new Set(
  'عبد نصر فضل رزق سعد خير جار عطا هبة فتح ضيف عوض خلف حمد جاد آية روح راف رحمة نعمة حسب'.split(' ').map(canonical),
);

/** Family names that are everyday words or titles. */
const SURNAMES: ReadonlySet<string> = new Set(
  'جمعة سلامة عودة عون حداد نجار خياط الحداد النجار الخياط الخطيب القاضي الحكيم الفلاح المفتي الملا البابا الإمام الضيف الشريف الصالح الأمين الكبير مطر نجم سلطان خليفة باشا بيك أغا'
    .split(' ')
    .map(canonical),
);

/** After these the name of a father or forefather follows, so that a name may be long. */
const PARENTS: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت', 'ولد', 'منت', 'ال']);

const COMPOUND_ENDS: ReadonlySet<string> = new Set(['الدين', 'الحق', 'الإسلام', 'الرحمن', 'الزهراء'].map(canonical));
