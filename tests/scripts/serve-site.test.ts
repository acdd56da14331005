import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serveSite } from '../../scripts/serve-site.ts';

let dist: string;
before(async () => {
  dist = await mkdtemp(join(tmpdir(), 'sijill-'));
  await mkdir(join(dist, 'articles', 'خبر'), { recursive: true });
  await writeFile(join(dist, 'index.html'), 'home');
  await writeFile(join(dist, '404.html'), 'not here');
  await writeFile(join(dist, 'articles', 'خبر', 'index.html'), 'article');
});
after(() => rm(dist, { recursive: true }));

const serve = (base: string, port = 0) => serveSite({ dist, base, port, host: '127.0.0.1' });

async function ask(url: URL): Promise<[number, string]> {
  const response = await fetch(url);
  return [response.status, await response.text()];
}

for (const base of ['/', '/archive/']) {
  test(`serveSite under ${base}`, async () => {
    const site = await serve(base);
    try {
      assert.deepEqual(await ask(new URL(site.url)), [200, 'home']);
      assert.deepEqual(await ask(new URL('articles/خبر/', site.url)), [200, 'article']);
      assert.deepEqual(await ask(new URL('nowhere/', site.url)), [404, 'not here']);
      assert.deepEqual(await ask(new URL('/', site.url)), [200, 'home'], 'the root leads to the base path');
      assert.deepEqual(await ask(new URL('/articles/%E0%A4/', site.url)), [404, 'not here'], 'an address that is no UTF-8');
      assert.equal((await ask(new URL('%2e%2e/%2e%2e/etc/passwd', site.url)))[0], 404);
    } finally {
      await site.close();
    }
  });
}

test('serveSite serves nothing outside the base path', async () => {
  const site = await serve('/archive/');
  try {
    assert.deepEqual(await ask(new URL('/articles/خبر/', site.url)), [404, 'not here']);
  } finally {
    await site.close();
  }
});

test('serveSite takes the next port where one is busy', async () => {
  const first = await serve('/');
  const busy = Number(new URL(first.url).port);
  const second = await serve('/', busy);
  try {
    const taken = Number(new URL(second.url).port);
    assert.ok(taken > busy, `${taken} after ${busy}`);
    assert.deepEqual(await ask(new URL(second.url)), [200, 'home']);
  } finally {
    await Promise.all([first.close(), second.close()]);
  }
});

test('serveSite shows a new build without a restart', async () => {
  const site = await serve('/');
  try {
    await writeFile(join(dist, 'later.html'), 'later');
    assert.deepEqual(await ask(new URL('later.html', site.url)), [200, 'later']);
  } finally {
    await site.close();
  }
});

test('serveSite says plainly that it cannot be had at a host', async () => {
  await assert.rejects(serveSite({ dist, base: '/', port: 0, host: 'nowhere.invalid' }), {
    name: 'PlainError',
    message: /^Nobody can be served at nowhere\.invalid:0 \(.+\); HOST and PORT/,
  });
});
