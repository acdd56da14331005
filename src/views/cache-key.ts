import { createHash } from 'node:crypto';

/**
 * The key under which an incremental build keeps a page. Give it everything that the page shows; two calls give the same
 * key exactly where their parts hold the same values in the same order.
 * @param parts plain JSON values; a Map counts as its entries, a Set as its values
 * @returns SHA-256 in hexadecimal
 */
export function cacheKeyOf(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts, plain)).digest('hex');
}

function plain(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
