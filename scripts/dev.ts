import { projectPaths } from '../src/archive/paths.ts';
import { failWith } from './fail-with.ts';

// Astro reads this as it is loaded; nothing is sent anywhere.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
try {
  const { dev } = await import('astro');
  const port = process.env['PORT'];
  const host = process.env['HOST'];
  await dev({ root: projectPaths().root, server: { ...(port && { port: Number(port) }), ...(host && { host }) } });
} catch (error) {
  failWith(error, 'The dev server was not started.');
}
