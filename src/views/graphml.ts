import type { ActorPair } from './co-occurrence.ts';
import type { PresentActor } from './present-actors.ts';

/** Characters that XML 1.0 allows in no document, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Names that Gephi, yEd and igraph know: the label of a node and the weight of an edge are taken for what they are. */
const KEYS = [
  ['label', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['articles', 'node', 'int'],
  ['mentions', 'node', 'int'],
  ['weight', 'edge', 'double'],
  ['first', 'edge', 'string'],
  ['last', 'edge', 'string'],
] as const;

/** The beginning of a GraphML file (graphml.graphdrawing.org), up to the first node. */
export const GRAPHML_HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${KEYS.map(([name, of, type]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`).join('')}  <graph id="co-occurrence" edgedefault="undirected">
`;

export const GRAPHML_FOOT = '  </graph>\n</graphml>\n';

/** An actor as a node. */
export function graphNode({ actor, articles, mentions }: PresentActor): string {
  const fields = { label: actor.name, kind: actor.kind, articles: articles.length, mentions };
  return `    <node id="${escapeXml(actor.id)}">${dataOf('node', fields)}</node>\n`;
}

/** Two actors that are named together as an edge, as heavy as the articles are many. */
export function graphEdge({ source, target, articles, first, last }: ActorPair): string {
  const ends = `source="${escapeXml(source.actor.id)}" target="${escapeXml(target.actor.id)}"`;
  return `    <edge ${ends}>${dataOf('edge', { weight: articles, first, last })}</edge>\n`;
}

function dataOf(of: 'node' | 'edge', fields: Record<string, string | number | null>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${of}-${name}">${escapeXml(String(value))}</data>`)
    .join('');
}

function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (letter) => ESCAPED[letter] ?? letter);
}
