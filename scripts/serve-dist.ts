import type { ProjectPaths } from '../src/archive/paths.ts';
import { readSiteAddress } from '../src/integrations/site-address.ts';
import { type ServedSite, serveSite } from './serve-site.ts';

/** Serves dist/ at the base path of content/site.yaml; the environment's HOST and PORT say where, localhost:4321 if not set. */
export function serveDist({ dist, content }: ProjectPaths, env: NodeJS.ProcessEnv = process.env): Promise<ServedSite> {
  const { base } = readSiteAddress(content, env['SIJILL_ADDRESS']);
  const port = Number(env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT is «${env['PORT']}»; expected a number from 0 to 65535.`);
  return serveSite({ dist, base, port, host: env['HOST'] ?? 'localhost' });
}
