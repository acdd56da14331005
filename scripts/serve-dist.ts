import type { ProjectPaths } from '../src/archive/paths.ts';
import { readSiteAddress } from '../src/integrations/site-address.ts';
import { readPort } from './read-port.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

/** Serves dist/ at the base path of content/site.yaml; the environment's HOST and PORT say where, localhost:4321 if not set. */
export function serveDist({ dist, content }: ProjectPaths, env: NodeJS.ProcessEnv = process.env): Promise<ServedSite> {
  const { base } = readSiteAddress(content, env['SIJILL_ADDRESS']);
  return serveSite({ dist, base, port: readPort(env) ?? 4321, host: env['HOST'] ?? 'localhost' });
}
