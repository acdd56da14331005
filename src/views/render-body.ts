import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Article } from '../model/article.ts';
import { BODY_SCHEMA } from './body-schema.ts';
import { type ActorLinkTexts, rehypeMarkActors } from './rehype-mark-actors.ts';
import { rehypeMarkDates } from './rehype-mark-dates.ts';
import { rehypeMarkStatements } from './rehype-mark-statements.ts';
import { rehypeParagraphIds } from './rehype-paragraph-ids.ts';
import { rehypeSubHeadings } from './rehype-sub-headings.ts';
import { remarkPlainParagraphs } from './remark-plain-paragraphs.ts';

/** What the body of a page has to know besides the article. */
export interface BodyContext {
  actors: ActorLinkTexts;
}

/**
 * Renders the body of an article: one `<p id="p1">` a paragraph, `<h2>` for a sub-heading, whose text is the paragraph as printed, character by
 * character; statements are marked as `<span class="statement" id="s…">`, dates as `<time>`, first mentions of actors
 * as links, with hidden notes after the paragraphs where a mention is inferred. Nothing in the clipping is taken for Markdown or HTML.
 * @returns HTML
 */
export async function renderBody(article: Article, { actors }: BodyContext): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkPlainParagraphs)
    .use(remarkRehype)
    .use(rehypeParagraphIds)
    .use(rehypeMarkStatements, article.quotes)
    .use(rehypeMarkDates, article.dates, article.paragraphLines)
    .use(rehypeMarkActors, article.actors, actors)
    .use(rehypeSubHeadings, article.subheadings)
    .use(rehypeSanitize, BODY_SCHEMA)
    .use(rehypeStringify)
    .process(article.paragraphs.join('\n\n'));
  return String(file);
}
