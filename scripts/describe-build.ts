import { describeReading } from '../src/archive/describe-reading.ts';
import type { BuiltSite } from './build-site.ts';

/** What a build made, in two or three lines for a terminal. */
export function describeBuild({ clippings, pages, diagnostics, reading, total }: BuiltSite, folder: string): string {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const lines = [
    `Built ${counted(clippings, 'clipping')}, ${counted(pages, 'page')} in ${total.wall.toFixed(1)} s: ${folder}/`,
    `Read anew: ${describeReading(reading)}`,
  ];
  if (warnings > 0) lines.push(`${counted(warnings, 'warning')} for the editor: npm run check, or the page /review/`);
  return lines.join('\n');
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
