import type { DateStyle } from '../../ui/display-date.ts';
import type { Facet } from '../facets.ts';
import { FACETS } from '../facets.ts';

/** The elements of the search page that its script fills. */
export interface PanelParts {
  /** Base path of the site, with a slash at its end. */
  base: string;
  style: DateStyle;
  form: HTMLFormElement;
  field: HTMLInputElement;
  sort: HTMLSelectElement;
  status: HTMLElement;
  chips: HTMLElement;
  facets: HTMLDetailsElement;
  fieldsets: Record<Facet, HTMLFieldSetElement>;
  results: HTMLOListElement;
  more: HTMLButtonElement;
  none: HTMLElement;
  widen: HTMLButtonElement;
  error: HTMLElement;
}

/**
 * Finds the parts of the panel by the `data-part` of each.
 * @throws Error that names a part which the page lacks
 */
export function panelParts(root: HTMLElement): PanelParts {
  const part = <Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind => {
    const found = root.querySelector(`[data-part="${name}"]`);
    if (found instanceof kind) return found;
    throw new Error(`search page: no ${kind.name} with data-part="${name}"`);
  };
  const fieldsets = Object.fromEntries(FACETS.map((facet) => [facet, part(facet, HTMLFieldSetElement)]));
  return {
    base: root.dataset['base'] ?? '/',
    style: { months: root.dataset['months'], digits: root.dataset['digits'] } as DateStyle,
    form: part('form', HTMLFormElement),
    field: part('field', HTMLInputElement),
    sort: part('sort', HTMLSelectElement),
    status: part('status', HTMLElement),
    chips: part('chips', HTMLElement),
    facets: part('facets', HTMLDetailsElement),
    fieldsets: fieldsets as PanelParts['fieldsets'],
    results: part('results', HTMLOListElement),
    more: part('more', HTMLButtonElement),
    none: part('none', HTMLElement),
    widen: part('widen', HTMLButtonElement),
    error: part('error', HTMLElement),
  };
}
