import type { Element, ElementContent } from 'hast';
import { textOf } from './paragraphs-of.ts';

/** A stretch of a paragraph's text and what is to stand around it. */
export interface WrappedRange {
  /** Offset in UTF-16 units of the paragraph's text; `end` is the first unit after the stretch. */
  start: number;
  end: number;
  /** Makes the element around a piece; called once for each piece, `first` on the first only. */
  wrapper: (children: ElementContent[], first: boolean) => Element;
}

/**
 * Puts stretches of a paragraph's text into elements. Where a stretch ends inside an element that is there already, it is wrapped
 * in as many pieces as well-formed HTML needs; the text stays as it is. Of two stretches that overlap the one that begins first,
 * or else the longer, is the outer one. Changes `paragraph`; one pass over it for all stretches that do not overlap.
 */
export function wrapRanges(paragraph: Element, ranges: readonly WrappedRange[]): void {
  const sorted = ranges.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
  for (let waiting = sorted; waiting.length > 0; ) {
    const [apart, others]: [WrappedRange[], WrappedRange[]] = [[], []];
    for (const range of waiting) (range.start >= (apart.at(-1)?.end ?? 0) ? apart : others).push(range);
    paragraph.children = wrapApart(paragraph.children, apart);
    waiting = others;
  }
}

/** Wraps stretches that are in order and do not overlap. */
function wrapApart(paragraph: readonly ElementContent[], ranges: readonly WrappedRange[]): ElementContent[] {
  let [offset, current, isFirst] = [0, 0, true];
  const goOn = (): void => {
    current += 1;
    isFirst = true;
  };
  const wrapChildren = (children: readonly ElementContent[]): ElementContent[] => {
    const result: ElementContent[] = [];
    let piece: ElementContent[] = [];
    const close = (): void => {
      const range = ranges[current];
      if (piece.length === 0 || !range) return;
      result.push(range.wrapper(piece, isFirst));
      isFirst = false;
      piece = [];
    };
    for (const child of children) {
      const to = offset + textOf(child).length;
      for (; (ranges[current]?.end ?? to + 1) <= offset; goOn()) close();
      const range = ranges[current];
      if (to === offset || !range || range.start >= to) {
        close();
        result.push(child);
      } else if (range.start <= offset && to <= range.end) piece.push(child);
      else if (child.type === 'element') {
        close();
        result.push({ ...child, children: wrapChildren(child.children) });
      } else if (child.type === 'text') {
        const from = offset;
        const cut = (a: number, b: number): ElementContent[] =>
          a < b ? [{ type: 'text', value: child.value.slice(a - from, b - from) }] : [];
        while (offset < to) {
          const { start, end } = ranges[current] ?? { start: to, end: to + 1 };
          const begin = Math.min(Math.max(start, offset), to);
          const until = Math.min(end, to);
          if (begin > offset) close();
          result.push(...cut(offset, begin));
          piece.push(...cut(begin, until));
          if (end <= to) {
            close();
            goOn();
          }
          offset = Math.max(begin, until);
        }
      }
      offset = to;
    }
    close();
    return result;
  };
  return wrapChildren(paragraph);
}
