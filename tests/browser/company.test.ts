import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { builtSites } from '../site/build-sites.ts';
import { openSite } from './open-site.ts';

/** The names in the picture of a page that meet another name, the box or the edge. */
function collisions(page: Page): Promise<string[]> {
  return page.locator('.company svg').evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const names = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    const rings = [...svg.querySelectorAll('circle')].map((ring) => ({ words: 'ring', box: ring.getBoundingClientRect() }));
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 8;
    const outside = names.filter(
      ({ box }) => box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.bottom > frame.bottom + 1,
    );
    const [centre] = [...svg.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect());
    const overBox = names.filter(({ box }) => {
      const isOwn =
        centre &&
        box.top >= centre.top - 2 &&
        box.bottom <= centre.bottom + 2 &&
        Math.abs(box.left + box.right - centre.left - centre.right) < 8;
      return centre && (isOwn ? box.width > centre.width : meet(box, centre));
    });
    const pairs = names.flatMap((one, at) =>
      [...names.slice(at + 1), ...rings].filter((other) => meet(one.box, other.box)).map((other) => `${one.words}|${other.words}`),
    );
    return [...outside, ...overBox].map(({ words }) => `${words}`).concat(pairs);
  });
}

describe('the picture of who appears with an actor', async () => {
  for (const kind of ['root', 'large'] as const) {
    it(`of every actor of ${kind} has names that neither meet nor leave it`, async () => {
      const { dist } = (await builtSites())[kind];
      const actors = readdirSync(join(dist, 'actors')).filter((name) => name !== 'kind' && !name.includes('.'));
      const site = await openSite(kind);
      try {
        const page = await site.newPage({ viewport: { width: 390, height: 900 } });
        let seen = 0;
        for (const actor of actors.slice(0, 60)) {
          await page.goto(new URL(`actors/${actor}/`, site.url).href);
          if ((await page.locator('.company svg').count()) === 0) continue;
          await page.evaluate(() => document.fonts.ready);
          assert.deepEqual(await collisions(page), [], actor);
          seen += 1;
        }
        assert.ok(seen > 20, `${seen} pictures`);
      } finally {
        await site.close();
      }
    });
  }
});
