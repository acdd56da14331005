import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readSiteAddress } from '../../src/integrations/site-address.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sijill-'));
});
after(() => rm(folder, { recursive: true }));

const none = { site: undefined, base: '/' };
const cases: [string, string, { site: string | undefined; base: string }][] = [
  ['a plain root', 'address: https://shelf.example', { site: 'https://shelf.example/', base: '/' }],
  ['a base path', 'address: https://shelf.example/a/b', { site: 'https://shelf.example/a/b/', base: '/a/b/' }],
  ['a slash at the end', 'address: https://shelf.example/a/', { site: 'https://shelf.example/a/', base: '/a/' }],
  ['no address', 'title: رفّ', none],
  ['no URL', 'address: shelf', none],
  ['broken YAML', 'address: [', none],
  ['an empty file', '', none],
];

for (const [name, yaml, expected] of cases) {
  test(`readSiteAddress: ${name}`, async () => {
    await writeFile(join(folder, 'site.yaml'), yaml);
    assert.deepEqual(readSiteAddress(folder, undefined), expected);
  });
}

test('readSiteAddress: no file', () => assert.deepEqual(readSiteAddress(join(folder, 'nowhere'), undefined), none));

test('readSiteAddress: the environment wins over the file', async () => {
  await writeFile(join(folder, 'site.yaml'), 'address: https://shelf.example');
  assert.deepEqual(readSiteAddress(folder, 'http://127.0.0.1:8080/x'), { site: 'http://127.0.0.1:8080/x/', base: '/x/' });
  assert.throws(() => readSiteAddress(folder, 'nowhere'), TypeError);
});
