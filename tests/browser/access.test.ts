import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { type OpenSite, openSite } from './open-site.ts';
import { pageKinds } from './page-kinds.ts';

/** In CSS pixels. The long lists of a large site have no layout of their own between the narrowest and the widest. */
const WIDTHS = { root: [320, 390, 768, 1280], large: [320, 1280] };
const THEMES = ['light', 'dark'] as const;

/** WCAG 2.2 A and AA, axe's best practices, and of AAA the contrast of 7:1 for text, 4.5:1 for large text. */
const AXE_OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations'],
} as const;

/**
 * Puts axe into a page. It takes Arabic words, whose letters join and so are narrower together than alone, for icons made of
 * ligatures, and would not check their contrast (axe-core 4.14, isIconLigature): here letters measure the same everywhere.
 */
async function insertAxe(page: Page): Promise<void> {
  await page.evaluate(() => {
    CanvasRenderingContext2D.prototype.measureText = (text) => ({ width: 30 * text.length }) as TextMetrics;
  });
  await page.evaluate(axe.source);
}

/** Each rule of axe that the page breaks, with the first elements that break it. */
function findings(page: Page): Promise<string[]> {
  return page.evaluate(async (options) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options as unknown as axe.RunOptions);
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 160)} (${failureSummary})`)
          .join(' | ')}`,
    );
  }, AXE_OPTIONS);
}

/** How far the page is wider than its window, and which elements stick out. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > clientWidth + 1;
    });
    return [`${scrollWidth - clientWidth} px`, ...wide.slice(-3).map((element) => element.outerHTML.slice(0, 120))];
  });
}

/**
 * Neighbouring words of different elements that stand on one line with no space between them: «قال» and «الوزير» as
 * «قالالوزير». The running text of clippings is left out: there an actor may be linked behind «و» in one word.
 */
function gluedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const glued: string[] = [];
    let before: Text | null = null;
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      const parent = node.parentElement;
      if (node.data === '' || !parent?.checkVisibility() || parent.closest('script, style, option, .prose, #raw, blockquote')) continue;
      if (before && /[\p{L}\p{N}]$/u.test(before.data) && /^[\p{L}\p{N}]/u.test(node.data) && touch(before, node)) {
        glued.push(`${before.data.slice(-20)}|${node.data.slice(0, 20)}`);
      }
      before = node;
    }
    return glued;

    function touch(first: Text, second: Text): boolean {
      const [one, other] = [box(first, first.length - 1), box(second, 0)];
      return one.top < other.bottom && other.top < one.bottom && Math.abs(one.left - other.right) < 1;
    }
    function box(text: Text, at: number): DOMRect {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect();
    }
  });
}

for (const name of ['root', 'large'] as const) {
  describe(`every kind of page of ${name}`, async () => {
    let site: OpenSite;
    before(async () => {
      site = await openSite(name);
    });
    after(() => site.close());

    for (const [kind, path] of await pageKinds(name)) {
      it(`${kind}: nothing that axe finds, nothing wider than the window, no glued words, in both themes`, async () => {
        const page = await site.newPage();
        await page.goto(new URL(path, site.url).href);
        if (kind === 'search') await page.locator('[data-part="results"] li').first().waitFor();
        await insertAxe(page);
        for (const colorScheme of THEMES) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          for (const width of WIDTHS[name]) {
            await page.setViewportSize({ width, height: 900 });
            const at = `/${path} at ${width} px, ${colorScheme}`;
            assert.deepEqual(await findings(page), [], at);
            assert.deepEqual(await overflow(page), [], at);
            assert.deepEqual(await gluedWords(page), [], at);
          }
        }
        await page.context().close();
      });
    }

    it('asks for nothing off the site and reports no error', () => assert.deepEqual(site.faults, []));
  });
}

describe('these tests see', async () => {
  let site: OpenSite;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('low contrast, wide elements and glued words', async () => {
    const page = await site.newPage();
    await page.goto(new URL('about/', site.url).href);
    await insertAxe(page);
    const fill = (html: string): Promise<void> =>
      page.locator('main').evaluate((main, markup) => {
        main.innerHTML = markup;
      }, html);
    await fill('<h1>عنوان</h1><p style="color:#888;background:#fff">نص خافت</p>');
    assert.match((await findings(page)).join(), /color-contrast:/);
    await fill('<h1>عنوان</h1><p style="color:#666;background:#fff">نص أقل خفوتًا</p>');
    assert.match((await findings(page)).join(), /color-contrast-enhanced:/);
    await fill('<h1>عنوان</h1><p style="inline-size:3000px">عريض</p><p><b>قال</b><i>الوزير</i> <b>نعم</b></p>');
    assert.match((await overflow(page)).join(), /عريض/);
    assert.deepEqual(await gluedWords(page), ['قال|الوزير']);
  });
});
