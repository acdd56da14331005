import { projectPaths } from '../src/archive/paths.ts';
import { failWith } from './fail-with.ts';
import { readPort } from './read-port.ts';

// Astro reads this as it is loaded; nothing is sent anywhere.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
try {
  const port = readPort(process.env);
  const host = process.env['HOST'];
  const { dev } = await import('astro');
  await dev({ root: projectPaths().root, server: { ...(port !== null && { port }), ...(host && { host }) } });
} catch (error) {
  failWith(error, 'The dev server was not started.');
}
