import { relative } from 'node:path';
import { projectPaths } from '../src/archive/paths.ts';
import { buildSite } from './build-site.ts';
import { describeBuild } from './describe-build.ts';
import { failWith } from './fail-with.ts';
import { readPort } from './read-port.ts';
import { serveDist } from './serve-dist.ts';

const paths = projectPaths();
try {
  // Said now rather than after the whole build.
  readPort(process.env);
  console.log('Building the archive…');
  console.log(describeBuild(await buildSite(paths), relative(paths.root, paths.dist) || paths.dist));
  const { url } = await serveDist(paths);
  console.log(`\nThe archive is at ${url} (Ctrl+C stops it)`);
} catch (error) {
  failWith(error, 'The archive was not started.');
}
