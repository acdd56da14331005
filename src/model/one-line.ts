import { z } from 'zod';

const EXPECTED = 'text on one line';

/** A text of an editor that stands on one line, as titles and names do: white space around it goes, and something must be left. */
export const oneLineSchema = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n\r\v\f\u0085\u2028\u2029]*$/u, EXPECTED);
