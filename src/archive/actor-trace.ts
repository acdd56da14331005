import { createHash } from 'node:crypto';
import { indexActorFacts } from '../enrich/index-actor-facts.ts';
import { decodeNumbers, encodeNumbers } from '../enrich/word-numbers.ts';
import type { Registries } from '../model/registries.ts';

/** What a record owes to actors.yaml and not-actors.yaml, so that another version of them need not mean another record. */
export interface ActorTrace {
  /** The words of the clipping (`encodeNumbers`); null where all of the registries counts: its sidecar names actors. */
  words: string | null;
  /** Digest of what the registries say of texts with these words. */
  facts: string;
  /** Digest of the whole registries that the record was made with: while they stay, nothing need be compared. */
  registry: string;
}

/** One version of the registries, asked about records. */
export interface ActorTracer {
  /** The trace of a record that is made with these registries. */
  trace: (words: ReadonlySet<number> | null) => ActorTrace;
  /** Whether these registries would make the same record. */
  holds: (trace: ActorTrace) => boolean;
}

/** Prepares to ask registries about records; what takes time is done once, and not before it is needed. */
export function traceActors({ actors, notActors = [] }: Registries): ActorTracer {
  const registry = createHash('sha256')
    .update(JSON.stringify([actors, notActors]))
    .digest('hex');
  let index: ReturnType<typeof indexActorFacts> | undefined;
  const factsOf = (words: ReadonlySet<number> | null): string => {
    index ??= indexActorFacts({ actors, notActors });
    return index(words);
  };
  return {
    trace: (words) => ({ words: words && encodeNumbers(words), facts: factsOf(words), registry }),
    holds: ({ words, facts, registry: madeWith }) =>
      madeWith === registry || facts === factsOf(words === null ? null : decodeNumbers(words)),
  };
}
