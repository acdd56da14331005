import type { Piece } from '../arabic/date-pieces.ts';

/** Words that count issues, volumes and pages of a newspaper, in the spelling of keys. */
const COUNTED: ReadonlySet<string> = new Set(['العدد', 'عدد', 'المجلد', 'الاصدار', 'issue', 'no', 'vol']);
const BESIDE: ReadonlySet<string> = new Set(['رقم', 'السنه', 'سنه', 'الصفحه', 'صفحه', 'ص', 'year', 'page', 'بعد', 'الالف']);
/** «العاشرة», «الثانية عشرة», «الخامسة والثلاثون», «المئة» */
const ORDINAL =
  /^(?:ال(?:اولي|حاديه|ثانيه|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|تاسعه|عاشره|ميه)|عشره?|و?ال(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)[وي]ن)$/u;
const NUMBER = /^\d{1,6}$/u;

/** Whether a line says which issue of a newspaper it is taken from and nothing else: «العدد 4412 - السنة العاشرة». Takes its key. */
export function isIssueNumber(key: string): boolean {
  const words = key.split(' ');
  const known = words.every((word) => COUNTED.has(word) || BESIDE.has(word) || isCount(word));
  return known && COUNTED.has(words[0] === 'رقم' ? (words[1] ?? '') : (words[0] ?? '')) && words.some(isCount);
}

/** Whether a line is the year of a newspaper's life alone, «السنة العاشرة», which could be words of an article elsewhere than at the head. */
export function isIssueYear(key: string): boolean {
  const [first, ...others] = key.split(' ');
  return first === 'السنه' && others.length > 0 && (others.every(isCount) || isIssueNumber(others.join(' ')) || endsInIssue(others));
}

/** «السنة العاشرة العدد 4412» */
function endsInIssue(words: readonly string[]): boolean {
  const at = words.findIndex((word) => COUNTED.has(word));
  return at > 0 && words.slice(0, at).every(isCount) && isIssueNumber(words.slice(at).join(' '));
}

/** Indexes of the pieces of a line that say which issue it is: «السنة 133 العدد 44763» beside a date. */
export function issuePieces(pieces: readonly Piece[]): ReadonlySet<number> {
  const found = new Set<number>();
  pieces.forEach(({ key }, index) => {
    if (!COUNTED.has(key) && !BESIDE.has(key)) return;
    let end = pieces[index + 1]?.key === 'رقم' ? index + 2 : index + 1;
    const from = end;
    while (end < from + MOST_COUNTS && isCountPiece(pieces[end])) end++;
    if (end > from) for (let at = index; at < end; at++) found.add(at);
  });
  return found;
}

/** «الثالثة والثلاثون بعد المئة» has as many words. */
const MOST_COUNTS = 4;
const isCountPiece = (piece: Piece | undefined): boolean => piece !== undefined && (piece.number !== null || isCount(piece.key));

const isCount = (word: string): boolean => NUMBER.test(word) || ORDINAL.test(word);
