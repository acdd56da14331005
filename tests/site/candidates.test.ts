import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CANDIDATE_WORDS } from '../../src/ui/candidate-words.ts';
import { builtSites } from './build-sites.ts';
import { sitePages } from './site-pages.ts';

describe('names that the registries lack', async () => {
  const { large } = await builtSites();
  const pages = await sitePages(large);

  it('are listed on the review page, with where they stand and what to paste', () => {
    const review = pages.find(({ path }) => path === '/review/')?.html ?? assert.fail('no review page');
    const list = review.slice(review.indexOf('id="candidates"'));
    assert.match(list, /<h3[^>]*>لؤي الغرناوي<\/h3>/u);
    assert.match(list, /<mark[^>]*>لؤي الغرناوي<\/mark>/u);
    assert.match(list, /href="[^"]*\/articles\/stranger\/#L3"/u);
    assert.match(list, /- id: لؤي-الغرناوي\n {2}kind: person\n {2}name: لؤي الغرناوي/u);
  });

  it('are candidates on no other page, and not in the data', async () => {
    const others = pages.filter(({ path, html }) => path !== '/review/' && html.includes(CANDIDATE_WORDS.title));
    assert.deepEqual(others, []);
    assert.doesNotMatch(await readFile(join(large.dist, 'data/articles.jsonl'), 'utf8'), /"candidates"/);
  });
});
