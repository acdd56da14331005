import { displayDigits } from '../../ui/number.ts';
import { plural } from '../../ui/plural.ts';
import { COUNTED, SEARCH_WORDS } from '../../ui/words.ts';
import { readQuery } from '../analyzer.ts';
import type { Facet } from '../facets.ts';
import { FACETS } from '../facets.ts';
import { element } from './element.ts';
import type { PanelParts } from './panel-parts.ts';
import { renderFacet } from './render-facet.ts';
import type { Found } from './search-archive.ts';
import type { SearchState, Sort } from './state.ts';
import { isNarrowed } from './state.ts';

/** The order in which the results really stand: without words to be relevant to, it is that of time. */
function effectiveSort({ query, sort }: SearchState): Sort {
  return sort === 'relevance' && readQuery(query).term === null ? 'newest' : sort;
}

/** How many were found, and of what: «نتيجتان عن «بيروت»». */
export function statusOf(count: number, state: SearchState, digits: PanelParts['style']['digits']): string {
  const { words } = readQuery(state.query);
  const counted = plural(count, words === '' ? COUNTED.article : COUNTED.result, digits);
  return words === '' ? counted : `${counted} ${SEARCH_WORDS.about} «${state.query.replace(/^[«“"]|[»”"]$/gu, '')}»`;
}

/** Shows everything about a search but the list of its results. */
export function renderPanel(parts: PanelParts, state: SearchState, found: Found, whole: ReadonlySet<Facet>): void {
  const count = found.results.length;
  parts.status.textContent = statusOf(count, state, parts.style.digits);
  parts.sort.value = effectiveSort(state);
  parts.sort.disabled = count < 2;
  parts.none.hidden = count > 0;
  parts.widen.hidden = !isNarrowed(state);
  parts.error.hidden = true;
  keepingFocus(parts.facets, () => {
    for (const facet of FACETS) {
      const view = { facet, counts: found.counts[facet], chosen: state.chosen[facet], whole: whole.has(facet) };
      renderFacet(parts.fieldsets[facet], view, parts.style.digits);
    }
  });
  parts.facets.hidden = FACETS.every((facet) => parts.fieldsets[facet].hidden);
  renderChips(parts, state);
}

/** Shows that the index could not be loaded, and nothing that it would have given. */
export function renderError(parts: PanelParts): void {
  parts.status.textContent = SEARCH_WORDS.errorTitle;
  parts.sort.disabled = true;
  parts.results.replaceChildren();
  for (const part of [parts.more, parts.none, parts.facets, parts.chips]) part.hidden = true;
  parts.error.hidden = false;
}

function renderChips({ chips, style }: PanelParts, state: SearchState): void {
  const items = FACETS.flatMap((facet) => state.chosen[facet].map((value) => ({ facet, value })));
  chips.replaceChildren(
    ...items.map(({ facet, value }) => {
      const label = facet === 'year' ? displayDigits(value, style.digits) : value;
      const attributes = { type: 'button', class: 'chip', 'data-facet': facet, value, 'aria-label': `${SEARCH_WORDS.remove}: ${label}` };
      return element('li', {}, element('button', attributes, label, element('span', { 'aria-hidden': 'true' }, '×')));
    }),
  );
  chips.hidden = items.length === 0;
}

/** Redraws what holds the checkbox or button in use, and gives the one that took its place the focus again. */
function keepingFocus(container: HTMLElement, redraw: () => void): void {
  const { activeElement } = document;
  const box = activeElement instanceof HTMLInputElement && container.contains(activeElement) ? activeElement : null;
  const more = activeElement instanceof HTMLButtonElement && container.contains(activeElement) ? activeElement.closest('fieldset') : null;
  redraw();
  if (more) more.querySelector<HTMLElement>('button')?.focus();
  if (!box) return;
  const boxes = [...container.querySelectorAll<HTMLInputElement>(`input[name="${box.name}"]`)];
  (boxes.find(({ value }) => value === box.value) ?? boxes[0])?.focus();
}
