import type { DateStyle } from '../../ui/display-date.ts';
import { displayDigits, displayNumber } from '../../ui/number.ts';
import { SEARCH_WORDS } from '../../ui/words.ts';
import type { Facet } from '../facets.ts';
import { element } from './element.ts';

/** So many values of a facet are shown before the reader asks for all. */
const SHOWN = 12;

/** What a facet shows: its values with counts, those that are chosen, and whether all are shown. */
export interface FacetView {
  facet: Facet;
  counts: Readonly<Record<string, number>>;
  chosen: readonly string[];
  whole: boolean;
}

/**
 * The values of a facet in the order in which they are shown: years from the newest, «بلا تاريخ» last; the others by count.
 * Values that would give no result are left out, chosen ones never.
 */
export function valuesOf({ facet, counts, chosen }: Omit<FacetView, 'whole'>): string[] {
  const values = [...new Set([...Object.keys(counts), ...chosen])].filter((value) => (counts[value] ?? 0) > 0 || chosen.includes(value));
  const isYear = (value: string): number => Number(/^\d+$/.test(value));
  return values.sort((a, b) => {
    if (facet === 'year') return isYear(b) - isYear(a) || b.localeCompare(a, 'ar');
    return (counts[b] ?? 0) - (counts[a] ?? 0) || a.localeCompare(b, 'ar');
  });
}

/** Fills the fieldset of a facet, and hides it where it has no value. The legend, its first child, stays. */
export function renderFacet(fieldset: HTMLFieldSetElement, view: FacetView, digits: DateStyle['digits']): void {
  const values = valuesOf(view);
  const shown = view.whole ? values : values.filter((value, at) => at < SHOWN || view.chosen.includes(value));
  const rows = shown.map((value) => {
    const box = element('input', { type: 'checkbox', name: view.facet, value });
    box.checked = view.chosen.includes(value);
    const label = view.facet === 'year' ? displayDigits(value, digits) : value;
    const count = element('span', { class: 'count' }, displayNumber(view.counts[value] ?? 0, digits));
    return element('li', {}, element('label', {}, box, element('span', {}, label), count));
  });
  const more = element(
    'button',
    { type: 'button', class: 'more', 'aria-expanded': String(view.whole) },
    view.whole ? SEARCH_WORDS.fewer : SEARCH_WORDS.more,
  );
  const legend = fieldset.querySelector('legend');
  fieldset.replaceChildren(...(legend ? [legend] : []), element('ul', {}, ...rows), ...(values.length > SHOWN ? [more] : []));
  fieldset.hidden = values.length === 0;
}
