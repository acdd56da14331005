import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { glob } from 'tinyglobby';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { BuiltSite } from './build-sites.ts';

/** A page of a built site. */
export interface SitePage {
  /** In the site's folder: `articles/index.html`. */
  file: string;
  /** Its address without the base path: `/articles/`. */
  path: string;
  html: string;
  tree: Root;
}

const parser = unified().use(rehypeParse);

/** All pages of a site, by path. */
export async function sitePages({ dist }: BuiltSite): Promise<SitePage[]> {
  const files = (await glob('**/*.html', { cwd: dist })).sort();
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(dist, file), 'utf8');
      return { file, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, tree: parser.parse(html) };
    }),
  );
}

/** The elements of a page that a test accepts, in the order of the page. */
export function elementsOf(tree: Root | Element, accepts: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (accepts(element)) found.push(element);
  });
  return found;
}

/** The text of an element and of all in it, as written in the page. */
export function textOf(tree: Root | Element): string {
  let text = '';
  visit(tree, 'text', (node) => {
    text += node.value;
  });
  return text;
}
