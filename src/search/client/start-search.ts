import { SEARCH_WORDS } from '../../ui/words.ts';
import { readQuery } from '../analyzer.ts';
import type { Facet } from '../facets.ts';
import { FACETS } from '../facets.ts';
import { startKeys } from './keyboard.ts';
import type { Pagefind } from './pagefind.ts';
import { openIndex } from './pagefind.ts';
import { panelParts } from './panel-parts.ts';
import { renderError, renderPanel } from './render-panel.ts';
import { renderResult } from './render-result.ts';
import { searchArchive } from './search-archive.ts';
import type { SearchState, Sort } from './state.ts';
import { readState, toggle, withoutFacets, writeState } from './state.ts';

const PAGE = 10;
const TYPING_PAUSE_MS = 150;
const WIDE = '(width >= 64rem)';

/** What the browser keeps with an entry of its history, for coming back to it. */
interface Kept {
  shown: number;
  scroll: number;
}

/** Brings the search page to life. The state stands in the address; every change of it is an entry of the history. */
export function startSearch(root: HTMLElement): void {
  const parts = panelParts(root);
  const whole = new Set<Facet>();
  let state = readState(location.search);
  let index: Promise<Pagefind> | null = null;
  let shown = PAGE;
  let latest = 0;
  let typing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const opened = (): Promise<Pagefind> => {
    index ??= openIndex(parts.base);
    return index;
  };

  /** Searches and shows what is found, unless a later search has begun meanwhile. */
  async function search(): Promise<void> {
    latest += 1;
    const mine = latest;
    try {
      const found = await searchArchive(await opened(), state);
      const results = found.results.slice(0, shown);
      const fragments = await Promise.all(results.map((result) => result.data()));
      if (mine !== latest) return;
      renderPanel(parts, state, found, whole);
      parts.results.replaceChildren(...fragments.map((fragment, at) => renderResult(fragment, results[at]?.words ?? [], parts.style)));
      parts.more.hidden = found.results.length <= shown;
    } catch {
      if (mine === latest) renderError(parts);
    }
  }

  /** Goes over to another state: the address takes it up, a burst of typing as one entry of the history. */
  function change(next: SearchState, byTyping = false): void {
    clearTimeout(timer);
    state = next;
    shown = PAGE;
    const address = location.pathname + writeState(state);
    if (address !== location.pathname + location.search) {
      if (byTyping && typing) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      typing = byTyping;
    }
    void search();
  }

  /** Takes the state from the address, as after a step in the history. */
  async function arrive(): Promise<void> {
    const kept: Kept | null = history.state;
    state = readState(location.search);
    parts.field.value = state.query;
    typing = false;
    shown = kept?.shown ?? PAGE;
    await search();
    if (kept) scrollTo(0, kept.scroll);
  }

  parts.field.addEventListener('input', () => {
    clearTimeout(timer);
    const { term } = readQuery(parts.field.value);
    if (term !== null)
      void opened().then(
        (pagefind) => pagefind.preload(term),
        () => undefined,
      );
    timer = setTimeout(() => change({ ...state, query: parts.field.value.trim() }, true), TYPING_PAUSE_MS);
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ ...state, query: parts.field.value.trim() });
    typing = false;
  });
  parts.sort.addEventListener('change', () => change({ ...state, sort: parts.sort.value as Sort }));
  parts.facets.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    change(toggle(state, name as Facet, value));
  });
  parts.facets.addEventListener('click', ({ target }) => {
    const fieldset = target instanceof HTMLButtonElement ? target.closest('fieldset') : null;
    const facet = FACETS.find((name) => parts.fieldsets[name] === fieldset);
    if (!facet) return;
    if (!whole.delete(facet)) whole.add(facet);
    void search();
  });
  parts.chips.addEventListener('click', ({ target }) => {
    const chip = target instanceof Element ? target.closest('button') : null;
    if (!chip) return;
    change(toggle(state, chip.dataset['facet'] as Facet, chip.value));
    parts.status.focus();
  });
  parts.widen.addEventListener('click', () => {
    change(withoutFacets(state));
    parts.status.focus();
  });
  parts.more.addEventListener('click', async () => {
    const first = parts.results.children.length;
    shown += PAGE;
    await search();
    parts.results.children[first]?.querySelector('a')?.focus();
  });
  startKeys(parts.field, parts.results, () => {
    parts.field.value = '';
    change({ ...state, query: '' }, true);
  });

  addEventListener('popstate', () => void arrive());
  addEventListener('pagehide', () => history.replaceState({ shown, scroll: scrollY } satisfies Kept, ''));
  const wide = matchMedia(WIDE);
  const fold = (): void => {
    parts.facets.open = wide.matches;
  };
  wide.addEventListener('change', fold);
  fold();
  root.hidden = false;
  parts.status.textContent = SEARCH_WORDS.searching;
  void arrive();
}
