import { isForeignName } from '../arabic/foreign-names.ts';
import { canonical } from '../arabic/normalize.ts';
import { type Token, tokenize } from '../arabic/tokenize.ts';
import { wordSet } from '../arabic/word-set.ts';
import type { Actor } from '../model/actor.ts';

/** Offices whose holders are called by them, whatever else they were before. */
const HIGHEST = wordSet('الرئيس الملك السلطان الأمير الإمبراطور البابا');
const GOVERNMENT = /^(?:رئيسه? (?:مجلس )?(?:الوزراء|الحكومه|الجمهوريه|الدوله)|ولي العهد)$/u;
/** Callings that newspapers print before the name of whom they know by no higher office. */
const CALLINGS = wordSet(
  'السفير القنصل اللاعب المهاجم المدافع الحارس المدرب الحكم الفنان الممثل المطرب المغني المخرج الملحن الموسيقار الرسام النحات الشاعر الروائي المذيع المراسل المصور الطالب السائق التاجر المزارع المواطن العامل الطفل الطبيب الصيدلي القاضي المتهم',
);
/** «نظيره» holds the calling of who was named last. */
const PEERS = wordSet('نظيره نظيرها');
const MOST_ADJECTIVES = 4;
const MOST_BACK = 12;

/**
 * Whether the words before a full name call its bearer what a head of state or government of that name is not: «السفير المصري
 * السابق فلان», «نظيره المصري فلان» after «السفير». Names of other languages are rarely shared, and are left alone.
 */
export function isNamesake(text: string, tokens: readonly Token[], first: number, actor: Actor): boolean {
  if (actor.kind !== 'person' || !actor.roles.some(({ office }) => isHighest(canonical(office)))) return false;
  const given = tokenize(actor.name)[0]?.key ?? '';
  if (isForeignName(given, true)) return false;
  for (let at = first - 1; at >= 0 && first - at <= MOST_ADJECTIVES; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || !/^\s*$/u.test(text.slice(token.end, next.start))) return false;
    if (PEERS.has(token.key)) return callingBefore(tokens, at);
    const bare = definite(token.key);
    if (CALLINGS.has(bare)) return !actor.roles.some(({ office, also }) => [office, ...also].some((held) => holds(held, bare)));
    if (!/^ال\p{L}+$/u.test(token.key)) return false;
  }
  return false;
}

const isHighest = (office: string): boolean => HIGHEST.has(office) || GOVERNMENT.test(office);

/** «والسفير», «للسفير» as «السفير». */
const definite = (key: string): string => key.replace(/^[وفبك]{1,2}(?=ال)/u, '').replace(/^[وف]?لل/u, 'ال');

const holds = (office: string, calling: string): boolean => tokenize(office).some(({ key }) => key === calling || `ال${key}` === calling);

/** Whether the calling or high office named last before a token is a calling. */
function callingBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= MOST_BACK; back -= 1) {
    const bare = definite(tokens[back]?.key ?? '');
    if (CALLINGS.has(bare)) return true;
    if (HIGHEST.has(bare)) return false;
  }
  return false;
}
