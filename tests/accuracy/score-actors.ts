import { readdirSync, readFileSync } from 'node:fs';
import { articleTexts } from '../../src/enrich/article-texts.ts';
import { type ActorMention, findActors } from '../../src/enrich/find-actors.ts';
import { findOffices } from '../../src/enrich/find-offices.ts';
import { namedTenures } from '../../src/enrich/named-tenures.ts';
import { withOfficeHolders } from '../../src/enrich/office-holders.ts';
import { dayRange } from '../../src/enrich/office-terms.ts';
import type { PreparedRegistries } from '../../src/enrich/prepare-registries.ts';

/** A mention that a careful reader marks: paragraph (-1 the headline), offsets, who it is, and whether it is an office alone. */
interface Marked {
  paragraph: number;
  start: number;
  end: number;
  id: string;
  office: boolean;
}

interface LabelledText {
  name: string;
  printed: string | null;
  headline: string;
  paragraphs: string[];
  marked: Marked[];
}

/** What was found and what was wanted, for precision and recall. */
export interface Tally {
  right: number;
  found: number;
  wanted: number;
  misses: string[];
}

const folder = new URL('actors/', import.meta.url);

/**
 * Reads invented texts: the day of printing or null, `---`, the headline, then a paragraph a line. Each mention stands in marks,
 * ⟦id words⟧, an office alone in ⟦=id words⟧; all other words are no mention of anybody in content/actors.yaml.
 */
export function readActorLabels(): LabelledText[] {
  return readdirSync(folder).map((name) => {
    const [head = '', body = ''] = readFileSync(new URL(name, folder), 'utf8').split('---\n');
    const marked: Marked[] = [];
    const [headline = '', ...paragraphs] = body
      .trim()
      .split('\n')
      .map((line, at) => {
        let text = '';
        for (const [, before = '', sign = '', id = '', words = ''] of line.matchAll(/([^⟦]*)(?:⟦(=?)(\S+) ([^⟧]*)⟧)?/gu)) {
          text += before;
          if (id !== '') marked.push({ paragraph: at - 1, start: text.length, end: text.length + words.length, id, office: sign === '=' });
          text += words;
        }
        return text;
      });
    return { name, printed: head.trim() === 'null' ? null : head.trim(), headline, paragraphs, marked };
  });
}

/** Counts mentions by name, and offices alone (persons only), that are found where and for whom they are marked. */
export function scoreActors(texts: readonly LabelledText[], prepared: PreparedRegistries): { names: Tally; offices: Tally } {
  const names: Tally = { right: 0, found: 0, wanted: 0, misses: [] };
  const offices: Tally = { right: 0, found: 0, wanted: 0, misses: [] };
  for (const { name, printed, headline, paragraphs, marked } of texts) {
    const read = articleTexts(headline, null, paragraphs);
    const named = findActors(read, prepared);
    const held = findOffices(read, prepared);
    const all = withOfficeHolders(read, named, held, namedTenures(read, named, held), dayRange(printed));
    const isOffice = ({ by, actor }: ActorMention) => by === 'office' && actor.kind === 'person';
    // The name of a state inside an office that is marked («رئيس تركيا») may count or not.
    const within = ({ paragraph, start, end }: ActorMention) =>
      marked.some((mark) => mark.office && mark.paragraph === paragraph && mark.start <= start && end <= mark.end);
    for (const office of [true, false]) {
      const tally = office ? offices : names;
      const wanted = marked.filter((mark) => mark.office === office);
      const found = all.filter((mention) => isOffice(mention) === office && (office || !within(mention)));
      const fits = (mark: Marked, { paragraph, start, end, actor }: ActorMention) =>
        mark.paragraph === paragraph && mark.start < end && start < mark.end && mark.id === actor.id;
      tally.found += found.length;
      tally.wanted += wanted.length;
      tally.right += wanted.filter((mark) => found.some((mention) => fits(mark, mention))).length;
      for (const mark of wanted)
        if (!found.some((mention) => fits(mark, mention)))
          tally.misses.push(`${name}: ${mark.id} at ${mark.paragraph}:${mark.start} missed`);
      for (const mention of found)
        if (!wanted.some((mark) => fits(mark, mention)))
          tally.misses.push(`${name}: «${mention.text}» is no mention of ${mention.actor.id}`);
    }
  }
  return { names, offices };
}
