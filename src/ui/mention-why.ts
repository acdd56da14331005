import type { Mention } from '../model/mention.ts';
import { type DateStyle, displayDate } from './display-date.ts';

const WHY: Readonly<Partial<Record<Mention['by'], string>>> = {
  office: 'استنتاجًا من المنصب',
  spelling: 'استنتاجًا من الرسم',
  surname: 'باسم العائلة وحده',
};

const DATE = /\d{4}(?:-\d\d){0,2}(?!\d)/g;

/**
 * Why a mention was taken for an actor, where the words themselves do not name the actor in full: «محمد العلي، استنتاجًا من
 * المنصب. …»; null where they do.
 * @param name of the actor
 */
export function mentionWhy({ by, because }: Pick<Mention, 'by' | 'because'>, name: string, style: DateStyle): string | null {
  const how = WHY[by];
  if (how === undefined) return null;
  const reason = because?.replace(DATE, (date) => displayDate(date, style, { weekday: false }));
  return `${name}، ${how}${reason ? `. ${reason}` : ''}`;
}
