import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { abbreviationKey } from '../enrich/prepare-registries.ts';
import { type Actor, actorSchema, actorsFileSchema } from '../model/actor.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { notActorsFileSchema } from '../model/not-actor.ts';
import { type Outlet, outletSchema, outletsFileSchema } from '../model/outlet.ts';
import type { Registries } from '../model/registries.ts';
import { type Site, siteSchema } from '../model/site.ts';
import { topicSchema, topicsFileSchema } from '../model/topic.ts';
import { type Entries, findDuplicateIds, findSharedNames, findUnknownIds, type Named, nameKey } from './check-registries.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/**
 * Reads site.yaml, outlets.yaml, actors.yaml and topics.yaml, and not-actors.yaml, which may be left out.
 * @param contentDir the folder that holds them
 * @returns the registries, or null where one of the four files is missing or does not fit its schema; and the problems of
 * all four together, by file and line. Ids that are used twice and ids that name nobody are errors too, but the registries
 * are still returned, so that clippings can be reported on in the same run.
 */
export async function readRegistries(contentDir: string): Promise<{ registries: Registries | null; diagnostics: Diagnostic[] }> {
  const [site, outlets, actors, topics, notActors] = await Promise.all([
    readOne(contentDir, 'site.yaml', siteSchema),
    readOne(contentDir, 'outlets.yaml', outletsFileSchema),
    readOne(contentDir, 'actors.yaml', actorsFileSchema),
    readOne(contentDir, 'topics.yaml', topicsFileSchema),
    readOne(contentDir, 'not-actors.yaml', notActorsFileSchema),
  ]);

  const outletEntries = entriesOf('content/outlets.yaml', outlets, outletSchema);
  const actorEntries = entriesOf('content/actors.yaml', actors, actorSchema);
  const topicEntries = entriesOf('content/topics.yaml', topics, topicSchema);
  const diagnostics = [
    ...site.diagnostics,
    ...placeholderAddress(site),
    ...outlets.diagnostics,
    ...findDuplicateIds(outletEntries),
    ...findSharedNames(outletEntries, namesOfOutlet),
    ...actors.diagnostics,
    ...findDuplicateIds(actorEntries),
    ...findUnknownIds(actorEntries),
    ...findSharedNames(actorEntries, namesOfActor),
    ...findSharedNames(actorEntries, ({ adjectives }) => named(adjectives, 'adjectives')),
    ...topics.diagnostics,
    ...findDuplicateIds(topicEntries),
    ...notActors.diagnostics.filter(({ rule }) => rule !== 'registry-missing'),
  ];

  if (!(site.value && outlets.value && actors.value && topics.value)) return { registries: null, diagnostics };
  const registries = { site: site.value, outlets: outlets.value, actors: actors.value, topics: topics.value };
  return { registries: { ...registries, notActors: notActors.value ?? [] }, diagnostics };
}

async function readOne<S extends z.ZodType>(contentDir: string, name: string, schema: S): Promise<YamlFile<z.output<S>>> {
  const file = `content/${name}`;
  const failed = (diagnostic: Diagnostic): YamlFile<z.output<S>> => ({
    value: null,
    data: null,
    diagnostics: [diagnostic],
    lineOf: () => 1,
  });
  let bytes: Buffer;
  try {
    bytes = await readFile(join(contentDir, name));
  } catch (error) {
    if (isErrno(error) && error.code === 'ENOENT') return failed(diagnose('registry-missing', { file }, `no ${file}`, REGISTRIES[name]));
    return failed(diagnose('file-unreadable', { file }, isErrno(error) ? String(error.code) : String(error)));
  }
  try {
    return readYaml(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes), schema);
  } catch {
    return failed(diagnose('yaml-syntax', { file }, 'bytes that are not UTF-8', 'text in UTF-8: save the file with that encoding'));
  }
}

const isErrno = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error;

const REGISTRIES: Record<string, string> = {
  'site.yaml': 'the title, address and time zone of the site',
  'outlets.yaml': 'the list of newspapers and agencies',
  'actors.yaml': 'the list of people, organisations, states, places and groups',
  'topics.yaml': 'the list of topics',
};

/** The entries of a list that fit their schema, so that one bad entry does not hide what is wrong between the others. */
function entriesOf<S extends z.ZodType<{ id: string }>>(file: string, yaml: YamlFile<unknown>, schema: S): Entries<z.output<S>> {
  const data: unknown[] = Array.isArray(yaml.data) ? yaml.data : [];
  const entries = data.flatMap((item, index) => {
    const { success, data: entry } = schema.safeParse(item);
    return success ? [{ index, entry }] : [];
  });
  const ids = new Set(data.map(idOf).filter((id) => id !== null));
  return { file, entries, ids, lineOf: yaml.lineOf };
}

function idOf(item: unknown): string | null {
  const id: unknown = typeof item === 'object' && item !== null && 'id' in item ? item.id : null;
  return typeof id === 'string' ? id : null;
}

function namesOfActor({ name, aliases }: Actor): Named[] {
  return [...named([name], 'name'), ...named(aliases, 'aliases')];
}

function namesOfOutlet({ name, aliases, abbreviations }: Outlet): Named[] {
  const initials = abbreviations.map((letters, at) => ({ name: letters, key: abbreviationKey(letters), path: ['abbreviations', at] }));
  return [...named([name], 'name'), ...named(aliases, 'aliases'), ...initials];
}

function named(names: readonly string[], field: 'name' | 'aliases' | 'adjectives'): Named[] {
  return names.map((name, at) => ({ name, key: nameKey(name), path: field === 'name' ? [field] : [field, at] }));
}

function placeholderAddress({ value, lineOf }: YamlFile<Site>): Diagnostic[] {
  const isPlaceholder = value !== null && /(?:^|\.)example\.(?:org|com|net)$/.test(new URL(value.address).hostname);
  return isPlaceholder
    ? [diagnose('site-address-placeholder', { file: 'content/site.yaml', line: lineOf(['address']) }, value.address)]
    : [];
}
