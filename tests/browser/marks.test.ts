import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Article } from '../../src/model/article.ts';
import { builtSites } from '../site/build-sites.ts';
import { type OpenSite, openSite } from './open-site.ts';

describe('marks in the text of an article', async () => {
  const { root } = await builtSites();
  const lines = (await readFile(join(root.dist, 'data/articles.jsonl'), 'utf8')).trimEnd().split('\n');
  const articles = lines.map((line): Article => JSON.parse(line));
  let site: OpenSite;
  before(async () => {
    site = await openSite('root');
  });
  after(() => site.close());

  it('say why a mention is inferred, on hover and on focus by keyboard, and leave the text as it is', async () => {
    const inferred = articles.filter(({ actors }) =>
      actors.some(({ mentions }) => mentions.some(({ by }) => by === 'surname' || by === 'office')),
    );
    const page = await site.newPage();
    let seen = 0;
    for (const { url } of inferred) {
      await page.goto(new URL(url.slice(1), site.url).href);
      const links = page.locator('.prose a[data-why]');
      if ((await links.count()) === 0) continue;
      seen += 1;
      const link = links.first();
      const note = () => link.evaluate((element) => getComputedStyle(element, '::after').content);
      const text = () => page.locator('.prose').innerText();
      const [plain, why] = [await text(), (await link.getAttribute('data-why')) ?? ''];
      assert.equal(await note(), 'none');
      await link.hover();
      assert.ok((await note()).includes(why));
      assert.equal(await text(), plain);
      await page.mouse.move(0, 0);
      assert.equal(await note(), 'none');
      await link.evaluate((element) => {
        const all = [...document.querySelectorAll('a, button, input, summary')];
        (all[all.indexOf(element) - 1] as HTMLElement).focus();
      });
      await page.keyboard.press('Tab');
      assert.ok((await note()).includes(why));
      const [wide, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      assert.ok(Number(wide) <= Number(inner));
    }
    assert.ok(seen > 0);
    await page.context().close();
  });

  it('stand out where the address leads to a statement', async () => {
    const { url, quotes } = articles.find((article) => article.quotes.length > 1) ?? assert.fail('no article with two statements');
    const page = await site.newPage();
    await page.goto(new URL(`${url.slice(1)}#${quotes[1]?.id}`, site.url).href);
    const grounds = await Promise.all(
      quotes.slice(0, 2).map(({ id }) => page.locator(`#${id}`).evaluate((element) => getComputedStyle(element).backgroundColor)),
    );
    assert.notEqual(grounds[0], grounds[1]);
    assert.ok(await page.locator(`#${quotes[1]?.id}`).isVisible());
    await page.context().close();
  });
});
