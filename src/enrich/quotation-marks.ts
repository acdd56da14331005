/** The kinds of quotation marks that belong together; a bracket is one only after the colon of a cue. */
export type MarkFamily = 'guillemet' | 'curly' | 'straight' | 'double-single' | 'single' | 'bracket';

/** A quotation mark in a text. */
export interface Mark {
  at: number;
  length: number;
  family: MarkFamily;
  /** Marks that look the same on both sides may be either where their neighbours do not tell: `both`. */
  side: 'open' | 'close' | 'both';
}

const SIDED: Readonly<Record<string, readonly [MarkFamily, 'open' | 'close']>> = {
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '“': ['curly', 'open'],
  '„': ['curly', 'open'],
  '”': ['curly', 'close'],
  '‘': ['single', 'open'],
};
const MARKS = /''|["«»“”„'‘’()]/gu;
const BEFORE_OPENING = /[\s(:،؛ـ]/u;
const AFTER_CLOSING = /[\s).,:،؛؟!»”]/u;
const LETTER = /[\p{L}\p{N}(«“]/u;

/** The quotation marks of a text in order. Single ones count only beside the space that tells them from apostrophes. Linear. */
export function quotationMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let lastSign = '';
  let lastEnd = 0;
  const turned = turnedFamilies(text);
  for (const { 0: sign, index } of text.matchAll(MARKS)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + sign.length] ?? ' ';
    const add = (family: MarkFamily, side: Mark['side']) => marks.push({ at: index, length: sign.length, family, side });
    const sided = SIDED[sign];
    if (sided) add(sided[0], turned.has(sided[0]) && sign !== '„' ? other(sided[1]) : sided[1]);
    else if (sign === '"' || sign === "''") add(sign === '"' ? 'straight' : 'double-single', sideOf(before, after));
    else if (sign === '(') {
      if (/:\s*$/u.test(text.slice(Math.max(lastEnd, index - 4), index)) || lastSign === '(') add('bracket', 'open');
    } else if (sign === ')') add('bracket', 'close');
    else if (sign === '’') add('single', 'close');
    else if (BEFORE_OPENING.test(before) && LETTER.test(after)) add('single', 'open');
    else if (!/\s/u.test(before) && AFTER_CLOSING.test(after)) add('single', 'close');
    lastSign = sign === '(' && marks.at(-1)?.at !== index ? '' : sign;
    lastEnd = index + sign.length;
  }
  return marks;
}

const other = (side: 'open' | 'close'): 'open' | 'close' => (side === 'open' ? 'close' : 'open');

/** The kinds of marks that a text prints the wrong way round, «”…“» or «»…«»: where each of them stands against its shape. */
function turnedFamilies(text: string): Set<MarkFamily> {
  const sides = new Map<MarkFamily, Set<boolean>>();
  for (const { 0: sign, index } of text.matchAll(/[«»“”„]/gu)) {
    const [family, side] = SIDED[sign] ?? [];
    if (!family || !side) continue;
    const found = sideOf(text[index - 1] ?? ' ', text[index + 1] ?? ' ');
    if (sign === '„') continue;
    sides.set(family, (sides.get(family) ?? new Set()).add(found === other(side)));
  }
  return new Set([...sides].filter(([, turned]) => turned.size === 1 && turned.has(true)).map(([family]) => family));
}

function sideOf(before: string, after: string): Mark['side'] {
  const opens = BEFORE_OPENING.test(before);
  const closes = AFTER_CLOSING.test(after);
  return opens === closes ? 'both' : opens ? 'open' : 'close';
}
