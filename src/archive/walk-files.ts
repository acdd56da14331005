import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { failureReason } from './failure-reason.ts';
import { fileName } from './paths.ts';

interface Walk {
  root: string;
  /** The content folder with every symbolic link resolved: nothing outside it is read. */
  inside: string;
  files: string[];
  diagnostics: Diagnostic[];
}

/**
 * Lists the regular files below a folder, sorted by path, files and folders whose name starts with a dot left out. A symbolic
 * link is followed only where it stays inside the folder.
 * @param root the project's root, from which reports name files
 * @returns absolute paths as they are reached (links not resolved); an error for each entry that leads out of the folder
 *   (`file-outside-content`) or that cannot be opened (`file-unreadable`)
 */
export async function walkFiles(root: string, folder: string): Promise<{ files: string[]; diagnostics: Diagnostic[] }> {
  const walk: Walk = { root, inside: folder, files: [], diagnostics: [] };
  try {
    walk.inside = await realpath(folder);
    await visitFolder(walk, folder, [walk.inside]);
  } catch (error) {
    report(walk, 'file-unreadable', folder, failureReason(error));
  }
  return { files: walk.files.sort(), diagnostics: walk.diagnostics };
}

/** @param above real paths of the folders on the way here: a link back to one of them would never end */
async function visitFolder(walk: Walk, folder: string, above: readonly string[]): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    report(walk, 'file-unreadable', folder, failureReason(error));
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isFile()) walk.files.push(path);
    else if (entry.isDirectory()) await visitFolder(walk, path, [...above, join(above.at(-1) ?? folder, entry.name)]);
    else if (entry.isSymbolicLink()) await visitLink(walk, path, above);
    else report(walk, 'file-unreadable', path, 'a device, socket or pipe');
  }
}

async function visitLink(walk: Walk, path: string, above: readonly string[]): Promise<void> {
  try {
    const target = await realpath(path);
    if (target !== walk.inside && !target.startsWith(walk.inside + sep)) {
      report(walk, 'file-outside-content', path, `a link to ${target}`);
      return;
    }
    const kind = await stat(target);
    if (kind.isFile()) walk.files.push(path);
    else if (!kind.isDirectory()) report(walk, 'file-unreadable', path, 'a device, socket or pipe');
    else if (above.includes(target)) report(walk, 'file-unreadable', path, 'a link to a folder that it stands in');
    else await visitFolder(walk, path, [...above, target]);
  } catch (error) {
    report(walk, 'file-unreadable', path, failureReason(error));
  }
}

function report(walk: Walk, rule: 'file-unreadable' | 'file-outside-content', path: string, found: string): void {
  walk.diagnostics.push(diagnose(rule, { file: fileName(walk.root, path) }, found));
}
