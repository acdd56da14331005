import { isGivenName, nameShape } from '../arabic/names.ts';
import { type Token, tokenize } from '../arabic/tokenize.ts';
import type { ArticleText } from './article-texts.ts';
import type { ActorMention } from './find-actors.ts';
import type { OfficeMatch } from './find-offices.ts';
import { firstFrom } from './first-from.ts';
import { type DayRange, holderOn } from './office-terms.ts';
import { FORMER, HOLDERS_PEOPLE, PAST_TIMES } from './office-words.ts';
import type { Tenure } from './prepare-registries.ts';
import { HONORIFICS } from './subject-words.ts';

/**
 * Adds the persons whom an office alone means: «وزير الخارجية التركي» is who the article names with that office, or else its
 * holder on the day of the clipping by the registry's dated roles. Left open: an office of no state or body that is named, one
 * whose holder the registry does not know for every day on which the clipping may have been printed, one of which two holders
 * are named or known, «السابق» and the like, another's office («نائب رئيس الوزراء»), an office with a name beside it, and a
 * sentence about another time.
 * @param named whom the article names with an office, each once (`standingTenures`)
 * @param printed the days on which the clipping may have been printed; null where they are not known
 * @returns all mentions, in the order of the texts; those by office may hold the name of a state or body («رئيس وزراء العراق»)
 */
export function withOfficeHolders(
  texts: readonly ArticleText[],
  mentions: readonly ActorMention[],
  offices: readonly OfficeMatch[],
  named: readonly Tenure[],
  printed: DayRange | null,
): ActorMention[] {
  const mentionsOf = Map.groupBy(mentions, ({ paragraph }) => paragraph);
  const held = Map.groupBy(offices, ({ paragraph }) => paragraph);
  return texts.flatMap((source) => {
    const own = mentionsOf.get(source.paragraph) ?? [];
    const found = (held.get(source.paragraph) ?? []).flatMap((office) => {
      const holder = isAlone(office, source, own) ? holderOf(office, named, source.text, printed) : null;
      if (!holder) return [];
      const { paragraph, start, end } = office;
      return [{ paragraph, start, end, text: source.text.slice(start, end), by: 'office' as const, ...holder }];
    });
    return found.length === 0 ? own : [...own, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
  });
}

/** Who holds the office by the article itself, or by the registry on the day of printing. */
function holderOf(office: OfficeMatch, inText: readonly Tenure[], text: string, printed: DayRange | null) {
  const same = ({ role }: Tenure) => office.tenures.some((tenure) => tenure.role.office === role.office && tenure.role.of === role.of);
  const [named, ...others] = inText.filter(same);
  if (named && (office.owner || text.slice(office.start, office.end).includes(' '))) {
    if (others.some(({ actor }) => actor !== named.actor)) return null;
    const fits = office.tenures.some(({ actor }) => actor === named.actor);
    return fits ? { actor: named.actor, because: `الاسم والمنصب معًا في النص: «${named.role.office}»، ${named.actor.name}` } : null;
  }
  if (named || !office.owner || office.brief || !printed || speaksOfPast(office, text, printed)) return null;
  const tenure = holderOn(office.tenures, printed);
  if (!tenure) return null;
  return { actor: tenure.actor, because: `«${tenure.role.office}» (${office.owner.name}) في السجل: ${termOf(tenure)}` };
}

/** The term of a tenure in words; one without an end is not said to go on: the registry says only until when it is known. */
function termOf({ role: { from, to, heldOn } }: Tenure): string {
  if (to !== undefined) return `من ${from} إلى ${to}`;
  return heldOn === undefined ? `من ${from}، ولا يذكر نهايته` : `من ${from}، وشغله حتى ${heldOn} على الأقل`;
}

const STOP = /[.؟!؛\n]/u;

/** Whether the sentence names a year before that of the clipping, or says that it is about another time. */
function speaksOfPast({ start, end }: OfficeMatch, text: string, printed: DayRange): boolean {
  const before =
    text
      .slice(Math.max(0, start - 300), start)
      .split(STOP)
      .at(-1) ?? '';
  const after = text.slice(end, end + 300).split(STOP)[0] ?? '';
  const sentence = `${before} ${after}`;
  const years = [...sentence.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => year);
  return years.some((year) => year < printed.first.slice(0, 4) || year > printed.last.slice(0, 4)) || PAST_TIMES.test(sentence);
}

/**
 * Whether the office stands for its holder by itself: no name beside it, nobody else's title or name around it, no former holder.
 * @param mentions those of the paragraph, in order
 */
export function isAlone(office: OfficeMatch, { text, tokens }: ArticleText, mentions: readonly ActorMention[]): boolean {
  const near = mentions.slice(firstFrom(mentions, office.start - REACH), firstFrom(mentions, office.end + MOST_BETWEEN + 1));
  const first = firstFrom(tokens, office.start);
  const next = firstFrom(tokens, office.end);
  const head = tokens[first]?.start === office.start ? first : first - 1;
  const [before, after] = [tokens[head - 1], tokens[next]];
  if (before && /^\s*$/u.test(text.slice(before.end, tokens[head]?.start)) && isHolders(before.key)) return false;
  if (near.some((other) => other.start < office.start && other.end > office.start)) return false;
  if (near.some((other) => other.actor.kind === 'person' && besides(other, office, text))) return false;
  if (before && isNameEndingAt(text, tokens, head - 1, office.start)) return false;
  return !after || !isTakenUp(text, tokens, next, office.end);
}

/** Whether a noun, with or without «و», «ب», «ل», makes the office after it another's. */
const isHolders = (key: string): boolean => HOLDERS_PEOPLE.has(key) || HOLDERS_PEOPLE.has(key.replace(/^[وف]?[بل]?(?=\p{L}{3})/u, ''));

/** A person named further off is named for another reason. */
const MOST_BETWEEN = 60;
/** A mention that begins further before an office does not reach it, nor its surroundings. */
const REACH = 200;

/** A person named directly before or after an office, titles of honour, a comma and an abbreviation in brackets between allowed. */
function besides(mention: ActorMention, office: OfficeMatch, text: string): boolean {
  const [from, to] = mention.start >= office.end ? [office.end, mention.start] : [mention.end, office.start];
  if (from > to || to - from > MOST_BETWEEN) return false;
  const gap = text.slice(from, to).replace(/\([^()]*\)|د\./gu, '');
  return !/[.؟!؛:]/u.test(gap) && tokenize(gap).every(({ key }) => HONORIFICS.has(key));
}

/** Whether an unknown person's name ends at a token, with nothing but a comma after it: «كمال النوري، وزير الري العراقي». */
function isNameEndingAt(text: string, tokens: readonly Token[], last: number, start: number): boolean {
  const end = tokens[last]?.end ?? 0;
  if (!/^\s*[،,(]\s*$/u.test(text.slice(end, start))) return false;
  const words = tokens.slice(Math.max(0, last - 2), last + 1);
  return words.slice(0, -1).some((word) => isGivenName(word.key) && (nameShape(text.slice(word.start, end))?.given ?? false));
}

/** Whether what follows the office makes it another's: «السابق», a title of honour, a name. */
function isTakenUp(text: string, tokens: readonly Token[], next: number, end: number): boolean {
  const [after, second] = [tokens[next], tokens[next + 1]];
  if (!after) return false;
  const gap = text.slice(end, after.start);
  const comma = /^\s*[،,(]\s*$/u.test(gap);
  if (!comma && !/^[\s"«»]*$/u.test(gap)) return false;
  if (FORMER.test(after.key) || (second && !comma && FORMER.test(second.key) && after.key.startsWith('ال'))) return true;
  return HONORIFICS.has(after.key) || isName(text, after, second);
}

/** A given name, alone or with a word that continues it. */
function isName(text: string, first: Token, second: Token | undefined): boolean {
  if (!isGivenName(first.key) || first.text === 'على' || first.key === 'باسم') return false;
  return second === undefined || nameShape(text.slice(first.start, second.end))?.given === true;
}
