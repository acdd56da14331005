import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { ActorPair } from '../../src/views/co-occurrence.ts';
import { GRAPHML_FOOT, GRAPHML_HEAD, graphEdge, graphNode } from '../../src/views/graphml.ts';
import type { PresentActor } from '../../src/views/present-actors.ts';
import { makeActor, makeSummary } from './make-summary.ts';

const present = (id: string, name: string): PresentActor => ({
  actor: makeActor(id, { name, kind: 'organisation' }),
  articles: [makeSummary('1'), makeSummary('2')],
  mentions: 5,
  inferred: 1,
  statements: 0,
});
const [one, other] = [present('ruff', 'رفّ <و> "شركاه" & غيرهم\u0001'), present('مرفأ', 'مرفأ')];
const pair: ActorPair = { source: one, target: other, articles: 2, first: '2020', last: null };

test('a graph is well-formed XML, whatever names hold, and every datum has its key', () => {
  const xml = GRAPHML_HEAD + graphNode(one) + graphNode(other) + graphEdge(pair) + GRAPHML_FOOT;
  assert.equal(XMLValidator.validate(xml), true);
  const { graphml } = new XMLParser({ ignoreAttributes: false }).parse(xml);
  const { node, edge } = graphml.graph;
  const data = (element: { data: { '@_key': string; '#text': unknown }[] }) =>
    Object.fromEntries(element.data.map((datum) => [datum['@_key'], datum['#text']]));
  assert.deepEqual(data(node[0]), {
    'node-label': 'رفّ <و> "شركاه" & غيرهم',
    'node-kind': 'organisation',
    'node-articles': 2,
    'node-mentions': 5,
  });
  assert.equal(node[1]['@_id'], 'مرفأ');
  assert.deepEqual([edge['@_source'], edge['@_target'], data(edge)], ['ruff', 'مرفأ', { 'edge-weight': 2, 'edge-first': 2020 }]);
  const keys = new Set(graphml.key.map((key: { '@_id': string }) => key['@_id']));
  for (const key of [...Object.keys(data(node[0])), ...Object.keys(data(edge))]) assert.ok(keys.has(key), key);
});
