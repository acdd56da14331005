import { isForeignName } from '../arabic/foreign-names.ts';
import { isGivenName } from '../arabic/names.ts';
import { canonical } from '../arabic/normalize.ts';
import type { Token } from '../arabic/tokenize.ts';
import { wordSet } from '../arabic/word-set.ts';
import type { Actor } from '../model/actor.ts';
import { HONORIFICS, ROLE_HEADS } from './subject-words.ts';

/**
 * Things that are called by the name of a place or person: «شارع فلسطين», «جامعة بغداد», «صحيفة العراق», «نادي دبي». The name is
 * a part of theirs, and they are not the place. What is the place's own (its airport, police, council) is left out of the list.
 */
const CALLED_BY_NAMES = wordSet(
  'شارع ميدان ساحة جسر دوار حديقة جامعة كلية معهد مدرسة ثانوية مستشفى فندق مسرح سينما ملعب استاد نادي فريق دوري كأس ماراثون صحيفة جريدة مجلة قناة فضائية إذاعة راديو تلفزيون موقع شبكة بنك مصرف شركة دار متحف جائزة أبطال رالي أهلي وفاق',
);
/** What is called by the name of the place where it was made; that of a state is the state's own: «اتفاق الطائف», «اتفاق إيران النووي». */
const AGREEMENTS = wordSet('اتفاق اتفاقية اتفاقات معاهدة وثيقة بروتوكول حلف نهج');
/** Things that are called by the name of a person, besides these: «مدينة الملك عبد الله بن عبد العزيز الطبية». */
const CALLED_BY_PERSONS = wordSet(
  'مدينة مركز مؤسسة مسجد جامع مطار ميناء سد مجمع قاعة صالة برنامج محطة طريق مخيم أكاديمية مكتبة كتائب كتيبة لواء سرايا',
);
/** Verbs whose subject, a person, stands before the place that is their object: «زار محمد العراق». */
const TAKES_PLACE =
  /^(?:[وف]?س?[يت]?(?:زار|زور|زر|غادر|وصل|صل|دخل|ترك|حكم|مثل|شكر|هنا|دعا|دعو|اتهم|تهم|قصف|احتل|حتل|هاجم|فارق|قاد|يزور|تزور)\p{L}?)$/u;
const MOST_BEFORE = 5;

/** Masculine singular nouns, after which «السعودية» is no adjective: «زار الرئيس السعودية». */
const MEN = wordSet('الرئيس الوزير الأمير الملك السفير الوفد المنتخب الفريق القائد الزعيم المبعوث النائب الأمين العاهل البابا الشيخ');
/** What a state has: after these nouns «سورية» is the name, after others without the article the adjective: «أسرة سورية». */
const OF_STATES = wordSet(
  'وحدة سيادة سلامة عودة أزمة قضية دولة رئاسة حكومة وزارة سياسة عضوية مشاركة مقاطعة خارجية سفارة مسألة زيارة خريطة',
);

/** Whether two tokens stand side by side. */
function adjacent(text: string, before: Token | undefined, after: Token | undefined): before is Token {
  return before !== undefined && after !== undefined && /^\s*$/u.test(text.slice(before.end, after.start));
}

/** A given name before or after another name; words of honour are titles here, and «علي» may be «على». */
const isPartOfName = (key: string): boolean =>
  [key, key.replace(/^[وفبل](?=\p{L}{3})/u, '')].some(
    (word) => (isGivenName(word) || isForeignName(word, true)) && !HONORIFICS.has(word) && !ROLE_HEADS.has(word) && !EVERYDAY.has(word),
  );

/** Everyday words that before a surname are given names all the same: «أمير هنية», «جمال مبارك». */
const GIVEN_BEFORE_SURNAMES = wordSet(
  'أمير جمال كمال جلال كريم سعيد عادل قاسم منصور رياض تامر كوثر حليم مسعود ممدوح واصف وهيب حسام شريف صلاح ناصر أمين مبارك محفوظ',
);

/** Whether a word is part of the name of a person whose surname follows: «علي السوداني», «وسهى عرفات», not «على السوداني». */
export function isGivenOfSurname({ key, text }: Token): boolean {
  if (key === 'علي') return !text.endsWith('ى');
  return isPartOfName(key) || GIVEN_BEFORE_SURNAMES.has(key) || GIVEN_BEFORE_SURNAMES.has(key.replace(/^و(?=\p{L}{3})/u, ''));
}

/** Given names that are everyday words, or that canonical spelling makes one with them. */
const EVERYDAY = wordSet(
  'علي على صباح أمل نور سلام حياة شهد شمس سماح وداد وفاء هدى إحسان إيمان إخلاص عودة كفاح نضال جهاد فلاح صلاح جمال كمال جلال جميل كريم كامل سعيد طالب عادل حاكم قاسم ناصر نصر منصور صالح صادق حاضر غالب رياض عيد ربيع خميس رجب رمضان شعبان تامر تركي كوثر أحلام آمال أنصار ابتسام ابتهال انتصار إكرام إلهام عهود باسم السيد الشيخ الحاج الأمين أمين أمير سفير الصادق العربي الهادي الطاهر المختار حكيم حليم عزيز فضل فرح كرم مبارك محفوظ مجيد مسعود مطلق مساعد ممدوح هادي واصف وهيب بنت أم با بو حمد سيدي دعاء أثير ذكرى حسام شريف زين',
);

/**
 * Whether the name that stands at these tokens is only a part of another's: of a person called by it («محمد بغداد», «علي محمود
 * عباس», «فؤاد حسين بن علي»), or of a thing («شارع فلسطين»).
 */
export function isInsideOtherName(text: string, tokens: readonly Token[], first: number, count: number, actor: Actor): boolean {
  const [before, head, last, after] = [tokens[first - 1], tokens[first], tokens[first + count - 1], tokens[first + count]];
  if (!head || !last) return false;
  const follows = adjacent(text, before, head) ? before : null;
  if (actor.kind === 'person') {
    const longer = adjacent(text, last, after) && after !== undefined && /^(?:بن|ابن|ال)$/u.test(after.key);
    const thing = titlesBefore(text, tokens, first);
    return longer || (follows !== null && isPartOfName(follows.key)) || (thing !== null && isCalledByPersons(thing.key));
  }
  if (follows === null || (actor.kind !== 'place' && actor.kind !== 'state')) return false;
  const called = bare(follows.key);
  if (count === 1 && (CALLED_BY_NAMES.has(called) || (actor.kind === 'place' && AGREEMENTS.has(called)))) return true;
  const visited = tokens.slice(Math.max(0, first - MOST_BEFORE), first).some(({ key }) => TAKES_PLACE.test(key));
  return count === 1 && isPartOfName(follows.key) && !visited;
}

/** The token before a name and the titles of honour that stand before it. */
function titlesBefore(text: string, tokens: readonly Token[], first: number): Token | null {
  let at = first;
  for (; at > 0 && adjacent(text, tokens[at - 1], tokens[at]); at -= 1) {
    const before = tokens[at - 1];
    if (before && !HONORIFICS.has(before.key) && !KINGS.has(before.key)) return before;
  }
  return null;
}

const KINGS = wordSet('الملك الملكة السلطان الإمام الشهيد');

/** What a politician has as well: «برنامج السوداني» is his, «مدينة الصدر» is called by a name. */
const OWN_THINGS = wordSet('برنامج فريق موقع صحيفة');

/** Whether a surname alone stands in the name of a thing: «مدينة الصدر», «مستشفى الصدر». */
export function isInNameOfThing(text: string, tokens: readonly Token[], first: number): boolean {
  const thing = titlesBefore(text, tokens, first)?.key.replace(/^[وف]?[بل]?(?=\p{L}{4})/u, '');
  return thing !== undefined && isCalledByPersons(thing) && !OWN_THINGS.has(thing);
}

function isCalledByPersons(key: string): boolean {
  return CALLED_BY_NAMES.has(bare(key)) || CALLED_BY_PERSONS.has(key) || CALLED_BY_PERSONS.has(key.replace(/^[وف]?[بل]/u, ''));
}

/** A word without «و», «ب», «ل» before it, as far as lists of nouns without the article are asked. */
const bare = (key: string): string => (CALLED_BY_NAMES.has(key) || AGREEMENTS.has(key) ? key : key.replace(/^[وف]?[بل]?/u, ''));

/**
 * Whether a name that is spelt as the feminine adjective of its state («السعودية», «سورية») is that adjective here: after a noun
 * with the article («الطبيبة السعودية»), or, where it has none itself, after one without («ليرة سورية»).
 */
export function isAdjectiveHere(text: string, tokens: readonly Token[], first: number, count: number, actor: Actor): boolean {
  const [before, head] = [tokens[first - 1], tokens[first]];
  if (count !== 1 || actor.kind !== 'state' || !head || !adjacent(text, before, head)) return false;
  const form = actor.adjectives.map((adjective) => canonical(`${adjective}ة`)).find((key) => head.key.endsWith(key));
  if (form === undefined) return false;
  const definite = /^(?:[وف]?[بك]?ال|[وف]?لل)\p{L}{2,}$/u.test(before.key);
  if (head.key === `ال${form}`) return definite && !MEN.has(before.key.replace(/^[وفبك]{1,2}(?=ال)/u, ''));
  if (head.key !== form || definite) return false;
  return /(?:ه|ات)$/u.test(before.key) && !OF_STATES.has(before.key.replace(/^[وفبل](?=\p{L}{4})/u, ''));
}
