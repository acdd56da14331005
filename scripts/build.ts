import { relative } from 'node:path';
import { projectPaths } from '../src/archive/paths.ts';
import { buildSite } from './build-site.ts';
import { describeBuild } from './describe-build.ts';
import { failWith } from './fail-with.ts';

const paths = projectPaths();
try {
  const built = await buildSite(paths);
  console.log(
    process.argv.includes('--json')
      ? JSON.stringify({ ...built, diagnostics: undefined, maxRss: process.resourceUsage().maxRSS })
      : describeBuild(built, relative(paths.root, paths.dist) || paths.dist),
  );
} catch (error) {
  failWith(error, 'The site was not built; the last good one stays in place.');
}
