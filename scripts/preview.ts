import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectPaths } from '../src/archive/paths.ts';
import { failWith } from './fail-with.ts';
import { PlainError } from './plain-error.ts';
import { serveDist } from './serve-dist.ts';

const paths = projectPaths();
try {
  if (!existsSync(join(paths.dist, 'index.html'))) throw new PlainError(`There is no site in ${paths.dist}: run npm run build first.`);
  const { url } = await serveDist(paths);
  console.log(`The archive as it was built last is at ${url} (Ctrl+C stops it)`);
} catch (error) {
  failWith(error, 'Nothing is served.');
}
