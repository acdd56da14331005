import { nameShape } from '../arabic/names.ts';
import { canonical } from '../arabic/normalize.ts';
import { trimSigns } from '../arabic/trim-signs.ts';

const keys = (text: string): string[] => text.split('، ').map(canonical);

/** Nouns that say what an outlet is, as they stand before its name. */
const OUTLET_HEADS =
  'صحيفة، جريدة، موقع، بوابة، شبكة، قناة، فضائية، إذاعة، راديو، تلفزيون، مجلة، يومية، أسبوعية، دورية، نشرة، منتدى، منبر، مدونة، دار، مركز أخبار، منصة';
/** Words that end the names of outlets. */
const OUTLET_TAILS =
  'نت، أونلاين، اونلاين، أون لاين، اون لاين، برس، بريس، نيوز، ميديا، تي في، تيفي، اف ام، إف إم، أف أم، سبورت، سبور، سبورتس، تايمز، بوست، ديلي، تريبيون، دوت كوم، كوم، ويب، الإلكترونية، الالكترونية، الإخبارية، الاخبارية، الإخباري، المطبوعة، اليومية، الأسبوعية';
/** First words of names of outlets, which are none of a person's or place's. */
const OUTLET_OPENINGS = 'صوت، صدى، نبض، مرآة، أصداء، أنباء، بانوراما، نداء، منارة';
/** Last words of names of outlets that are papers of a day or a nation: «عين اليوم». */
const OUTLET_DAYS = 'اليوم، الآن، 24، السابع، تودي، لايف';

const HEADS: ReadonlySet<string> = new Set(keys(OUTLET_HEADS));
const TAILS: readonly string[] = keys(OUTLET_TAILS);
const OPENINGS: ReadonlySet<string> = new Set(keys(OUTLET_OPENINGS));
const DAYS: ReadonlySet<string> = new Set(keys(OUTLET_DAYS));

/** What the words of a name say of it, if it is an outlet's. */
export function outletNoun(key: string): 'head' | 'tail' | 'opening' | 'day' | null {
  const words = key.split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const plainFirst = first.replace(/^(?:[بل]|لل)(?=\p{L}{4,})/u, '');
  if (words.length > 1 && (HEADS.has(first) || HEADS.has(plainFirst))) return 'head';
  if (TAILS.some((tail) => key.endsWith(` ${tail}`)) || /\p{L}{3}(?:نت|برس|نيوز)$/u.test(last)) return 'tail';
  if (words.length > 1 && DAYS.has(last)) return 'day';
  return words.length > 1 && OPENINGS.has(first) ? 'opening' : null;
}

/** The words of a name without the noun before it: «صحيفة الأفق» is «الأفق»; as printed. */
export function withoutNoun(name: string): string {
  const [first = '', ...rest] = name.trim().split(/\s+/u);
  const key = canonical(first);
  const noun = HEADS.has(key) || key === 'وكاله' || HEADS.has(key.replace(/^[بل]/u, ''));
  return noun && rest.length > 0 ? trimSigns(rest.join(' '), /["«»“”']/u) : name;
}

/** Credits that name no one: the agencies, the press, other sites. */
const GENERIC =
  /^(?:وكالات|الوكالات|وكالات (?:ال)?انباء|وكاله|متابعات?|المتابعات|متابعه (?:خاصه|اخباريه)|رصد|صحف|الصحف|مواقع|صحافه|الصحافه|وسائل اعلام|وسايل اعلام|انترنت|الانترنت|(?:صحف|مواقع|وكالات|متابعات|تقارير|وسايل اعلام) \p{L}+(?: \p{L}+)?|و?وكالات)$/u;
/** «خاص»: the paper's own; no one is named. */
const OWN = /^(?:خاص|خاصه|تقرير خاص|حصري|خاص و?حصري|هاتفيا|كتب|المحليه|تغطيه خاصه)$/u;
/** Labels that stand as a piece of their own before or after an author. */
const LABEL =
  /^(?:تقرير|تحقيق|حوار|ترجمه|اعداد|تحرير|متابعه|اشراف|تدقيق|مراجعه|تصوير|عدسه|مراسلنا|مراسلتنا|مندوبنا|ملاحظه|كتب|كتبت|تغطيه|بقلم|حاوره|حاورها|متابعه وتصوير|(?:ترجمه|اعداد|تقرير|تحقيق|حوار|كتابه|تحرير) و(?:اعداد|ترجمه|تحرير|تصوير|حوار|تقديم))$/u;
/** Words before an author with no sign between. */
const AUTHOR_LABELS: ReadonlySet<string> = new Set(
  'بقلم كتب كتبت كتبه كتبها يكتب يكتبها تقرير تحقيق حوار حاوره حاورها أجراه إعداد ترجمة ترجمها تغطية رسالة المراسل المراسلة بواسطة'
    .split(' ')
    .map(canonical),
);

/** What is such a label only before a person's name: «تحرير الموصل» is no one's. */
const WORK_LABELS: ReadonlySet<string> = new Set('تحرير متابعة مراسلنا مراسلتنا مندوبنا موفدنا'.split(' ').map(canonical));

/** Whether words credit the agencies or the press without a name: «وكالات», «متابعات», «صحف عربية». Takes the key. */
export const isGenericCredit = (key: string): boolean => GENERIC.test(key);
/** Whether words say that the text is the paper's own. Takes the key. */
export const isOwnCredit = (key: string): boolean => OWN.test(key);
/** Whether words are the label of an author beside them: «تقرير», «ترجمة وإعداد». Takes the key. */
export const isAuthorLabel = (key: string): boolean => LABEL.test(key);

/** The words without the label of an author before them; `labelled` says whether there was one. */
export function withoutAuthorLabel(text: string): { name: string; labelled: boolean } {
  const [, label = '', name = ''] = /^[*•\s]*([\p{L}\p{M}\u0640]+)(?:\s*[-:/–—]+\s*|\s+)(.+)$/u.exec(text) ?? [];
  const key = canonical(label);
  const before = AUTHOR_LABELS.has(key) || (WORK_LABELS.has(key) && nameShape(name)?.given === true);
  return before ? { name: name.trim(), labelled: true } : { name: text.trim(), labelled: false };
}

/** «المحرر الاقتصادي», «محرر الشؤون الدولية», «مندوب الأفق»: the office of who wrote it. Takes the key. */
export const isDesk = (key: string): boolean =>
  /^(?:ال)?(?:محرره?|مراسله?|مندوبه?|مراسلنا|مندوبنا|هييه التحرير|قسم|لجنه التحرير)(?: \p{L}+){1,3}$/u.test(key);

/** Initials of two to five letters with dots or spaces between them. Takes the text as printed. */
export function initialsIn(text: string): number {
  const bare = canonical(text)
    .replace(/[()«»"]/gu, '')
    .trim();
  return /^\p{L}(?:\s*\.\s*|\s+)(?:\p{L}(?:\s*\.\s*|\s+)?){0,3}\p{L}?\.?$/u.test(bare) && !/\p{L}{2}/u.test(bare)
    ? (bare.match(/\p{L}/gu)?.length ?? 0)
    : 0;
}

/** Web addresses by which outlets name themselves. */
export const DOMAIN =
  /^(?:https?:\/\/)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|info|news|tv|ae|sa|eg|jo|lb|ps|iq|sy|ye|ma|tn|dz|ly|sd|qa|kw|om|bh|mr|co|io|me)(?:\/\S*)?$/iu;

/** Ordinary nouns with which lines of newspapers begin that are no names: «مقال», «شريط الأخبار», «الحلقة الأولى». */
const COMMON =
  /^(?:ال)?(?:مقال|مقاله|تحليل|قصه|قصيده|خبر|اخبار|راي|حديث|كلمه|زاويه|شريط|ملف|حقوق|حلقه|جزء|صفحه|عدد|صوره|صور|فيديو|بيان رقم|تصريح|عاجل|هام|قضايا|شيون|كتاب|دراسه|ركن|باب|ملحق|قسم|اصدارات|حوارات|عناوين|عنوان|مواضيع|موضوع|تفاصيل|خاطره|رساله|رسائل|رسايل|مساحه|نقطه|كاريكاتير|افتتاحيه|فتاوي|استشارات|بسم|نص|مصدر|تاريخ|تحت|حول|مع|من|في|علي|عن|الي|هل|لماذا|كيف|ماذا|لا|ما|هذا|هذه|بين|بعد|قبل|كل|رييس|وزير|امير|ملك|مدير|نايب|عضو|امين عام|شركه|جامعه|وزاره|هييه|لجنه|مجلس|حزب|فريق|نادي|منتخب)(?: |$)/u;

/** Whether words begin as no name does. Takes the key. */
export const isCommonNoun = (key: string): boolean => COMMON.test(key);

/** Addresses of mail and accounts that stand below a name. */
export const isContact = (text: string): boolean => /^\S*@\S*$|^\+?[\d\s()-]{6,}$/u.test(text.trim());
