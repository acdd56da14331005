import { createArchive } from '../../src/archive/create-archive.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Registries } from '../../src/model/registries.ts';
import type { ArticleSummary } from '../../src/model/summary.ts';

/** A summary with nothing in it but an id and what the test is about. */
export function makeSummary(id: string, fields: Partial<ArticleSummary> = {}): ArticleSummary {
  return {
    id,
    url: `/articles/${id}/`,
    file: `content/${id}.txt`,
    digest: id,
    key: id,
    headline: `عنوان ${id}`,
    headlineFrom: 'printed',
    edtf: null,
    datePublished: /^\d{4}-\d\d-\d\d$/.test(fields.edtf ?? '') ? (fields.edtf ?? null) : null,
    datePublishedFrom: null,
    publisher: null,
    agencies: [],
    actors: [],
    offices: [],
    topics: [],
    topicStatements: [],
    speakers: [],
    candidates: [],
    part: null,
    paragraphs: 1,
    messages: [],
    ...fields,
  };
}

/** An actor of actors.yaml. */
export function makeActor(id: string, fields: Partial<Actor> = {}): Actor {
  return { id, kind: 'person', name: id, aliases: [], short: [], marked: [], adjectives: [], roles: [], ...fields };
}

/** An archive of summaries and actors, and a site of invented name. */
export function makeArchive(summaries: readonly ArticleSummary[], actors: readonly Actor[] = [], diagnostics: readonly Diagnostic[] = []) {
  const site: Registries['site'] = {
    title: 'رفّ',
    tagline: 'رفّ قصاصات',
    description: 'قصاصات للاختبار',
    address: 'https://shelf.example/',
    months: 'dual',
    digits: 'latin',
    timezone: 'Asia/Baghdad',
  };
  return createArchive(summaries, { site, outlets: [], actors, topics: [] }, diagnostics);
}
