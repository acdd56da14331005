import { mendTree } from './mend-tree.ts';
import { type PageElement, parsePage, walkPage } from './page-tree.ts';

type Root = ReturnType<typeof parsePage>;

/** Attributes that hold no markup; those that may (`content`, `value`, `data-…`, `on…`) are left alone. */
const PLAIN = new Set(
  'align alt border class color dir face height href id lang name rel size src style target title type width'.split(' '),
);
/** The value ends a tag that it did not begin, and another begins or ends in it; or it goes on to the end of an element. */
const BEYOND = /^[^<>]*(?:>[^<]*<[a-z/!]|<\/[a-z])/iu;
/** A tag whose last value lacks the quotation mark that would end it. */
const UNENDED = /^\s*<[a-z][^<>]{0,2000}=\s*(["'])[^"'<>]{0,2000}(?=>)/iu;
const PASSED = /^(?:\s*<!--[\s\S]*?-->|\s*<\/[a-z][^<>]{0,200}>)*/iu;
/** Slips that only show once others are mended are looked for so many times. */
const MOST_ROUNDS = 3;

/**
 * Parses a page whose author forgot to close things, which browsers show only in part: an attribute that lacks its second
 * quotation mark (`<a href="/x>…</a><p>…`) takes in text and tags up to the next mark, or all that follows where there is none;
 * it is ended with its tag. Elements that were never closed are mended as in `mendTree`. Lines stay as they are.
 */
export function parseBrokenPage(html: string): Root {
  let [text, root] = [html, parsePage(html)];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const ends = unendedValues(text, root);
    if (ends.length === 0) break;
    text = withMarks(text, ends);
    root = parsePage(text);
  }
  mendTree(root);
  return root;
}

/** Where a quotation mark is missing, or the mark and the `>` after it. */
interface MissingMark {
  at: number;
  mark: string;
}

/** Ascending. */
function unendedValues(html: string, root: Root): MissingMark[] {
  const found: MissingMark[] = [];
  let read = 0;
  walkPage(root, {
    enter: (element) => {
      const { startTag, endTag } = element.sourceCodeLocation ?? {};
      read = Math.max(read, startTag?.endOffset ?? 0, endTag?.endOffset ?? 0);
      found.push(...marksIn(html, element));
      return true;
    },
    leave: () => undefined,
    text: ({ sourceCodeLocation }) => {
      read = Math.max(read, sourceCodeLocation?.endOffset ?? 0);
    },
  });
  // Behind the last thing that was read stand comments, end tags of nothing, or one tag that never ends.
  const passed = PASSED.exec(html.slice(read))?.[0].length ?? 0;
  const tag = UNENDED.exec(html.slice(read + passed));
  if (tag?.[1]) found.push({ at: read + passed + tag[0].length, mark: tag[1] });
  const places = new Map(found.map((each) => [each.at, each]));
  return [...places.values()].sort((a, b) => a.at - b.at);
}

function marksIn(html: string, { attrs, sourceCodeLocation }: PageElement): MissingMark[] {
  return attrs.flatMap(({ name, value }) => {
    const place = sourceCodeLocation?.attrs?.[name];
    if (!place || !PLAIN.has(name) || !BEYOND.test(value)) return [];
    const mark = /^[^=]*=\s*(["'])/u.exec(html.slice(place.startOffset, place.startOffset + 200))?.[1];
    if (!mark) return [];
    const at = place.startOffset + html.slice(place.startOffset, place.endOffset).search(/[<>]/u);
    return [{ at, mark: html[at] === '>' ? mark : `${mark}>` }];
  });
}

function withMarks(html: string, missing: readonly MissingMark[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, mark } of missing) {
    pieces.push(html.slice(from, at), mark);
    from = at;
  }
  return [...pieces, html.slice(from)].join('');
}
