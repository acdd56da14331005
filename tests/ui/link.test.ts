import assert from 'node:assert/strict';
import { test } from 'node:test';
import { link } from '../../src/ui/link.ts';

const LINKS: [path: string, base: string, href: string][] = [
  ['/', '/', '/'],
  ['/', '/archive', '/archive/'],
  ['/', '/archive/', '/archive/'],
  ['/articles/a_1/', '/', '/articles/a_1/'],
  ['/articles/a_1/', '/archive', '/archive/articles/a_1/'],
  ['/articles/a_1/', '/archive/', '/archive/articles/a_1/'],
  ['/articles/خبر/#q1', '/', '/articles/%D8%AE%D8%A8%D8%B1/#q1'],
  ['/articles/خبر/', '/سجل/', '/%D8%B3%D8%AC%D9%84/articles/%D8%AE%D8%A8%D8%B1/'],
  ['/search/?q=%D8%AE', '/', '/search/?q=%D8%AE'],
  ['/search/?actor=العراق&year=2025', '/a/', '/a/search/?actor=%D8%A7%D9%84%D8%B9%D8%B1%D8%A7%D9%82&year=2025'],
];

for (const [path, base, href] of LINKS) {
  test(`${path} under ${base}`, () => assert.equal(link(path, base), href));
}

test('without a base given and outside of a build the site lives at the root', () => {
  assert.equal(link('/feed.xml'), '/feed.xml');
});
