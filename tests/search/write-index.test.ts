import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Article } from '../../src/model/article.ts';
import { writeIndex } from '../../src/search/index/write-index.ts';
import { anArticle } from './an-article.ts';

describe('writeIndex', () => {
  let out = '';
  before(async () => {
    out = await mkdtemp(join(tmpdir(), 'sijill-index-'));
  });
  after(() => rm(out, { recursive: true }));

  it('writes one record an article, undated ones too, and replaces what stood there', async () => {
    await mkdir(join(out, 'pagefind'));
    await writeFile(join(out, 'pagefind/stale.pf_index'), '');
    async function* articles(): AsyncGenerator<Article> {
      yield anArticle();
      yield anArticle({ id: 'a2', url: '/articles/a2/', edtf: null, datePublished: null });
    }
    assert.equal(await writeIndex(articles(), out), 2);
    const files = await readdir(join(out, 'pagefind'));
    assert.ok(files.includes('pagefind.js') && files.includes('pagefind-entry.json'));
    assert.deepEqual(
      files.filter((file) => /stale|-ui|highlight/.test(file)),
      [],
    );
    const entry = JSON.parse(await readFile(join(out, 'pagefind/pagefind-entry.json'), 'utf8'));
    assert.equal(entry.languages.ar.page_count, 2);
  });

  it('fails with the cause where the folder cannot be written', async () => {
    await writeFile(join(out, 'a-file'), '');
    await assert.rejects(writeIndex([anArticle()], join(out, 'a-file')), { code: 'ENOTDIR' });
  });

  it('names the clipping that Pagefind refuses', async () => {
    const broken = anArticle({ file: 'content/broken.txt', url: null as unknown as string });
    await assert.rejects(writeIndex([broken], out), /broken\.txt/);
  });
});
