import type { ArticleText } from './article-texts.ts';
import type { ActorMention } from './find-actors.ts';
import type { OfficeMatch } from './find-offices.ts';
import type { Tenure } from './prepare-registries.ts';
import { HONORIFICS } from './subject-words.ts';

/** A person named together with an office: «وزير الخارجية العراقي، فؤاد حسين». */
export interface NamedTenure extends Tenure {
  paragraph: number;
  start: number;
  end: number;
}

/** The persons whose office stands before their name, honours and one comma between allowed; former ones («السابق») are left out. */
export function namedTenures(
  texts: readonly ArticleText[],
  mentions: readonly ActorMention[],
  offices: readonly OfficeMatch[],
): NamedTenure[] {
  return offices.flatMap((office) =>
    mentions
      .filter((mention) => mention.paragraph === office.paragraph && mention.start >= office.end)
      .slice(0, 2)
      .flatMap((mention) => {
        const tenure = office.tenures.find(({ actor }) => actor === mention.actor);
        const source = texts.find(({ paragraph }) => paragraph === office.paragraph);
        if (!tenure || !source) return [];
        const between = source.tokens.filter(({ start, end }) => start >= office.end && end <= mention.start);
        const gap = source.text.slice(office.end, mention.start);
        if (!between.every(({ key }) => HONORIFICS.has(key)) || !/^[^.؟!؛]*$/u.test(gap)) return [];
        return [{ ...tenure, paragraph: office.paragraph, start: office.start, end: mention.end }];
      }),
  );
}
