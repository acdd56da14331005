import { WORDS } from './words.ts';

/** Whose article it is, in one way everywhere: the outlet; else the agencies that it credits («عن شينخوا»); else that it is not known. */
export function sourceWords({
  publisher,
  agencies,
}: {
  publisher: { name: string } | null;
  agencies: readonly { name: string }[];
}): string {
  if (publisher) return publisher.name;
  const names = agencies.map(({ name }) => name);
  return names.length > 0 ? `${WORDS.article.creditOf} ${names.join('، ')}` : WORDS.article.unknownOutlet;
}
