import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuiltSite } from '../../scripts/build-site.ts';
import { describeBuild } from '../../scripts/describe-build.ts';
import { diagnose } from '../../src/model/diagnostic.ts';

const none = { wall: 0, cpu: 0, spans: [] };
const built: BuiltSite = {
  clippings: 1234,
  pages: 1,
  rendered: 1,
  diagnostics: [],
  reading: { madeFor: { source: 2, actors: 0, archive: 0 }, kept: 1232 },
  stages: { read: none, pages: none, data: none, search: none },
  total: { wall: 12.34, cpu: 10, spans: [] },
};

test('describeBuild says what was built, how fast and where', () => {
  assert.equal(
    describeBuild(built, 'dist'),
    'Built 1,234 clippings, 1 page in 12.3 s: dist/\nRead anew: 2 new or changed, or read by other rules; 1,232 kept',
  );
});

test('describeBuild counts warnings, not notes, and says where to read them', () => {
  const place = { file: 'content/x.txt' };
  const diagnostics = [diagnose('date-missing', place, 'nothing'), diagnose('outlet-inferred', place, 'a layout')];
  assert.match(describeBuild({ ...built, diagnostics }, 'dist'), /\n1 warning for the editor: npm run check/);
});
