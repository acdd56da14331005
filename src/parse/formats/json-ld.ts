/** A node of JSON-LD: an object with any fields. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report)$/u;
const MOST_NODES = 10_000;

/**
 * The articles that a script of JSON-LD describes, in any array or graph of it, the whole of the page first: schema.org names
 * them NewsArticle, ReportageNewsArticle, Article, BlogPosting and so on.
 * @returns nothing for what is not JSON; raw line breaks inside of strings, which sites leave there, are forgiven
 */
export function linkedArticles(script: string): LinkedNode[] {
  const found: LinkedNode[] = [];
  const queue: unknown[] = [parseJson(script)];
  for (let index = 0; index < queue.length && index < MOST_NODES; index++) {
    const node = queue[index];
    // Spread, a list of very many would overflow the stack.
    if (Array.isArray(node)) for (const each of node.slice(0, MOST_NODES)) queue.push(each);
    if (!isNode(node)) continue;
    if (textsOf(node['@type']).some((type) => ARTICLE.test(type))) found.push(node);
    for (const field of ['@graph', 'mainEntity', 'mainEntityOfPage']) if (typeof node[field] === 'object') queue.push(node[field]);
  }
  return found;
}

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts of a field: one, or a list; a node counts by its name. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, MOST_NODES).flatMap((each) => (Array.isArray(each) ? [] : textsOf(each)));
  if (isNode(value)) return textsOf(value['name'] ?? value['@value'] ?? null);
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}

function parseJson(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/gu, '');
  for (const text of [json, json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return null;
}
