import type { DateStyle } from '../../ui/display-date.ts';
import { displayDate } from '../../ui/display-date.ts';
import { SEARCH_WORDS } from '../../ui/words.ts';
import { indexText } from '../analyzer.ts';
import { element } from './element.ts';
import type { Segment } from './excerpt.ts';
import { excerptOf, markWords, wordsOf } from './excerpt.ts';
import type { Fragment } from './pagefind.ts';

const EXCERPT_WORDS = 30;
const ACTORS_NAMED = 3;

/**
 * A result as a list item: the headline as a link, outlet, date and actors, and an excerpt, what was found marked in both.
 * @param found positions of words in the content of the fragment
 */
export function renderResult(fragment: Fragment, found: readonly number[], style: DateStyle): HTMLLIElement {
  const words = wordsOf(fragment.content);
  const title = wordsOf(fragment.meta.title ?? '');
  const titleLength = wordsOf(indexText(fragment.meta.title ?? '')).length;
  const inBody = found.filter((at) => at >= titleLength).map((at) => at - titleLength);
  const headline = title.length === titleLength ? title : words.slice(0, titleLength);
  return element(
    'li',
    {},
    element(
      'h2',
      { class: 'row-title' },
      element('a', { href: fragment.url }, ...toNodes(markWords(headline, new Set(found.filter((at) => at < titleLength))))),
    ),
    element('p', { class: 'meta' }, ...metaOf(fragment, style)),
    element(
      'p',
      { class: 'excerpt' },
      ...toNodes(
        excerptOf(
          words.slice(titleLength),
          inBody.sort((a, b) => a - b),
          EXCERPT_WORDS,
        ),
      ),
    ),
  );
}

function metaOf({ meta, filters }: Fragment, style: DateStyle): HTMLElement[] {
  const actors = (filters.actor ?? []).slice(0, ACTORS_NAMED);
  return [
    element('span', {}, (filters.outlet ?? []).join('، ')),
    element('span', {}, meta.date ? displayDate(meta.date, style, { weekday: false, time: false }) : SEARCH_WORDS.undated),
    ...(meta.from === 'inferred' ? [element('span', { class: 'flag' }, SEARCH_WORDS.inferred)] : []),
    ...(actors.length > 0 ? [element('span', {}, actors.join('، '))] : []),
  ];
}

const toNodes = (segments: readonly Segment[]): (Node | string)[] =>
  segments.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
