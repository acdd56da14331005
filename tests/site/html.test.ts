import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { builtSites } from './build-sites.ts';
import { sitePages } from './site-pages.ts';

describe('HTML', async () => {
  const { root, large } = await builtSites();
  const validator = new HtmlValidate(new FileSystemConfigLoader());

  for (const [name, site] of Object.entries({ root, large })) {
    it(`of every page of ${name} is valid (.htmlvalidate.json)`, async () => {
      const pages = await sitePages(site);
      assert.ok(pages.length > 10);
      const findings: string[] = [];
      for (const { path, file, html } of pages) {
        const { results } = await validator.validateString(html, join(process.cwd(), file));
        for (const { messages } of results)
          findings.push(...messages.map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} (${selector})`));
      }
      assert.deepEqual(findings, []);
    });
  }

  it('would be found invalid by this test', async () => {
    const { valid } = await validator.validateString('<p><div></p><a>x</a><img src="x.png">', join(process.cwd(), 'x.html'));
    assert.equal(valid, false);
  });
});
