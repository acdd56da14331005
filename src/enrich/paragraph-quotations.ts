import { quotationMarks } from './quotation-marks.ts';
import { type QuotationSpan, quotationSpans, strayClosing } from './quotation-spans.ts';

/** A quotation of a paragraph; `continues` where it goes on with one that the paragraph before left open. */
export interface ParagraphQuotation extends QuotationSpan {
  continues: boolean;
}

/** A quotation that runs over more paragraphs is rather a mark that was forgotten. */
const MOST_PARAGRAPHS = 5;

/**
 * The quotations of each paragraph, also where one runs over several: with one pair of marks around all of them, or with an
 * opening mark at the head of each. The words in each paragraph are a quotation of their own. Linear.
 */
export function paragraphQuotations(texts: readonly string[]): ParagraphQuotation[][] {
  const all = texts.map((text) => quotationSpans(text).map((span): ParagraphQuotation => ({ ...span, continues: false })));
  for (let at = 0; at < all.length - 1; at += 1) {
    const last = all[at]?.at(-1);
    const text = texts[at] ?? '';
    const next = texts[at + 1] ?? '';
    if (!last || last.closed || last.family === 'single' || last.family === 'bracket') continue;
    const until = closingParagraph(texts, at, last);
    if (until !== null) {
      toEnd(last, text, true);
      for (let middle = at + 1; middle <= until.paragraph; middle += 1) {
        const whole = texts[middle] ?? '';
        const end = middle === until.paragraph ? until.offset : whole.length;
        const words = whole.slice(0, end).trimEnd();
        const close = middle === until.paragraph ? end + 1 : words.length;
        if (words !== '')
          all[middle]?.unshift({ start: 0, end: words.length, open: 0, close, closed: true, family: last.family, continues: true });
      }
      at = until.paragraph - 1;
    } else if (quotationMarks(next)[0]?.at === 0 && all[at + 1]?.[0]?.family === last.family) {
      toEnd(last, text, false);
      const following = all[at + 1]?.[0];
      if (following) following.continues = true;
    }
  }
  return all;
}

function toEnd(span: ParagraphQuotation, text: string, closed: boolean): void {
  span.end = text.trimEnd().length;
  span.close = span.end;
  span.closed = closed;
}

/** The paragraph in which the closing mark of an open quotation stands, with none but plain paragraphs between. */
function closingParagraph(texts: readonly string[], from: number, { family }: QuotationSpan): { paragraph: number; offset: number } | null {
  for (let paragraph = from + 1; paragraph <= from + MOST_PARAGRAPHS && paragraph < texts.length; paragraph += 1) {
    const text = texts[paragraph] ?? '';
    const offset = strayClosing(text, family);
    if (offset !== null) return { paragraph, offset };
    if (quotationMarks(text).length > 0) return null;
  }
  return null;
}
