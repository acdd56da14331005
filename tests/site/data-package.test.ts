import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { publishedArticleSchema } from '../../src/model/article.ts';
import { builtSites } from './build-sites.ts';
import { csvRows } from './csv-rows.ts';
import { elementsOf, sitePages, textOf } from './site-pages.ts';

/** What the profiles of Data Package 2.0 demand of what is used here: datapackage.org/profiles/2.0, strict on names of fields. */
const PATH = /^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/;
const fieldSchema = z.strictObject({
  name: z.string(),
  type: z.enum(['string', 'integer', 'boolean', 'array']),
  description: z.string().min(1),
  constraints: z.strictObject({ required: z.boolean().optional(), enum: z.array(z.string()).min(1).optional() }).optional(),
});
const tableSchema = z.strictObject({
  fields: z.array(fieldSchema).min(1),
  missingValues: z.array(z.string()).optional(),
  primaryKey: z.array(z.string()).min(1).optional(),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.array(z.string()).min(1),
        reference: z.strictObject({ resource: z.string(), fields: z.array(z.string()).min(1) }),
      }),
    )
    .min(1)
    .optional(),
});
const resourceSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/dataresource.json').optional(),
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  path: z.string().regex(PATH),
  type: z.literal('table').optional(),
  title: z.string().min(1),
  description: z.string().min(1),
  format: z.string(),
  mediatype: z.string().regex(/^(.+)\/(.+)$/),
  encoding: z.literal('utf-8'),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  dialect: z.record(z.string(), z.unknown()).optional(),
  schema: tableSchema.optional(),
});
const packageSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  title: z.string().min(1),
  description: z.string().min(1),
  homepage: z.url(),
  licenses: z
    .array(z.strictObject({ path: z.string().regex(PATH), title: z.string() }))
    .min(1)
    .optional(),
  resources: z.array(resourceSchema).min(1),
});
type Record_ = Record<string, unknown>;

const sites = await builtSites();

for (const name of ['root', 'based', 'large'] as const) {
  describe(`data package of ${name}`, async () => {
    const { dist, address } = sites[name];
    const bytesOf = (file: string): Promise<Buffer> => readFile(join(dist, 'data', file));
    const linesOf = async (file: string): Promise<Record_[]> =>
      (await bytesOf(file))
        .toString()
        .split('\n')
        .slice(0, -1)
        .map((line): Record_ => JSON.parse(line));
    const found = packageSchema.parse(JSON.parse((await bytesOf('datapackage.json')).toString()));
    const tables = found.resources.filter(({ type }) => type === 'table');
    const articles = (await linesOf('articles.jsonl')).map((record) => publishedArticleSchema.parse(record));
    const rowsOf = async ({ path, format, schema }: (typeof tables)[number]): Promise<Record_[]> => {
      if (format === 'jsonl') return linesOf(path);
      const [head = [], ...rows] = csvRows((await bytesOf(path)).toString());
      assert.deepEqual(
        head,
        schema?.fields.map((field) => field.name),
        path,
      );
      for (const row of rows) assert.equal(row.length, head.length, path);
      return rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] === '' ? null : row[at]])));
    };
    const rows = new Map(await Promise.all(tables.map(async (table) => [table.name, await rowsOf(table)] as const)));
    const table = (of: string): Record_[] => rows.get(of) ?? assert.fail(`no table ${of}`);

    it('describes every file of the folder as it is, and no other', async () => {
      const present = (await readdir(join(dist, 'data'), { withFileTypes: true })).filter((entry) => entry.isFile());
      const described = found.resources.map(({ path }) => path);
      assert.deepEqual([...described, 'datapackage.json', 'index.html'].toSorted(), present.map((entry) => entry.name).toSorted());
      assert.equal(new Set(found.resources.map((resource) => resource.name)).size, described.length);
      for (const { path, bytes, hash } of found.resources) {
        const data = await bytesOf(path);
        assert.deepEqual([data.length, `sha256:${createHash('sha256').update(data).digest('hex')}`], [bytes, hash], path);
      }
    });

    it('has rows that are as their schema says, in both formats the same', () => {
      for (const { name: of, schema, format } of tables) {
        for (const field of schema?.fields ?? []) {
          for (const row of table(of)) {
            const value = row[field.name];
            assert.notEqual(value, undefined, `${of} lacks ${field.name}`);
            if (value === null) assert.ok(!field.constraints?.required, `${of}: no ${field.name} in ${JSON.stringify(row)}`);
            else if (format === 'csv' && field.type === 'integer') assert.match(String(value), /^-?\d+$/, `${of}: ${field.name}`);
            else if (format === 'csv' && field.type === 'boolean') assert.match(String(value), /^(?:true|false)$/, `${of}: ${field.name}`);
            else if (field.type === 'array') assert.ok(Array.isArray(value), `${of}: ${field.name}`);
            else
              assert.equal(
                typeof value,
                format === 'csv' || field.type === 'string' ? 'string' : expected(field.type),
                `${of}: ${field.name}`,
              );
            const allowed = field.constraints?.enum;
            if (allowed && value !== null) assert.ok(allowed.includes(String(value)), `${of}: ${field.name} ${value}`);
          }
        }
        if (format === 'jsonl') assert.deepEqual(table(of).map(asCsv), table(of.replace(/-jsonl$/, '')), of);
      }
    });

    it('has keys that tell rows apart and lead to rows', () => {
      for (const { name: of, schema } of tables) {
        const keyOf = (row: Record_, columns: readonly string[]): string => JSON.stringify(columns.map((column) => row[column]));
        const { primaryKey, foreignKeys = [] } = schema ?? {};
        if (primaryKey) assert.equal(new Set(table(of).map((row) => keyOf(row, primaryKey))).size, table(of).length, of);
        for (const { fields, reference } of foreignKeys) {
          const keys = new Set(table(reference.resource).map((row) => keyOf(row, reference.fields)));
          for (const row of table(of)) assert.ok(keys.has(keyOf(row, fields)), `${of}: ${keyOf(row, fields)} of ${fields}`);
        }
      }
    });

    it('has a row for every article, mention and statement of the records, where it stands in them', () => {
      const paths = (records: Record_[], ...columns: string[]) => records.map((row) => columns.map((column) => row[column]));
      assert.deepEqual(
        paths(table('articles'), 'id', 'date'),
        articles.map(({ id, edtf }) => [id, edtf]),
      );
      assert.deepEqual(
        paths(table('mentions-jsonl'), 'article', 'actor', 'paragraph', 'start', 'text'),
        articles.flatMap(({ id, actors }) =>
          actors.flatMap((actor) => actor.mentions.map(({ paragraph, start, text }) => [id, actor.id, paragraph, start, text])),
        ),
      );
      assert.deepEqual(
        paths(table('statements-jsonl'), 'url', 'text', 'speaker', 'speakerFrom', 'verb', 'via', 'direct', 'closed'),
        articles.flatMap(({ url, quotes }) =>
          quotes.map(({ id, text, speaker, speakerFrom, verb, via, direct, closed }) => [
            encodeURI(`${address.replace(/\/$/, '')}${url}#${id}`),
            ...[text, speaker?.name ?? null, speakerFrom, verb, via, direct, closed],
          ]),
        ),
      );
    });

    it('has the actors that articles name with their roles, and the pairs of them', async () => {
      const actors: { id: string; roles: { office: string; from?: string; to?: string; heldOn?: string }[] }[] = JSON.parse(
        (await bytesOf('actors.json')).toString(),
      );
      assert.deepEqual(
        table('actors').map(({ id }) => id),
        actors.map(({ id }) => id),
      );
      assert.deepEqual(
        table('roles').map(({ actor, office, from, to, heldOn }) => [actor, office, from, to, heldOn]),
        actors.flatMap(({ id, roles }) => roles.map(({ office, from = null, to = null, heldOn = null }) => [id, office, from, to, heldOn])),
      );
      const together = new Map<string, number>();
      for (const article of articles) {
        const ids = article.actors.map(({ id }) => id).toSorted();
        for (const [at, one] of ids.entries()) {
          for (const other of ids.slice(at + 1)) together.set(`${one} ${other}`, (together.get(`${one} ${other}`) ?? 0) + 1);
        }
      }
      const listed = table('co-occurrence-jsonl').map(({ source, target, articles: count }): [string, unknown] => [
        [String(source), String(target)].toSorted().join(' '),
        count,
      ]);
      assert.ok(listed.length > 0);
      assert.deepEqual(new Map(listed), together);
    });

    it('has a graph of the same actors and pairs', async () => {
      const parser = new XMLParser({ ignoreAttributes: false, isArray: (tag) => tag === 'node' || tag === 'edge' });
      const { graph } = parser.parse(await bytesOf('graph.graphml'), true).graphml;
      assert.deepEqual(
        graph.node.map((node: Record_) => node['@_id']),
        table('actors').map(({ id }) => id),
      );
      assert.deepEqual(
        graph.edge.map((edge: Record_) => [edge['@_source'], edge['@_target']]),
        table('co-occurrence').map(({ source, target }) => [source, target]),
      );
    });

    it('is told of on the data page, which links every file, and to which every page leads', async () => {
      const pages = await sitePages(sites[name]);
      const page = pages.find(({ path }) => path === '/data/') ?? assert.fail('no data page');
      const hrefs = (tree: typeof page.tree) =>
        elementsOf(tree, ({ tagName }) => tagName === 'a').map(({ properties }) => properties['href']);
      const { base } = sites[name];
      for (const path of [...found.resources.map((resource) => resource.path), 'datapackage.json']) {
        assert.ok(hrefs(page.tree).includes(`${base}data/${path}`), path);
      }
      for (const { path, tree } of pages) assert.ok(hrefs(tree).includes(`${base}data/`), path);
      const script = elementsOf(page.tree, ({ properties }) => properties['type'] === 'application/ld+json');
      const dataset = JSON.parse(textOf(script[0] ?? assert.fail('no JSON-LD')));
      assert.equal(dataset['@type'], 'Dataset');
      assert.deepEqual(
        dataset.distribution.map(({ contentUrl, sha256 }: Record_) => [contentUrl, `sha256:${sha256}`]),
        found.resources.map(({ path, hash }) => [`${address}data/${path}`, hash]),
      );
    });
  });
}

function expected(type: string): string {
  return type === 'integer' ? 'number' : type;
}

/** A row of JSON Lines as its record in CSV reads. */
function asCsv(row: Record_): Record_ {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const text = Array.isArray(value) ? value.join('; ') : value === null ? '' : String(value);
      const guarded = typeof value !== 'number' && /^[=+\-@]/.test(text) ? `'${text}` : text;
      return [column, guarded === '' ? null : guarded];
    }),
  );
}
