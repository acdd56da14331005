import { relative, resolve, sep } from 'node:path';

/** Where the project keeps things; absolute paths. */
export interface ProjectPaths {
  /** The folder of package.json: files are named from here. */
  root: string;
  content: string;
  cache: string;
  dist: string;
}

/**
 * The folders of the project in the current working directory. The environment overrides three of them, from the root on:
 * SIJILL_CONTENT, SIJILL_CACHE, SIJILL_DIST.
 */
export function projectPaths(root: string = process.cwd(), env: NodeJS.ProcessEnv = process.env): ProjectPaths {
  const { SIJILL_CONTENT, SIJILL_CACHE, SIJILL_DIST } = env;
  const folder = (override: string | undefined, usual: string): string => resolve(root, override || usual);
  return {
    root: resolve(root),
    content: folder(SIJILL_CONTENT, 'content'),
    cache: folder(SIJILL_CACHE, '.cache'),
    dist: folder(SIJILL_DIST, 'dist'),
  };
}

/** How records and reports name a file: its path from the project's root, with forward slashes; `.` for the root itself. */
export function fileName(root: string, path: string): string {
  return relative(root, path).split(sep).join('/') || '.';
}
