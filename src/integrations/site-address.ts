import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface SiteAddress {
  /** Origin and base path, with a slash at the end; undefined while content/site.yaml gives none that can be read. */
  site: string | undefined;
  /** The path part of the address, with a slash at both ends: `/` or `/archive/`. */
  base: string;
}

/**
 * Where the site will live, for Astro's `site` and `base`: the environment variable SIJILL_ADDRESS, else `address` of
 * content/site.yaml. A file that is missing or broken gives no address here; reading the archive reports it with its line.
 * @param contentDir absolute path of content/
 * @param override the value of SIJILL_ADDRESS, if set
 * @throws TypeError where the override is no URL
 */
export function readSiteAddress(contentDir: string, override: string | undefined): SiteAddress {
  const address = override ? new URL(override) : addressInFile(join(contentDir, 'site.yaml'));
  if (!address) return { site: undefined, base: '/' };
  const base = address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`;
  return { site: `${address.origin}${base}`, base };
}

function addressInFile(file: string): URL | null {
  try {
    const site: unknown = parse(readFileSync(file, 'utf8'));
    const address = site !== null && typeof site === 'object' && 'address' in site ? site.address : null;
    return typeof address === 'string' ? URL.parse(address) : null;
  } catch {
    return null;
  }
}
