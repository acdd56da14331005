import { z } from 'zod';

/** Letters of any script (with their marks), digits, `-` and `_`: what an id, and so an address, may hold. */
export const slugSchema = z
  .string()
  .regex(/^[\p{L}\p{M}\p{N}_-]+$/u, 'letters, digits, - and _ only')
  .max(200);
