import type { Dateline } from '../model/parts.ts';
import { isCity } from './cities.ts';
import type { Line } from './lines.ts';

/** A name has two to so many words, none of which has an article but the last. */
const MOST_WORDS = 4;
const FROM = /^(?<name>[^\p{N}\p{P}]{4,40}?)\s+من\s+(?<place>[^\p{N}\p{P}]{2,30})$/u;

/**
 * Reads a whole line below a headline as its writer and the city he writes from, «سامي الجسار من الرياض».
 * @returns null if the line is anything else
 */
export function readNameFromPlace(line: Line): Dateline | null {
  if (line.joined || line.text.length > 80 || line.stops) return null;
  const { name, place } = FROM.exec(line.text)?.groups ?? {};
  if (name === undefined || place === undefined || !isCity(place)) return null;
  const words = name.split(/\s+/u);
  if (words.length < 2 || words.length > MOST_WORDS || words.slice(0, -1).some((word) => word.startsWith('ال'))) return null;
  return { line: line.number, text: line.text, places: [place], credits: [name], date: null, paragraph: null };
}
