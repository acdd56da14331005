import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type OpenSite, openSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

describe('without JavaScript', async () => {
  let site: OpenSite;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [kind, path] of await pageKinds()) {
    it(`${kind} shows its content`, async () => {
      const page = await site.newPage({ javaScriptEnabled: false });
      await page.goto(new URL(path, site.url).href);
      assert.ok(await page.locator('h1').isVisible());
      const text = await page.locator('main').innerText();
      assert.ok(text.length > 60, text);
      const controls = page.locator('main :is(button, select, input):not(form[action] *):visible');
      assert.equal(await controls.count(), 0, 'a control that does nothing is shown');
      if (kind === 'search') {
        assert.match(text, /JavaScript/);
        assert.ok((await page.locator('noscript a').count()) >= 5);
      }
      await page.context().close();
    });
  }
});
