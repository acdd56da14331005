import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type OpenSite, openSite } from './open-site.ts';

const DARK_PAPER = 'rgb(22, 21, 19)';
const LIGHT_PAPER = 'rgb(251, 250, 247)';

const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('the theme', () => {
  let site: OpenSite;
  let page: Page;
  before(async () => {
    site = await openSite();
    page = await site.newPage({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(site.url);
  });
  after(() => site.close());

  it("is the system's until the reader chooses", async () => {
    assert.equal(await paper(page), LIGHT_PAPER);
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.equal(await paper(page), DARK_PAPER);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('is the one that the reader chooses', async () => {
    await page.locator('input[type="radio"][value="dark"]').check();
    assert.equal(await paper(page), DARK_PAPER);
  });

  it('stays on other pages and is there before anything is painted', async () => {
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        document.documentElement.dataset['atFirst'] = document.documentElement.dataset['theme'] ?? '';
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(new URL('articles/', site.url).href);
    assert.equal(await paper(page), DARK_PAPER);
    assert.equal(await page.evaluate(() => document.documentElement.dataset['atFirst']), 'dark');
    assert.ok(await page.locator('input[type="radio"][value="dark"]').isChecked());
  });

  it("is the system's again when the reader says so", async () => {
    await page.locator('input[type="radio"][value="system"]').check();
    await page.reload();
    assert.equal(await paper(page), LIGHT_PAPER);
    assert.deepEqual(site.faults, []);
  });
});
