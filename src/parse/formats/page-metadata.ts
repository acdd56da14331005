import type { PageAuthor, PageDate, PageFact, PageMetadata } from '../../model/page-metadata.ts';
import { countWords } from '../lines.ts';
import { isNode, type LinkedNode, linkedArticles, textsOf } from './json-ld.ts';
import { readPageDate } from './page-date.ts';
import { attribute, type PageElement, type parsePage, textOf, walkPage } from './page-tree.ts';

type Field = Exclude<keyof PageMetadata, 'dates'> | PageDate['role'];

/** Names of `<meta>`, as `property`, `name` or `itemprop`, by what they say, the most to be believed first. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  headlines: ['og:title', 'headline', 'dc.title', 'dcterms.title', 'citation_title', 'twitter:title'],
  published:
    'article:published_time, og:article:published_time, datepublished, dcterms.issued, dc.date.issued, dc.date, dcterms.date, dcterms.created, dc.date.created, citation_publication_date, parsely-pub-date, sailthru.date, publish-date, publishdate, publication_date, pubdate, article.published, date'.split(
      ', ',
    ),
  modified:
    'article:modified_time, og:article:modified_time, og:updated_time, datemodified, dcterms.modified, dc.date.modified, last-modified'.split(
      ', ',
    ),
  publishers: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'citation_publisher', 'application-name'],
  authors: ['article:author', 'og:article:author', 'author', 'dc.creator', 'dcterms.creator', 'citation_author', 'parsely-author'],
  sections: ['article:section', 'og:article:section', 'articlesection', 'parsely-section'],
  descriptions: ['og:description', 'description', 'dc.description', 'twitter:description'],
};
const FIELDS = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.map((name, rank) => [name, { field: field as Field, rank }] as const)),
);
/** What JSON-LD says is believed before any `<meta>`, the names that mark-up gives and the title of the window after all. */
const LINKED = -1;
const MARKED = 99;
const LAST = 100;
/** So many facts of one kind, articles and writers of one script are looked at; a page about one article has fewer. */
const MOST_FACTS = 30;
/** The name of a writer has at most so many words. */
const LONGEST_NAME = 6;

interface Found {
  field: Field;
  rank: number;
  fact: PageFact;
  isOrganisation: boolean;
}

/**
 * What a page says of its article beside the text: in JSON-LD, Open Graph and other `<meta>`, Dublin Core, microdata, hAtom, and
 * the title of its window. Addresses are no names of authors; an unreadable date is left out. `line` is the line of the file.
 */
export function readPageMetadata(root: ReturnType<typeof parsePage>): PageMetadata {
  const found: Found[] = [];
  let writers = 0;
  const add = (field: Field, rank: number, name: string, value: string, line: number, isOrganisation = false): void => {
    const text = value.replace(/\s+/gu, ' ').trim();
    if (text !== '' && text.length <= 1000)
      found.push({ field, rank, fact: { value: text, text: `${name}: ${text}`, line }, isOrganisation });
  };
  walkPage(root, {
    enter: (element) => {
      const line = element.sourceCodeLocation?.startLine ?? 1;
      const { tagName } = element;
      if (tagName === 'script' && /^application\/ld\+json/iu.test(attribute(element, 'type') ?? '')) {
        const script = textOf(element);
        for (const article of linkedArticles(script).slice(0, MOST_FACTS)) addLinked(article, script, line, add);
      } else if (tagName === 'title') add('headlines', LAST, '<title>', textOf(element), line);
      else if (tagName === 'meta') addMeta(element, line, add);
      else addMarked(element, line, add, () => ++writers <= MOST_FACTS);
      return tagName !== 'script' && tagName !== 'style' && tagName !== 'svg';
    },
    leave: () => undefined,
    text: () => undefined,
  });
  return collect(found);
}

type Add = (field: Field, rank: number, name: string, value: string, line: number, isOrganisation?: boolean) => void;

function addMeta(element: PageElement, line: number, add: Add): void {
  const content = attribute(element, 'content');
  for (const from of ['property', 'name', 'itemprop']) {
    const name = attribute(element, from);
    const known = FIELDS.get(name?.toLowerCase() ?? '');
    if (content === null || name === null || !known) continue;
    add(known.field, known.rank, name, content, line);
    return;
  }
}

/**
 * `<time itemprop="datePublished" datetime="…">`, `<abbr class="published" title="…">`, `<span itemprop="author">`: other facts
 * stand in the text itself.
 * @param mayName whether one more element is looked at for the name of the writer: such elements may hold each other
 */
function addMarked(element: PageElement, line: number, add: Add, mayName: () => boolean): void {
  const itemprop = attribute(element, 'itemprop');
  const stated = element.tagName === 'abbr' ? attribute(element, 'title') : null;
  const name =
    itemprop ??
    (stated === null
      ? null
      : (attribute(element, 'class')
          ?.split(/\s+/u)
          .find((each) => Object.hasOwn(HATOM, each)) ?? null));
  if (name === null) return;
  const known = FIELDS.get((HATOM[name] ?? name).toLowerCase());
  const value = attribute(element, 'datetime') ?? attribute(element, 'content') ?? stated;
  if (known?.field === 'authors' && value === null && mayName()) {
    const text = textOf(element).trim();
    if (countWords(text) <= LONGEST_NAME) add('authors', MARKED, name, text, line);
  } else if (value !== null && (known?.field === 'published' || known?.field === 'modified'))
    add(known.field, known.rank, name, value, line);
}

/** Classes of the microformat hAtom, which Blogger and old themes of WordPress print. */
const HATOM: Readonly<Record<string, string>> = { published: 'datePublished', updated: 'dateModified' };

function addLinked(article: LinkedNode, script: string, firstLine: number, add: Add): void {
  const put = (field: Field, name: string, value: string, isOrganisation = false): void => {
    const written = script.indexOf(JSON.stringify(value));
    const line = firstLine + (written < 0 ? 0 : script.slice(0, written).split('\n').length - 1);
    add(field, LINKED, `JSON-LD ${name}`, value, line, isOrganisation);
  };
  const simple = { headlines: 'headline', published: 'datePublished', modified: 'dateModified', descriptions: 'description' } as const;
  for (const [field, name] of Object.entries(simple))
    for (const value of textsOf(article[name]).slice(0, 1)) put(field as Field, name, value);
  for (const value of textsOf(article['articleSection']).slice(0, 1)) put('sections', 'articleSection', value);
  for (const value of textsOf(article['publisher']).slice(0, 1)) put('publishers', 'publisher', value);
  for (const author of [article['author']].flat().slice(0, MOST_FACTS)) {
    const isOrganisation = isNode(author) && textsOf(author['@type']).some((type) => type !== 'Person');
    for (const value of textsOf(author).slice(0, MOST_FACTS)) put('authors', 'author', value, isOrganisation);
  }
}

function collect(found: readonly Found[]): PageMetadata {
  const of = (field: Field): Found[] => {
    const ranked = found.filter((each) => each.field === field).sort((a, b) => a.rank - b.rank);
    const byValue = new Map<string, Found>();
    for (const each of ranked) if (!byValue.has(each.fact.value)) byValue.set(each.fact.value, each);
    return [...byValue.values()].slice(0, MOST_FACTS);
  };
  const facts = (field: Field): PageFact[] => of(field).map(({ fact }) => fact);
  const dates = (role: PageDate['role']): PageDate[] =>
    facts(role).flatMap((fact) => {
      const value = readPageDate(fact.value);
      return value === null ? [] : [{ ...fact, value, role }];
    });
  const named = of('authors');
  const authors = named
    .filter(({ rank }) => rank < MARKED || named.every((other) => other.rank === MARKED))
    .flatMap(({ fact, isOrganisation }): PageAuthor[] =>
      /^https?:|[/@]|^\p{N}+$/iu.test(fact.value) ? [] : [{ ...fact, isOrganisation }],
    );
  return {
    headlines: facts('headlines'),
    dates: [...dates('published'), ...dates('modified')],
    publishers: facts('publishers').filter(({ value }) => !/^https?:/iu.test(value)),
    authors,
    sections: facts('sections'),
    descriptions: facts('descriptions'),
  };
}
