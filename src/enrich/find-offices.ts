import { canonical } from '../arabic/normalize.ts';
import type { Token } from '../arabic/tokenize.ts';
import type { Actor } from '../model/actor.ts';
import type { ArticleText } from './article-texts.ts';
import { longestNameAt, type NameMatch } from './name-trie.ts';
import type { PreparedRegistries, Tenure } from './prepare-registries.ts';

/** An office named in a text, with the state's adjective or the body's name where one follows, and who holds or held it. */
export interface OfficeMatch {
  paragraph: number;
  start: number;
  end: number;
  tenures: readonly Tenure[];
  /** Whose office it is, where the words say so: «التركي», «للأمم المتحدة»; else null. */
  owner: Actor | null;
  /** Whether the words leave open which of several offices is meant: «الوزير العراقي». */
  brief: boolean;
}

/**
 * Where offices of the registry are named: before an adjective («وزير الخارجية التركي»), before a name («وزير خارجية تركيا»,
 * «الأمين العام للأمم المتحدة»), or alone. An adjective or name of another rules a tenure out. In order, none overlapping.
 */
export function findOffices(texts: readonly ArticleText[], prepared: PreparedRegistries): OfficeMatch[] {
  const found: OfficeMatch[] = [];
  for (const { paragraph, text, tokens } of texts) {
    for (let first = 0; first < tokens.length; ) {
      const office = prepared.opens.office(tokens[first]?.text ?? '') ? officeAt(text, tokens, first, prepared) : null;
      if (!office) {
        first += 1;
        continue;
      }
      const { match, owner, end, brief } = office;
      const tenures = match.values.filter(({ role }) => !owner || role.of === owner.id);
      if (tenures.length > 0) found.push({ paragraph, start: match.start, end, tenures, owner, brief });
      first += match.count;
    }
  }
  return found;
}

interface FoundOffice {
  match: NameMatch<Tenure>;
  owner: Actor | null;
  end: number;
  brief: boolean;
}

function officeAt(text: string, tokens: readonly Token[], first: number, prepared: PreparedRegistries): FoundOffice | null {
  const match = longestNameAt(prepared.offices, text, tokens, first);
  if (match) {
    const owner = adjectiveAfter(text, tokens, match, prepared) ?? bodyAfter(text, tokens, match, prepared);
    return { match, owner: owner?.actor ?? ownerInside(text, tokens, match, prepared), end: owner?.end ?? match.end, brief: false };
  }
  const construct = longestNameAt(prepared.officeConstructs, text, tokens, first);
  const owner = construct && nameAfter(text, tokens, construct, prepared);
  const fits = owner?.whole && construct?.values.some(({ role }) => role.of === owner.actor.id);
  if (construct && owner && fits) return { match: construct, owner: owner.actor, end: owner.end, brief: false };
  const minister = longestNameAt(prepared.ministers, text, tokens, first);
  const state = minister && adjectiveAfter(text, tokens, minister, prepared);
  return minister && state ? { match: minister, owner: state.actor, end: state.end, brief: true } : null;
}

/** The token that follows a match directly. */
function tokenAfter(text: string, tokens: readonly Token[], { first, count, end }: NameMatch<unknown>): Token | null {
  const token = tokens[first + count];
  return token && /^\s*$/u.test(text.slice(end, token.start)) ? token : null;
}

function adjectiveAfter(text: string, tokens: readonly Token[], office: NameMatch<Tenure>, prepared: PreparedRegistries) {
  const token = tokenAfter(text, tokens, office);
  const adjective = token && longestNameAt(prepared.adjectives, text, tokens, office.first + office.count);
  const [actor, other] = adjective?.values ?? [];
  return adjective && actor && !other && adjective.start === token?.start ? { actor, end: adjective.end } : null;
}

/** What stands before the name of a state in its full form: «وزير خارجية مملكة النرويج». */
const FORMS_OF_STATES: ReadonlySet<string> = new Set(['مملكة', 'جمهورية', 'دولة', 'سلطنة', 'إمارة'].map(canonical));

/** The actor whose name follows directly, or after the form of its state; `whole` where the word has no proclitic. */
function nameAfter(text: string, tokens: readonly Token[], office: NameMatch<Tenure>, prepared: PreparedRegistries) {
  const next = tokenAfter(text, tokens, office);
  const at = office.first + office.count;
  const whole = next && longestNameAt(prepared.actorNames, text, tokens, at);
  const form = next !== null && whole === null && FORMS_OF_STATES.has(next.key);
  const token = form ? tokenAfter(text, tokens, { ...office, count: office.count + 1, end: next.end }) : next;
  const name = form ? token && longestNameAt(prepared.actorNames, text, tokens, at + 1) : whole;
  const [value, other] = name?.values ?? [];
  if (!name || !value || (other && other.actor !== value.actor)) return null;
  return { actor: value.actor, end: name.end, whole: name.start === token?.start && !/^لل/u.test(token.key) };
}

/** «الأمين العام للأمم المتحدة»: a body after ل. A state there is another's object: «شكر الرئيس لمصر». */
function bodyAfter(text: string, tokens: readonly Token[], office: NameMatch<Tenure>, prepared: PreparedRegistries) {
  if (!tokenAfter(text, tokens, office)?.key.startsWith('ل')) return null;
  const name = nameAfter(text, tokens, office, prepared);
  const owned = name && office.values.some(({ role }) => role.of === name.actor.id);
  return owned && name.actor.kind !== 'state' ? name : null;
}

/** The body whose name the wording of the registry holds already: «رئيس المفوضية الأوروبية». */
function ownerInside(text: string, tokens: readonly Token[], office: NameMatch<Tenure>, prepared: PreparedRegistries): Actor | null {
  const owners = new Set(office.values.map(({ role }) => role.of));
  if (owners.size !== 1 || office.count < 2) return null;
  for (let at = office.first + 1; at < office.first + office.count; at += 1) {
    const name = longestNameAt(prepared.actorNames, text, tokens, at) ?? null;
    const actor = name?.values[0]?.actor ?? longestNameAt(prepared.adjectives, text, tokens, at)?.values[0];
    if (actor && owners.has(actor.id)) return actor;
  }
  return null;
}
