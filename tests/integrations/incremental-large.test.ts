import assert from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeLargeContent } from '../site/write-large-content.ts';
import { rebuiltSite } from './rebuilt-site.ts';

test('an incremental build equals a clean one: a clipping added to a large archive, whose lists go on to second pages', async () => {
  const site = await rebuiltSite();
  try {
    await writeLargeContent(site.content);
    await site.build();
    await copyFile(join(site.content, 'alike', 'dated-31.txt'), join(site.content, 'alike', 'dated-last.txt'));
    const { pages, rendered } = await site.assertSameAsClean();
    assert.ok(rendered < pages / 10, `${rendered} of ${pages} pages were rendered`);
  } finally {
    await site.remove();
  }
});
