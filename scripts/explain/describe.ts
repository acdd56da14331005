import { shorten } from '../../src/archive/describe-issue.ts';
import type { ExplainedLine } from '../../src/archive/explain-lines.ts';
import type { Article } from '../../src/model/article.ts';

/** Puts a style on a text, or leaves it as it is where there are no colours. */
export type Paint = (style: 'bold' | 'dim' | 'green' | 'yellow', text: string) => string;

const STYLES = { part: 'green', paragraph: 'bold', dropped: 'yellow', unread: 'yellow' } as const;

/** The lines of a clipping for a terminal: number and what it became, why, and under them the text, shortened. */
export function describeLines(lines: readonly ExplainedLine[], paint: Paint): string {
  const width = String(lines.at(-1)?.line ?? 1).length + 1;
  return lines
    .map(({ line, text, became, why, kind }) => {
      const head = `${String(line).padStart(width)}  ${paint(STYLES[kind], became)}`;
      return [why === '' ? head : `${head}  ${paint('dim', `(${why})`)}`, `${' '.repeat(width + 2)}${shorten(text)}`].join('\n');
    })
    .join('\n');
}

/** What was read in an article, for a terminal: a heading with a line for each thing. */
export function describeArticle(article: Article, paint: Paint): string {
  const { part, edited } = article;
  const title = part === null ? article.id : `${article.id}: part ${part.number} of ${part.of}, lines ${part.lines.join('-')}`;
  const groups: [string, string[]][] = [
    ['headline', [`${article.headline}  (${article.headlineFrom})`]],
    ['dates', datesOf(article)],
    ['source', sourceOf(article)],
    ['actors', article.actors.map(({ name, kind, mentions }) => `${name}  ${kind}, ${mentions.length} × by ${bys(mentions)}`)],
    ['topics', article.topics.map(({ name, because }) => `${name}${because.length === 0 ? '' : `  because of ${quoted(because)}`}`)],
    ['quotes', article.quotes.map((quote) => describeQuote(quote, article))],
    ['set by the editor', edited.length === 0 ? [] : [edited.join(', ')]],
  ];
  const blocks = groups.map(([name, found]) =>
    [paint('bold', name), ...(found.length === 0 ? ['  none'] : found.map((each) => `  ${each}`))].join('\n'),
  );
  return [paint('bold', title), ...blocks].join('\n');
}

function datesOf({ datePublished, datePublishedFrom, edtf, dates }: Article): string[] {
  const published = datePublished ?? edtf;
  const decided = published === null ? 'published: unknown' : `published: ${published}  (${datePublishedFrom})`;
  const found = dates.map(({ role, value, text, line, agrees, calendar, note }) => {
    const where = line === null ? 'editor' : `line ${line}`;
    const weekday = agrees === null ? [] : [agrees ? 'the weekday agrees' : 'the weekday does not agree'];
    const more = [where, ...(calendar === 'hijri' ? ['Hijri'] : []), ...weekday, ...(note === null ? [] : [note])];
    return `${role}: ${value}  «${text}» ${more.join('; ')}`;
  });
  return [decided, ...found];
}

function sourceOf({ publisher, agencies, author, datelinePlaces, articleSection }: Article): string[] {
  const outlet = publisher
    ? `${publisher.name}  (${publisher.from}${publisher.from === 'editor' ? '' : ` by «${publisher.evidence}»`})`
    : 'unknown';
  return [
    `outlet: ${outlet}`,
    ...agencies.map(({ name, printed }) => `agency: ${name}  (${printed === null ? 'editor' : `printed as «${printed}»`})`),
    ...(author === null ? [] : [`author: ${author}`]),
    ...(datelinePlaces.length === 0 ? [] : [`places: ${datelinePlaces.join('، ')}`]),
    ...(articleSection === null ? [] : [`section: ${articleSection}`]),
  ];
}

function describeQuote(
  { text, speaker, speakerText, verb, via, paragraph, closed, direct }: Article['quotes'][number],
  article: Article,
): string {
  const who = speaker === null ? 'speaker unknown' : `${speaker.name}${speaker.id === null ? '' : ` (${speaker.id})`}`;
  const cue = [
    ...(verb === null ? [] : [`cue «${verb}»`]),
    ...(speakerText === null ? [] : [`named as «${speakerText}»`]),
    ...(via === null ? [] : [`via «${via}»`]),
    ...(direct ? [] : ['reported']),
    ...(closed ? [] : ['no closing mark']),
    `line ${article.paragraphLines[paragraph]}`,
  ];
  return `${who}: «${shorten(text)}»  ${cue.join(', ')}`;
}

const bys = (mentions: Article['actors'][number]['mentions']): string => [...new Set(mentions.map(({ by }) => by))].join(', ');

const quoted = (words: readonly string[]): string => words.map((word) => `«${word}»`).join(' ');
