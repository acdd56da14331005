import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { codeFingerprint, registriesFingerprint } from '../../src/archive/fingerprint.ts';
import type { Registries } from '../../src/model/registries.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ARCHIVE = [
  'actor-trace',
  'article-id',
  'article-store',
  'furniture-candidates',
  'load-clipping',
  'make-article',
  'part-id',
  'read-sidecar',
  'read-yaml',
  'source-lines',
  'split-sidecar',
  'stamp-evidence',
  'summarize',
];
const FILES = [
  ...['arabic', 'model', 'parse', 'enrich', 'parse/formats'].map((folder) => `src/${folder}/one.ts`),
  ...ARCHIVE.map((name) => `src/archive/${name}.ts`),
  'package-lock.json',
];

test('the fingerprint follows every source of the stages, and nothing else', async (context) => {
  const root = await temporaryFolder(context, Object.fromEntries([...FILES, 'src/views/timeline.ts'].map((file) => [file, 'a'])));
  const seen = new Set([await codeFingerprint(root)]);
  for (const file of FILES) {
    await writeFile(join(root, file), 'b');
    const changed = await codeFingerprint(root);
    assert.ok(!seen.has(changed), `${file} is not in the fingerprint`);
    assert.equal(await codeFingerprint(root), changed);
    seen.add(changed);
  }
  await writeFile(join(root, 'src/views/timeline.ts'), 'b');
  assert.ok(seen.has(await codeFingerprint(root)));
  await writeFile(join(root, 'src/parse/two.ts'), 'a');
  assert.ok(!seen.has(await codeFingerprint(root)), 'a new file is not in the fingerprint');
});

test('it does not depend on where the project stands', async (context) => {
  const files = Object.fromEntries(FILES.map((file) => [file, 'a']));
  assert.equal(await codeFingerprint(await temporaryFolder(context, files)), await codeFingerprint(await temporaryFolder(context, files)));
});

test('a stage that is missing is an error', async (context) => {
  const root = await temporaryFolder(context, Object.fromEntries(FILES.map((file) => [file, 'a'])));
  await rm(join(root, 'src/enrich'), { recursive: true });
  await assert.rejects(codeFingerprint(root), /src\/enrich/);
});

test('the project as it stands has a fingerprint', async () => {
  assert.match(await codeFingerprint(process.cwd()), /^[0-9a-f]{64}$/);
});

test('the fingerprint of registries follows what they say to every clipping', () => {
  const registries: Registries = {
    site: {
      title: 'ا',
      tagline: 'ب',
      description: 'ج',
      address: 'https://example.org/',
      months: 'dual',
      digits: 'latin',
      timezone: 'Asia/Baghdad',
    },
    outlets: [],
    actors: [],
    topics: [{ id: 'a', name: 'أ', terms: ['حرب'], threshold: 3 }],
  };
  const other = { ...registries, topics: [{ id: 'a', name: 'أ', terms: ['حروب'], threshold: 3 }] };
  assert.equal(registriesFingerprint(registries), registriesFingerprint(structuredClone(registries)));
  assert.notEqual(registriesFingerprint(registries), registriesFingerprint(other));
  assert.equal(registriesFingerprint(registries), registriesFingerprint({ ...registries, notActors: [{ name: 'سعيد' }] }));
});
