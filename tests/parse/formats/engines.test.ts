import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Parts } from '../../../src/model/parts.ts';
import { parseClipping, readClipping } from '../../../src/parse/formats/read-clipping.ts';
import { decodeFile } from '../../../src/parse/read-file.ts';
import { encodeAs } from '../../archive/encode-as.ts';
import { AMP, BLOGGER, HEADLINE, TEXT, WORDPRESS } from './engines.ts';

function partsOf(html: string): Parts {
  const clipping = readClipping({ file: 'content/a.html', text: html });
  return parseClipping(clipping.body, clipping);
}

const ENGINES = { AMP, BLOGGER, WORDPRESS };
const stampsOf = ({ stamps }: Parts) => stamps.map(({ role, value, time, zone }) => [role, value, time, zone]);

describe('pages of publishing engines', () => {
  for (const [engine, html] of Object.entries(ENGINES)) {
    test(`${engine}: the article alone, with headline, day, minute and writer`, () => {
      const parts = partsOf(html);
      assert.equal(parts.headline?.text, HEADLINE);
      assert.deepEqual(
        parts.paragraphs.map(({ text }) => text),
        TEXT,
      );
      assert.equal(parts.author?.text, 'سعاد الملاّح');
      assert.ok(stampsOf(parts).some((stamp) => stamp.join() === 'published,2018-10-04,18:20,+03:00'));
      assert.deepEqual([...new Set(parts.stamps.map(({ value }) => value))], ['2018-10-04']);
    });

    test(`${engine}: the same in Windows-1256, where the page says so and where it names another encoding`, () => {
      const plain = html.replace('⚡', 'amp').replace('&#8211;', '-');
      for (const charset of ['windows-1256', 'utf-8', 'iso-8859-1', 'klingon']) {
        const page = plain.replace(/charset=("?)utf-8/iu, `charset=$1${charset}`);
        const { raw, diagnostics } = decodeFile('content/a.html', encodeAs('windows-1256', page));
        assert.deepEqual([raw?.encoding, raw?.text, diagnostics], ['windows-1256', page, []], charset);
        assert.deepEqual(partsOf(page).paragraphs, partsOf(plain).paragraphs);
      }
    });

    test(`${engine}: in UTF-8 whatever encoding it names`, () => {
      const page = html.replace(/charset=("?)utf-8/iu, 'charset=$1windows-1256');
      const { raw } = decodeFile('content/a.html', new TextEncoder().encode(page));
      assert.deepEqual([raw?.encoding, raw?.text], ['utf-8', page]);
    });
  }

  test('the change of an AMP page is no day of publication', () => {
    assert.deepEqual(stampsOf(partsOf(AMP)), [
      ['published', '2018-10-04', '18:20', '+03:00'],
      ['modified', '2018-10-04', '19:05', '+03:00'],
    ]);
  });

  test('marks of hAtom that hold no date, and long texts that are marked as the writer, say nothing', () => {
    const page = BLOGGER.replace(/<abbr[^>]*>/u, "<abbr class='published' title='مساء'>").replace('سعاد الملاّح', TEXT[0] ?? '');
    const { metadata } = readClipping({ file: 'content/a.html', text: page });
    assert.deepEqual([metadata?.dates, metadata?.authors], [[], []]);
  });
});
