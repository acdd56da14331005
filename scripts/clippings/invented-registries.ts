import { stringify } from 'yaml';
import { actorSchema } from '../../src/model/actor.ts';
import type { Registries } from '../../src/model/registries.ts';
import { AGENCIES, FAMILY_NAMES, GIVEN_NAMES, OFFICES, OUTLETS, STATES, TOPICS } from './word-lists.ts';

/** A person who may be named and quoted in an invented clipping. */
export interface Person {
  id: string;
  name: string;
  office: string;
  /** The adjective of the state whose office it is. */
  adjective: string;
}

/** 300 people: every given name with every family name, each with an office of a state. */
export const PEOPLE: readonly Person[] = GIVEN_NAMES.flatMap((given, row) =>
  FAMILY_NAMES.map((family, column) => {
    const place = row * FAMILY_NAMES.length + column;
    return {
      id: `person-${place + 1}`,
      name: `${given} ${family}`,
      office: OFFICES[place % OFFICES.length]!,
      adjective: STATES[Math.floor(place / OFFICES.length) % STATES.length]![1],
    };
  }),
);

/** The registries that invented clippings go with. */
export function inventedRegistries(): Registries {
  const states = STATES.map(([name, adjective], place) => ({ id: `state-${place + 1}`, kind: 'state', name, adjectives: [adjective] }));
  // Family names are shared by 25 people each, so none may stand alone.
  const people = PEOPLE.map(({ id, name }) => ({ id, kind: 'person', name, surname: false }));
  return {
    site: {
      title: 'أرشيف الاختبار',
      tagline: 'نصوص مصنوعة لقياس السرعة',
      description: 'أرشيف من نصوص مصنوعة بالحاسوب',
      address: 'https://example.org/',
      months: 'dual',
      digits: 'latin',
      timezone: 'Asia/Beirut',
    },
    outlets: [
      ...OUTLETS.map(([name, kind, timezone], place) => ({
        id: `outlet-${place + 1}`,
        name,
        kind,
        timezone,
        aliases: [],
        abbreviations: [],
        layouts: [],
      })),
      ...AGENCIES.map(([name, abbreviation], place) => ({
        id: `agency-${place + 1}`,
        name,
        kind: 'agency' as const,
        aliases: [],
        abbreviations: [abbreviation],
        layouts: [],
      })),
    ],
    actors: [...states, ...people].map((actor) => actorSchema.parse(actor)),
    topics: TOPICS.map(([name, terms], place) => ({ id: `topic-${place + 1}`, name, terms: [...terms], threshold: 2 })),
  };
}

/** The files of content/ that hold these registries: name and text. */
export function registryFiles(): { name: string; text: string }[] {
  const { site, outlets, actors, topics } = inventedRegistries();
  return Object.entries({ site, outlets, actors, topics }).map(([name, value]) => ({ name: `${name}.yaml`, text: stringify(value) }));
}
