import { officeId } from '../model/office-id.ts';
import type { OfficeMention } from '../model/office-mention.ts';
import type { ArticleText } from './article-texts.ts';
import type { ActorMention } from './find-actors.ts';
import type { OfficeMatch } from './find-offices.ts';
import type { NamedTenure } from './named-tenures.ts';
import { isAlone } from './office-holders.ts';
import { officeTitle } from './office-wordings.ts';
import type { Tenure } from './prepare-registries.ts';

type Held = Pick<OfficeMention, 'paragraph' | 'start' | 'end' | 'holder' | 'holderFrom'> & Pick<Tenure, 'role'>;

/**
 * The offices of a text that say something of who holds them: with the holder's name beside them; alone, with the holder whom
 * `withOfficeHolders` found; and alone and open, where the words say whose office it is but nothing says who holds it.
 * @param mentions all mentions of the article, those by office among them
 */
export function officeMentions(
  texts: readonly ArticleText[],
  mentions: readonly ActorMention[],
  offices: readonly OfficeMatch[],
  tenures: readonly NamedTenure[],
): OfficeMention[] {
  const sourceOf = new Map(texts.map((source) => [source.paragraph, source]));
  const mentionsOf = Map.groupBy(mentions, ({ paragraph }) => paragraph);
  const namedAt = new Set(tenures.map(placeOf));
  const inferredAt = new Map(mentions.filter(({ by, actor }) => by === 'office' && actor.kind === 'person').map((m) => [placeOf(m), m]));
  const named = tenures.map((tenure): Held => ({ ...tenure, holder: tenure.actor.id, holderFrom: 'named' }));
  const alone = offices.flatMap((office): Held[] => {
    if (namedAt.has(placeOf(office))) return [];
    const mention = inferredAt.get(placeOf(office));
    const held = mention?.end === office.end && office.tenures.find(({ actor }) => actor === mention.actor);
    if (mention && held) return [{ ...office, role: held.role, holder: mention.actor.id, holderFrom: 'inferred' }];
    const source = sourceOf.get(office.paragraph);
    const role = ownedBy(office);
    if (!role || !source || !isAlone(office, source, mentionsOf.get(office.paragraph) ?? [])) return [];
    return [{ ...office, role, holder: null, holderFrom: null }];
  });
  return [...named, ...alone].map(({ role, paragraph, start, end, holder, holderFrom }) => {
    const { office } = role;
    const of = role.of ?? null;
    const text = sourceOf.get(paragraph)?.text.slice(start, end) ?? '';
    return { id: officeId(officeTitle(office), of), office, of, paragraph, start, end, text, holder, holderFrom };
  });
}

const placeOf = ({ paragraph, start }: Pick<OfficeMatch, 'paragraph' | 'start'>): string => `${paragraph} ${start}`;

/** The office of the state or body that the words name; null where they leave open which office it is. */
function ownedBy({ owner, brief, tenures }: OfficeMatch): Tenure['role'] | null {
  const [first] = tenures;
  return owner && !brief && first?.role.of === owner.id ? first.role : null;
}
