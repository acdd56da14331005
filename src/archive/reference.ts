import { type PreparedRegistries, prepareRegistries } from '../enrich/prepare-registries.ts';
import type { Registries } from '../model/registries.ts';
import { type ActorTracer, traceActors } from './actor-trace.ts';

/** The registries as read, and as made ready for the stage that uses them. */
export interface Reference {
  registries: Registries;
  prepared: () => PreparedRegistries;
  /** Tells which records other registries of actors would make in the same way. */
  tracer: () => ActorTracer;
}

/** Makes registries ready at most once, and only when a record has to be made: an unchanged archive needs none of it. */
export function refer(registries: Registries): Reference {
  let prepared: PreparedRegistries | undefined;
  let tracer: ActorTracer | undefined;
  return {
    registries,
    prepared: () => {
      prepared ??= prepareRegistries(registries);
      return prepared;
    },
    tracer: () => {
      tracer ??= traceActors(registries);
      return tracer;
    },
  };
}
