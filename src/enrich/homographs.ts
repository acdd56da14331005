import { canonical } from '../arabic/normalize.ts';
import type { Token } from '../arabic/tokenize.ts';

/** The words right before and right after a name which tell that it is another word here. */
interface OtherWord {
  before?: RegExp;
  after?: RegExp;
}

/** Names that are also words: a time of prayer, a measure, a verb, a state of mind, kin. Modest, and only where neighbours tell. */
const OTHER_WORDS: ReadonlyMap<string, OtherWord> = new Map(
  (
    [
      ['المغرب', { before: /^[وف]?[بل]?(?:صلاه|صلاتي|اذان|مدفع|وقت|موعد|قبيل|بعيد|الظهر|العصر)$/u, after: /^و(?:العشاء|الفجر|الصبح)$/u }],
      [
        'قطر',
        {
          before: /^[وب]?(?:نصف|كل|اي|طول)$/u,
          after: /^(?:ال)?(?:دايره|انبوب|كره|فوهه|عدسه|ماسوره|عربي|اسلامي|مسلم|شقيق|مجاور|خارجي|داخلي)ه?$|^ي(?:بلغ|تراوح|زيد|صل)$|^\d+$/u,
        },
      ],
      ['تعز', { after: /^(?:من|علي|علينا|عليهم|بها|به)$/u, before: /^(?:لم|لن|ان|التي)$/u }],
      [
        'حماس',
        {
          before: /^[وبل]?(?:بكل|كل|روح|مزيد|اثار|يثير|شعله|وسط)$/u,
          after: /^(?:كبير|شديد|عال|منقطع|بالغ|واضح|الجماهير|الجمهور|الشباب|اللاعبين|المشجعين|لا)$/u,
        },
      ],
    ] as const
  ).map(([name, other]) => [canonical(name), other]),
);

/** A number after «بقطر» or beside «قطر» is a measure only with a unit: «قطر 3-1» is a match. */
const UNITS = /^(?:سم|سنتيمتر\p{L}*|سنتمتر\p{L}*|مم|ملم|مليمتر\p{L}*|متر\p{L}*|امتار|كيلومتر\p{L}*|كم|بوصه|بوصات)$/u;

/** Whether one token that spells a name is another word by its neighbours: «بين المغرب والعشاء», «بقطر 30 سنتيمترا», «بحماس كبير». */
export function isOtherWord(text: string, tokens: readonly Token[], first: number): boolean {
  const head = tokens[first];
  const [name, other] = head ? (entryOf(head.key) ?? []) : [];
  if (!head || !other || name === undefined) return false;
  const [before, after] = [tokens[first - 1], tokens[first + 1]];
  const next = after && /^\s*$/u.test(text.slice(head.end, after.start)) ? after.key : '';
  const last = before && /^\s*$/u.test(text.slice(before.end, head.start)) ? before.key : '';
  if (/^\d+$/u.test(next)) return UNITS.test(tokens[first + 2]?.key ?? '');
  return other.after?.test(next) === true || other.before?.test(last) === true || (name === ZEAL && head.key === `ب${ZEAL}`);
}

const ZEAL = canonical('حماس');

/** The entry of a word with or without a conjunction and preposition. */
function entryOf(key: string): readonly [string, OtherWord] | null {
  for (const name of [key, key.replace(/^[وف]/u, ''), key.replace(/^[وف]?[بلك]/u, '')]) {
    const other = OTHER_WORDS.get(name);
    if (other) return [name, other];
  }
  return null;
}
