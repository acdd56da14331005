import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findMojibake } from '../../../src/parse/formats/mojibake.ts';
import { encodeSingleBytes } from '../../../src/parse/formats/single-bytes.ts';
import { decodeFile } from '../../../src/parse/read-file.ts';
import { encodeAs } from '../../archive/encode-as.ts';

const TEXT =
  'قال رئيس بلدية مدينة النهر في كلمة له إن «الجسر الجديد» سيفتح قريبا أمام السيارات والمشاة، غدا 12/5/2019.\nوأضاف أن العمل انتهى.';
const utf8 = new TextEncoder();
const read = (bytes: Uint8Array, as: string): string => new TextDecoder(as).decode(bytes);

const MISTAKES: readonly [string, string, string, string][] = [
  ['windows-1252', 'utf-8', read(utf8.encode(TEXT), 'windows-1252'), TEXT],
  ['windows-1256', 'utf-8', read(utf8.encode(TEXT), 'windows-1256'), TEXT],
  ['windows-1252', 'windows-1256', read(encodeAs('windows-1256', TEXT), 'windows-1252'), TEXT],
  ['windows-1252', 'iso-8859-6', read(encodeAs('iso-8859-6', TEXT.replace(/[«»]/gu, '"')), 'windows-1252'), TEXT.replace(/[«»]/gu, '"')],
];

describe('findMojibake', () => {
  for (const [readAs, really, broken, text] of MISTAKES) {
    test(`repairs ${really} that was read as ${readAs}`, () => {
      const { count, ...found } = findMojibake(broken) ?? { count: 0 };
      assert.deepEqual(found, { readAs, really, first: 0, repaired: text });
      assert.ok(count > 80);
    });
  }

  test('says so, and keeps the text, where a byte is lost', () => {
    const broken = `${read(utf8.encode(TEXT), 'windows-1252')}?`.replaceAll('\u0081', '');
    const { raw, diagnostics } = decodeFile('a.txt', utf8.encode(broken));
    assert.equal(raw?.text, broken);
    assert.deepEqual(
      diagnostics.map(({ rule, line }) => [rule, line]),
      [['encoding-mojibake', 1]],
    );
    assert.match(diagnostics[0]?.found ?? '', /cannot be repaired without a loss/);
  });

  test('a repaired file reads as it was, with a warning', () => {
    const { raw, diagnostics } = decodeFile('a.txt', utf8.encode(`Title\n${read(utf8.encode(TEXT), 'windows-1252')}`));
    assert.equal(raw?.text, `Title\n${TEXT}`);
    assert.deepEqual(
      diagnostics.map(({ rule, severity, line }) => [rule, severity, line]),
      [['encoding-mojibake', 'warning', 2]],
    );
  });

  const SOUND = [TEXT, 'Été à Nîmes, où Noël a déjà commencé', 'نص فيه «ط§ظ„» غريبة يذكرها الكاتب', 'Ø§Ù', '', 'Ÿ Ø Ù'];
  for (const text of SOUND) test(`leaves ${JSON.stringify(text.slice(0, 20))} alone`, () => assert.equal(findMojibake(text), null));

  test('law: Arabic prose is never taken for it, and always comes back from it', () => {
    const word = fc.constantFrom('قال', 'رئيس', 'البلدية', 'في', 'المدينة', 'إن', 'الجسر', 'على', 'النهر', 'سيفتح', '«غدا»', '2019', 'من');
    fc.assert(
      fc.property(fc.array(word, { minLength: 12, maxLength: 40 }), (words) => {
        const text = `${words.join(' ')} في المدينة على النهر من الجسر.`;
        assert.equal(findMojibake(text), null);
        for (const as of ['windows-1252', 'windows-1256']) assert.equal(findMojibake(read(utf8.encode(text), as))?.repaired, text);
      }),
    );
  });
});

describe('encodeSingleBytes', () => {
  test('gives the bytes of the code page, or null for what it lacks', () => {
    assert.deepEqual(encodeSingleBytes('aل', 'iso-8859-6'), new Uint8Array([0x61, 0xe4]));
    assert.deepEqual(encodeSingleBytes('aل', 'windows-1256'), new Uint8Array([0x61, 0xe1]));
    assert.equal(encodeSingleBytes('ل', 'windows-1252'), null);
    assert.equal(encodeSingleBytes('«', 'iso-8859-6'), null);
  });
});
