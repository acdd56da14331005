import type { ReasonWords } from '../model/reason-words.ts';
import type { RuleId } from '../model/rules.ts';
import { type DateStyle, displayDate } from './display-date.ts';
import { RULE_WORDS } from './rule-words.ts';

/** A sentence from the words in question and the dates, both as they are to be shown; null where it needs more than it got. */
type Sentence = (found: ReasonWords) => string | null;

/** Each date with the words that say it, where every one has its words. */
const saysEach: Sentence = ({ words, dates }) =>
  dates.length < 2 || words.length < dates.length ? null : `${dates.map((date, index) => `${words[index]} يعني ${date}`).join('، و')}.`;

const about =
  (before: string, after = ''): Sentence =>
  ({ words: [first] }) =>
    first === undefined ? null : `${before}${first}${after}.`;

const SENTENCES: Readonly<Partial<Record<RuleId, Sentence>>> = {
  'alias-shared': ({ words }) => (words.length < 2 ? null : `يشترك في الاسم مدخلان: ${words.join(' و')}.`),
  'headline-uncertain': ({ words: [taken, other] }) =>
    taken === undefined || other === undefined
      ? null
      : `أُخذ ${taken} عنوانًا، وقد يكون العنوان ${other}: لا يعيد مطلع المتن أحدهما دون الآخر.`,
  'headline-derived': () => 'لا عنوان مطبوعًا في القصاصة، فأُخذ من أول المتن.',
  'body-missing': () => 'ليس في القصاصة فقرة واحدة.',
  'date-missing': () => 'لم يُطبع تاريخ نشر، ولا يكفي ما في النص لتحديده.',
  'two-articles': () => 'بعد تمام النص ما يشبه رأس خبر آخر.',
  'date-interval': ({ dates: [interval] }) => (interval === undefined ? null : `لم يُطبع تاريخ نشر. ما في النص يجعله ${interval}.`),
  'date-conflict': saysEach,
  'date-ambiguous': ({ words: [first], dates }) => {
    if (first === undefined) return null;
    return dates.length < 2 ? `قد يُقرأ اليوم شهرًا والشهر يومًا في ${first}.` : `قد يعني ${first} ${dates.join(' أو ')}.`;
  },
  'date-impossible': about('ليس في التقويم يوم هو '),
  'date-order-inferred': ({ words: [first], dates: [day] }) =>
    first === undefined || day === undefined ? null : `قد يُقرأ اليوم شهرًا في ${first}، والعادة في كتابته تجعله ${day}.`,
  'weekday-conflict': ({ words: [first], dates: [day] }) =>
    first === undefined ? null : day === undefined ? `لا يتفق ما طُبع في ${first}.` : `لا يتفق ما طُبع في ${first}: التاريخ يوافق ${day}.`,
  'outlet-missing': () => 'لم يُطبع اسم المصدر، وليس في النص ما يدل عليه.',
  'outlet-inferred': ({ words: [outlet, evidence] }) => (evidence === undefined ? null : `استُدل على ${outlet} من ${evidence}.`),
  'outlet-shared': ({ words: [name, ...meant] }) => (meant.length < 2 ? null : `قد يكون ${name} أحد هؤلاء: ${meant.join('، ')}.`),
  'outlet-unknown': about('', ' ليس في سجلّ المصادر'),
  'credit-unknown': about('طُبع ', ' وحده، ولا يُعرف أمصدر هو أم وكالة أم كاتب'),
  'quote-unclosed': about('لا علامة تغلق الاقتباس الذي أوله '),
  'quote-speaker-unknown': about('لم يُعرف من قال '),
};

/**
 * What a message found, in an Arabic sentence made from the words in question: «… يعني …، و… يعني …». Where the rule has no
 * sentence of its own, its title and the words.
 * @param found what the reason of the message is about
 */
export function ruleReason(rule: RuleId, { words, dates }: ReasonWords, style: DateStyle): string {
  const shown: ReasonWords = {
    // First-strong isolates: a stamp in Latin letters and digits keeps its order inside of the Arabic sentence.
    words: words.map((each) => `«\u2068${each}\u2069»`),
    dates: dates.map((date) => displayDate(date, style, { weekday: rule === 'weekday-conflict' })),
  };
  const sentence = SENTENCES[rule]?.(shown) ?? null;
  if (sentence !== null) return sentence;
  const { title } = RULE_WORDS[rule];
  return shown.words.length === 0 ? `${title}.` : `${title}: ${shown.words.join('، ')}.`;
}
