import { symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import type { ProjectPaths } from '../../src/archive/paths.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The smallest registries that can be read, by their path in the project. */
export const REGISTRIES: Readonly<Record<string, string>> = {
  'content/site.yaml':
    'title: أرشيف\ntagline: قصاصات\ndescription: قصاصات للاختبار\naddress: https://archive.test/\ntimezone: Asia/Baghdad\n',
  'content/outlets.yaml': '- id: al-nahr\n  name: صحيفة النهر\n  kind: newspaper\n',
  'content/actors.yaml': '- id: iraq\n  kind: state\n  name: العراق\n- id: salim-nasir\n  kind: person\n  name: سليم ناصر\n',
  'content/topics.yaml': '- id: water\n  name: المياه\n  terms: [السد, النهر]\n  threshold: 1\n',
};

/** A clipping with a headline, a stamp and two paragraphs, all invented. */
export const CLIPPING = `افتتاح سد جديد على النهر في شمال البلاد

نشر في 13-03-2024 | 10:15

افتتح المهندس سليم ناصر صباح الأربعاء سدا جديدا على النهر بعد سبعة أعوام من العمل المتواصل في موقعه الجبلي البعيد عن المدن.

وقال ناصر «إن السد سيروي حقول القرى المجاورة كلها قبل نهاية الصيف»، وأضاف أن العراق سيبني سدودا أخرى في الأعوام القادمة.
`;

/**
 * Makes a project of the smallest registries and these files (path from the root → content; a registry may be replaced), with
 * links to the code of this project; it goes when the test ends.
 */
export async function projectFolder(context: TestContext, files: Record<string, string | Uint8Array> = {}): Promise<ProjectPaths> {
  const root = await temporaryFolder(context, { ...REGISTRIES, ...files });
  for (const name of ['src', 'package-lock.json']) await symlink(resolve(name), join(root, name));
  return { root, content: join(root, 'content'), cache: join(root, '.cache'), dist: join(root, 'dist') };
}
