import type { Archive } from '../archive/create-archive.ts';
import { officeOfRole } from '../archive/offices.ts';
import { ACTOR_KINDS, type Role } from '../model/actor.ts';
import type { SummaryOffice } from '../model/summary.ts';
import type { ActorPair } from './co-occurrence.ts';
import { COUNT, type DataTable, NEEDED, TEXT } from './data-table.ts';
import type { PresentActor } from './present-actors.ts';

/** Actors that articles name. @param absolute the whole address of a path of the site */
export function actorTable(actors: () => readonly PresentActor[], absolute: (path: string) => string): DataTable {
  return {
    name: 'actors',
    columns: {
      id: NEEDED,
      name: NEEDED,
      latin: TEXT,
      kind: { ...NEEDED, values: ACTOR_KINDS },
      of: TEXT,
      url: NEEDED,
      articles: COUNT,
      mentions: COUNT,
      inferredMentions: COUNT,
      statements: COUNT,
      first: TEXT,
      last: TEXT,
    },
    key: ['id'],
    refers: {},
    rows: {
      whole: function* () {
        for (const { actor, articles, mentions, inferred, statements } of actors()) {
          yield {
            id: actor.id,
            name: actor.name,
            latin: actor.latin ?? null,
            kind: actor.kind,
            of: actor.of ?? null,
            url: absolute(`/actors/${actor.id}/`),
            articles: articles.length,
            mentions,
            inferredMentions: inferred,
            statements,
            first: articles.find(({ edtf }) => edtf !== null)?.edtf ?? null,
            last: articles.findLast(({ edtf }) => edtf !== null)?.edtf ?? null,
          };
        }
      },
    },
  };
}

/** The dated roles of actors that articles name, as the registry has them, and how many articles name the holder so. */
export function roleTable(actors: () => readonly PresentActor[], archive: Archive): DataTable {
  return {
    name: 'roles',
    columns: {
      actor: NEEDED,
      actorName: NEEDED,
      officeId: NEEDED,
      office: NEEDED,
      of: TEXT,
      ofName: TEXT,
      from: TEXT,
      to: TEXT,
      heldOn: TEXT,
      articlesNamed: COUNT,
      articlesInferred: COUNT,
    },
    key: [],
    refers: { actor: 'actors' },
    rows: {
      whole: function* () {
        for (const { actor } of actors()) {
          for (const role of actor.roles) {
            const of = role.of ?? null;
            yield {
              actor: actor.id,
              actorName: actor.name,
              officeId: officeOfRole(role),
              office: role.office,
              of,
              ofName: (of && archive.actors.get(of)?.name) ?? null,
              from: role.from ?? null,
              to: role.to ?? null,
              heldOn: role.heldOn ?? null,
              articlesNamed: articlesWith(archive, role, actor.id, 'named'),
              articlesInferred: articlesWith(archive, role, actor.id, 'inferred'),
            };
          }
        }
      },
    },
  };
}

function articlesWith({ articlesOfOffice }: Archive, role: Role, holder: string, from: SummaryOffice['holderFrom']): number {
  const id = officeOfRole(role);
  const says = (office: SummaryOffice): boolean => office.id === id && office.holder === holder && office.holderFrom === from;
  return (articlesOfOffice.get(id) ?? []).filter(({ offices }) => offices.some(says)).length;
}

/** Pairs of actors that articles name together. */
export function pairTable(pairs: () => Iterable<ActorPair>): DataTable {
  return {
    name: 'co-occurrence',
    columns: { source: NEEDED, sourceName: NEEDED, target: NEEDED, targetName: NEEDED, articles: COUNT, first: TEXT, last: TEXT },
    key: ['source', 'target'],
    refers: { source: 'actors', target: 'actors' },
    rows: {
      whole: function* () {
        for (const { source, target, articles, first, last } of pairs()) {
          yield {
            source: source.actor.id,
            sourceName: source.actor.name,
            target: target.actor.id,
            targetName: target.actor.name,
            articles,
            first,
            last,
          };
        }
      },
    },
  };
}
