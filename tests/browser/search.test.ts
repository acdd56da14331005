import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { Article } from '../../src/model/article.ts';
import { builtSites } from '../site/build-sites.ts';
import { type OpenSite, openSite } from './open-site.ts';

const ACTOR = 'محمد شياع السوداني';

/** A word that all five clippings hold, one that one holds, one that none holds. */
const [EVERYWHERE, ONCE, NOWHERE] = ['داعش', 'فيدان', 'زرافة'];

describe('search', () => {
  let site: OpenSite;
  let articles: Article[];
  let page: Page;
  let field: Locator;
  let status: Locator;
  let titles: Locator;

  before(async () => {
    site = await openSite();
    const { root } = await builtSites();
    const lines = (await readFile(join(root.dist, 'data/articles.jsonl'), 'utf8')).trimEnd().split('\n');
    articles = lines.map((line): Article => JSON.parse(line));
  });
  after(() => site.close());
  beforeEach(async () => {
    page = await site.newPage({ viewport: { width: 1280, height: 900 } });
    field = page.getByRole('searchbox');
    status = page.getByRole('status');
    titles = page.locator('[data-part="results"] h2 a');
  });
  afterEach(() => page.context().close());

  /** Opens the search page in a state, and waits for what it says of it. */
  async function open(search: string, says: string | RegExp): Promise<void> {
    await page.goto(new URL(`search/${search}`, site.url).href);
    await saying(says);
  }
  const saying = (text: string | RegExp): Promise<void> => status.filter({ hasText: text }).waitFor();
  const facet = (name: string): Locator => page.locator('[data-part="facets"]').getByRole('checkbox', { name });
  const address = (): URLSearchParams => new URL(page.url()).searchParams;
  /** The ids of the articles that are shown. */
  const shown = async (): Promise<string[]> => {
    const links = await titles.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    return links.map((path) => decodeURIComponent(path.split('/').at(-2) ?? '')).sort();
  };
  const idsOf = (accepts: (article: Article) => boolean): string[] =>
    articles
      .filter(accepts)
      .map(({ id }) => id)
      .sort();

  it('finds a word, marks it, and leads to the article', async () => {
    await open(`?q=${ONCE}`, 'نتيجة واحدة');
    assert.deepEqual(
      await shown(),
      idsOf(({ paragraphs }) => paragraphs.join().includes(ONCE ?? '')),
    );
    assert.deepEqual([...new Set(await page.locator('mark').allTextContents())], [ONCE]);
    await titles.first().click();
    assert.match(await page.locator('main').innerText(), new RegExp(ONCE ?? ''));
  });

  it('finds a phrase in quotation marks of any kind, and not its words apart', async () => {
    for (const phrase of ['«رئيس الوزراء العراقي»', '"رئيس الوزراء العراقي"', '“رئيس الوزراء العراقي”']) {
      await open(`?q=${phrase}`, 'رئيس الوزراء العراقي');
      assert.deepEqual(
        await shown(),
        idsOf(({ headline, paragraphs }) => /(?<!\p{L})رئيس الوزراء العراقي(?!\p{L})/u.test([headline, ...paragraphs].join())),
      );
    }
    await open('?q=«العراقي الوزراء رئيس»', 'لا نتائج');
  });

  it('takes the query from the masthead of another page, at the key /', async () => {
    await page.goto(site.url);
    await page.keyboard.press('/');
    await page.keyboard.type(ONCE ?? '');
    await page.keyboard.press('Enter');
    await saying('نتيجة واحدة');
    assert.equal(await field.inputValue(), ONCE);
  });

  it('answers as the reader types, with the last of what was typed', async () => {
    await open('', /مقالات/);
    await field.pressSequentially(`${EVERYWHERE}`, { delay: 5 });
    await field.fill('');
    await field.pressSequentially(`${ONCE}`, { delay: 5 });
    await saying(`نتيجة واحدة عن «${ONCE}»`);
    await page.waitForTimeout(400);
    assert.equal(await titles.count(), 1);
    assert.equal(address().get('q'), ONCE);
  });

  it('narrows by facets, by any of the years and by all of the actors, with the counts that follow', async () => {
    await open(`?q=${EVERYWHERE}`, '5 نتائج');
    await facet('2024').check();
    await saying('نتيجة واحدة');
    await facet('2025').check();
    await saying('3 نتائج');
    assert.deepEqual(
      await shown(),
      idsOf(({ edtf }) => /^202[45]/.test(edtf ?? '')),
    );
    const row = page.locator('label', { has: page.getByRole('checkbox', { name: ACTOR }) });
    const count = await row.locator('.count').innerText();
    await facet(ACTOR).check();
    const both = idsOf(({ edtf, actors }) => /^202[45]/.test(edtf ?? '') && actors.some(({ name }) => name === ACTOR));
    await page.waitForFunction((length) => document.querySelectorAll('[data-part="results"] li').length === length, both.length);
    assert.deepEqual(await shown(), both);
    assert.equal(count, String(both.length));
    assert.deepEqual(address().getAll('year'), ['2024', '2025']);
    assert.deepEqual(address().getAll('actor'), [ACTOR]);
  });

  it('keeps its state in the address: after loading again, after Back and after an article', async () => {
    await open(`?q=${EVERYWHERE}`, '5 نتائج');
    await facet('2024').check();
    await saying('نتيجة واحدة');
    await page.reload();
    await saying('نتيجة واحدة');
    assert.ok(await facet('2024').isChecked());
    await titles.first().click();
    await page.locator('#raw').waitFor({ state: 'attached' });
    await page.goBack();
    await saying('نتيجة واحدة');
    assert.ok(await facet('2024').isChecked());
    await page.goBack();
    await saying('5 نتائج');
    assert.ok(!(await facet('2024').isChecked()));
    await page.goForward();
    await saying('نتيجة واحدة');
    assert.equal(await field.inputValue(), EVERYWHERE);
  });

  it('makes a burst of typing one step in the history', async () => {
    await open('', /مقالات/);
    await field.pressSequentially(ONCE ?? '', { delay: 200 });
    await saying('نتيجة واحدة');
    await page.goBack();
    await saying(/مقالات/);
    assert.equal(await field.inputValue(), '');
  });

  it('shows what is chosen as chips that can be removed', async () => {
    await open(`?q=${EVERYWHERE}&year=2024&actor=${ACTOR}`, 'نتيجة واحدة');
    await page.getByRole('button', { name: 'أزل المرشّح: 2024' }).click();
    await saying('3 نتائج');
    assert.deepEqual(address().getAll('year'), []);
    assert.deepEqual(address().getAll('actor'), [ACTOR]);
  });

  it('is used from the keyboard', async () => {
    await open(`?q=${EVERYWHERE}`, '5 نتائج');
    await page.keyboard.press('/');
    assert.ok(await field.evaluate((element) => element === document.activeElement));
    const focused = (): Promise<number> => titles.evaluateAll((all) => all.indexOf(document.activeElement as HTMLAnchorElement));
    const steps: [string, number][] = [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', -1],
      ['ArrowDown', 0],
      ['Escape', -1],
    ];
    for (const [key, at] of steps) {
      await page.keyboard.press(key);
      assert.equal(await focused(), at, key);
    }
    await page.keyboard.press('Escape');
    await saying(/مقالات/);
    assert.equal(await field.inputValue(), '');
    await field.fill(ONCE ?? '');
    await saying('نتيجة واحدة');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('#raw').waitFor({ state: 'attached' });
  });

  it('keeps the focus on the facet in use', async () => {
    await open(`?q=${EVERYWHERE}`, '5 نتائج');
    await facet('2024').focus();
    await page.keyboard.press('Space');
    await saying('نتيجة واحدة');
    assert.ok(await facet('2024').evaluate((element) => element === document.activeElement));
  });

  it('says that nothing was found, and offers ways on', async () => {
    await open(`?q=${NOWHERE}&year=2024`, `لا نتائج عن «${NOWHERE}»`);
    const none = page.locator('[data-part="none"]');
    assert.ok((await none.getByRole('link').count()) >= 5);
    await none.getByRole('button').click();
    await none.getByRole('button').waitFor({ state: 'hidden' });
    assert.deepEqual(address().getAll('year'), []);
  });

  it('sorts by date', async () => {
    await open(`?q=${EVERYWHERE}&sort=oldest`, '5 نتائج');
    const years = async (): Promise<string[]> =>
      (await page.locator('.rows .meta').allInnerTexts()).map((text) => /20\d\d/.exec(text)?.[0] ?? '');
    assert.deepEqual(await years(), ['2021', '2021', '2024', '2025', '2025']);
    await page.getByRole('combobox').selectOption('newest');
    await page.waitForURL(/sort=newest/);
    await page.waitForFunction(() => document.querySelector('.rows .meta')?.textContent?.includes('2025'));
    assert.deepEqual((await years())[0], '2025');
  });

  it('folds the facets on a narrow screen', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(`?q=${EVERYWHERE}`, '5 نتائج');
    assert.ok(!(await facet('2024').isVisible()));
    await page.locator('[data-part="facets"] summary').click();
    await facet('2024').check();
    await saying('نتيجة واحدة');
  });

  it('shows markup in a clipping as text', async () => {
    const content = `عنوان ${ONCE} <img src=x onerror=document.title='run'> <script>document.title='run'</script> &lt;b&gt;`;
    const fragment = { url: '/articles/x/', content, word_count: 9, filters: {}, meta: { title: '<b>عنوان</b>' }, anchors: [] };
    await page.context().route('**/*.pf_fragment', (route) => route.fulfill({ body: `pagefind_dcd${JSON.stringify(fragment)}` }));
    await open(`?q=${ONCE}`, 'نتيجة واحدة');
    assert.equal(await page.locator('[data-part="results"] :is(img, script, b)').count(), 0);
    assert.match(await page.locator('.excerpt').innerText(), /<img src=x .*<script>.* &lt;b&gt;/);
    assert.notEqual(await page.title(), 'run');
  });

  it('reports no error and asks for nothing off the site', () => assert.deepEqual(site.faults, []));

  it('says so where the index cannot be loaded', async () => {
    await page.context().route('**/pagefind/pagefind.js', (route) => route.abort());
    await open(`?q=${ONCE}`, 'تعذّر');
    const error = page.locator('[data-part="error"]');
    assert.ok(await error.isVisible());
    assert.ok((await error.getByRole('link').count()) >= 5);
  });
});

describe('search under a base path', () => {
  let site: OpenSite;
  before(async () => {
    site = await openSite('based');
  });
  after(() => site.close());

  it('finds, and leads to the article', async () => {
    const page = await site.newPage();
    await page.goto(site.url);
    await page.getByRole('searchbox').fill(ONCE ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'نتيجة واحدة' }).waitFor();
    await page.locator('[data-part="results"] h2 a').click();
    await page.locator('#raw').waitFor({ state: 'attached' });
    assert.match(page.url(), /\/archive\/articles\//);
    assert.deepEqual(site.faults, []);
  });
});
