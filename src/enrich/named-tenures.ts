import type { ArticleText } from './article-texts.ts';
import type { ActorMention } from './find-actors.ts';
import type { OfficeMatch } from './find-offices.ts';
import { firstFrom } from './first-from.ts';
import type { Tenure } from './prepare-registries.ts';
import { HONORIFICS } from './subject-words.ts';

/** A person named together with an office: «وزير الخارجية العراقي، فؤاد حسين». */
export interface NamedTenure extends Tenure {
  paragraph: number;
  start: number;
  end: number;
}

/**
 * The persons whose office stands before their name, honours and one comma between allowed; former ones («السابق») are left out.
 * Who held an office more than once gives one tenure that spans them all: the text does not say which it was.
 */
export function namedTenures(
  texts: readonly ArticleText[],
  mentions: readonly ActorMention[],
  offices: readonly OfficeMatch[],
): NamedTenure[] {
  const mentionsOf = Map.groupBy(mentions, ({ paragraph }) => paragraph);
  const textOf = new Map(texts.map((text) => [text.paragraph, text]));
  return offices.flatMap((office) => {
    const named = mentionsOf.get(office.paragraph) ?? [];
    const source = textOf.get(office.paragraph);
    const from = firstFrom(named, office.end);
    return named.slice(from, from + 2).flatMap((mention) => {
      const tenure = spanning(office.tenures.filter(({ actor }) => actor === mention.actor));
      if (!tenure || !source) return [];
      const between = source.tokens.slice(firstFrom(source.tokens, office.end), firstFrom(source.tokens, mention.start));
      const gap = source.text.slice(office.end, mention.start);
      if (!between.every(({ key }) => HONORIFICS.has(key)) || !/^[^.؟!؛]*$/u.test(gap)) return [];
      return [{ ...tenure, paragraph: office.paragraph, start: office.start, end: mention.end }];
    });
  });
}

/** One tenure from the first of several to the last; an end is open where one of them is. */
function spanning(tenures: readonly Tenure[]): Tenure | null {
  const [first, ...others] = tenures;
  if (!first || others.length === 0) return first ?? null;
  const ends = (side: 'from' | 'to') => tenures.map(({ role }) => role[side]).sort();
  const open = (side: 'from' | 'to') => tenures.some(({ role }) => role[side] === undefined);
  return {
    actor: first.actor,
    role: { ...first.role, from: open('from') ? undefined : ends('from')[0], to: open('to') ? undefined : ends('to').at(-1) },
  };
}
