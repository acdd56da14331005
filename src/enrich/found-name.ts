import type { Candidate } from '../model/candidate.ts';

/** A name found in a text by its surroundings, before the names of an article are joined. */
export interface FoundName {
  paragraph: number;
  start: number;
  end: number;
  text: string;
  /** Its words in canonical spelling. */
  keys: readonly string[];
  kind: Candidate['kind'];
  because: Candidate['because'];
  role: string | null;
}
