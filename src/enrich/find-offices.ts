import type { ArticleText } from './article-texts.ts';
import { longestNameAt, type NameMatch } from './name-trie.ts';
import type { PreparedRegistries, Tenure } from './prepare-registries.ts';

/** An office named in a text, with the state's adjective where one follows, and who of the registry holds or held it. */
export interface OfficeMatch {
  paragraph: number;
  start: number;
  end: number;
  tenures: readonly Tenure[];
}

/** Where offices of the registry are named. An adjective of another state rules a tenure out: «وزير الخارجية التركي». */
export function findOffices(texts: readonly ArticleText[], prepared: PreparedRegistries): OfficeMatch[] {
  const found: OfficeMatch[] = [];
  for (const { paragraph, text, tokens } of texts) {
    for (let first = 0; first < tokens.length; ) {
      const match = longestNameAt(prepared.offices, text, tokens, first);
      if (!match) {
        first += 1;
        continue;
      }
      const state = stateAfter(text, tokens, match, prepared);
      const tenures = match.values.filter(({ role }) => !state || role.of === state.id);
      const end = state?.end ?? match.end;
      if (tenures.length > 0) found.push({ paragraph, start: match.start, end, tenures });
      first += match.count;
    }
  }
  return found;
}

/** The state whose adjective or name follows an office directly. */
function stateAfter(text: string, tokens: ArticleText['tokens'], office: NameMatch<Tenure>, prepared: PreparedRegistries) {
  const at = office.first + office.count;
  const token = tokens[at];
  if (!token || !/^\s*$/u.test(text.slice(office.end, token.start))) return null;
  const adjective = longestNameAt(prepared.adjectives, text, tokens, at);
  const [state, other] = adjective?.values ?? [];
  if (adjective && state && !other) return { id: state.id, end: adjective.end };
  const name = longestNameAt(prepared.actorNames, text, tokens, at);
  const actor = name?.values[0]?.actor;
  return name && actor?.kind === 'state' ? { id: actor.id, end: name.end } : null;
}
