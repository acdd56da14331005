import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decodeFile, LARGEST_FILE } from '../../src/parse/read-file.ts';

const TEXT = 'مدينة النهر\r\nقال رئيس البلدية، أمس: «سنفتح الجسر الجديد» في ١٢ مايو.\n';

type Encoder = (text: string) => Uint8Array;

const utf8: Encoder = (text) => new TextEncoder().encode(text);
const utf16le: Encoder = (text) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be: Encoder = (text) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const marked =
  (mark: readonly number[], encode: Encoder): Encoder =>
  (text) =>
    new Uint8Array([...mark, ...encode(text)]);

const CODES = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1256').decode(new Uint8Array([byte])), byte] as const),
);
const windows1256: Encoder = (text) =>
  new Uint8Array(
    [...text].map((char) => {
      const code = CODES.get(char);
      assert.notEqual(code, undefined, `${char} is in Windows-1256`);
      return code ?? 0;
    }),
  );

const ENCODERS: readonly [string, 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256', Encoder][] = [
  ['UTF-8', 'utf-8', utf8],
  ['UTF-8 with a mark', 'utf-8', marked([0xef, 0xbb, 0xbf], utf8)],
  ['UTF-16LE', 'utf-16le', utf16le],
  ['UTF-16LE with a mark', 'utf-16le', marked([0xff, 0xfe], utf16le)],
  ['UTF-16BE', 'utf-16be', utf16be],
  ['UTF-16BE with a mark', 'utf-16be', marked([0xfe, 0xff], utf16be)],
  ['Windows-1256', 'windows-1256', windows1256],
];

const bytesOf = (latin1: string) => new Uint8Array(Buffer.from(latin1, 'latin1'));

describe('decodeFile', () => {
  for (const [name, encoding, encode] of ENCODERS) {
    // Windows-1256 has no Arabic-Indic digits.
    const text = encoding === 'windows-1256' ? TEXT.replace('١٢', '12') : TEXT;
    test(`reads ${name}`, () => {
      const bytes = encode(text);
      const { raw, diagnostics } = decodeFile('content/a.txt', bytes);
      assert.deepEqual(diagnostics, []);
      assert.deepEqual(raw, {
        file: 'content/a.txt',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.length,
        encoding,
        text,
        diagnostics: [],
      });
    });

    test(`law: Arabic words in ${name} come back the same`, () => {
      const letter = fc.constantFrom(...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي');
      const words = fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 40 });
      fc.assert(
        fc.property(words, fc.constantFrom(' ', '\n', '\r\n', '، '), (list, between) => {
          const whole = list.join(between);
          const { raw } = decodeFile('a.txt', encode(whole));
          assert.equal(raw?.text, whole);
          assert.equal(raw?.encoding, encoding);
        }),
      );
    });
  }

  for (const text of ['نه', 'نه نه', 'ض، ء', 'ط، ط، ء', 'ع؟ ع؛ ع', 'قال «نعم»…', 'كلمة\u00a0كلمة\u00a0كلمة']) {
    test(`reads «${text}» in Windows-1256, parts of which would be UTF-8`, () => {
      const { raw } = decodeFile('a.txt', windows1256(text));
      assert.deepEqual([raw?.encoding, raw?.text], ['windows-1256', text]);
    });
  }

  const refused: readonly [string, Uint8Array, string][] = [
    ['no bytes', new Uint8Array(), 'file-empty'],
    ['white space', bytesOf(' \r\n\t\n'), 'file-empty'],
    ['a lone UTF-8 mark', bytesOf('\xef\xbb\xbf'), 'file-empty'],
    ['a lone UTF-16 mark', bytesOf('\xff\xfe'), 'file-empty'],
    ['a mark and white space', bytesOf('\xef\xbb\xbf \n'), 'file-empty'],
    ['a PNG', bytesOf('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'file-binary'],
    ['a JPEG', bytesOf('\xff\xd8\xff\xe0\0\x10JFIF'), 'file-binary'],
    ['a PDF', bytesOf('%PDF-1.7\n%\xe2\xe3'), 'file-binary'],
    ['a word processor file', bytesOf('PK\x03\x04\x14\0\x06\0'), 'file-binary'],
    ['control characters', bytesOf('\x01\x02\x03abc\x04\x05\x06\x07def\x10\x11'), 'file-binary'],
    ['NUL bytes only', new Uint8Array(64), 'file-binary'],
    ['text that is mostly NUL', bytesOf(`a${'\0'.repeat(20)}b`), 'file-binary'],
    ['a byte too many', new Uint8Array(LARGEST_FILE + 1).fill(0x61), 'file-too-large'],
  ];
  for (const [name, bytes, rule] of refused) {
    test(`refuses ${name}: ${rule}`, () => {
      const { raw, diagnostics } = decodeFile('content/a.txt', bytes);
      assert.equal(raw, null);
      assert.deepEqual(
        diagnostics.map((each) => [each.rule, each.file]),
        [[rule, 'content/a.txt']],
      );
    });
  }

  test('reads a file of just the largest size', () => {
    assert.equal(decodeFile('a.txt', new Uint8Array(LARGEST_FILE).fill(0x61)).raw?.text.length, LARGEST_FILE);
  });

  const broken: readonly [string, Uint8Array, { encoding: string; text: string; found: string; line: number }][] = [
    [
      'a character cut off at the end',
      utf8('سطر أول\nسطر ثان').slice(0, -1),
      { encoding: 'utf-8', text: 'سطر أول\nسطر ثا\ufffd', found: '1 character that cannot be read as utf-8', line: 2 },
    ],
    [
      'two broken bytes in good UTF-8',
      new Uint8Array([...utf8('أول\r\nثان '), 0xc7, ...utf8(' ثالث\r\nرابع '), 0xff, ...utf8(' خامس')]),
      {
        encoding: 'utf-8',
        text: 'أول\r\nثان \ufffd ثالث\r\nرابع \ufffd خامس',
        found: '2 characters that cannot be read as utf-8',
        line: 2,
      },
    ],
    [
      'more broken bytes than whole characters in UTF-8',
      new Uint8Array([...utf8('نهر'), 0xff, 0xff, 0xff, 0xff]),
      { encoding: 'utf-8', text: 'نهر\ufffd\ufffd\ufffd\ufffd', found: '4 characters that cannot be read as utf-8', line: 1 },
    ],
    [
      'Latin-1, which no encoding of ours reads',
      bytesOf('un \xe9t\xe9 \xe0 No\xebl'),
      { encoding: 'utf-8', text: 'un \ufffdt\ufffd \ufffd No\ufffdl', found: '4 characters that cannot be read as utf-8', line: 1 },
    ],
    [
      'UTF-16 with an odd byte',
      new Uint8Array([...utf16le('سطر\nآخر'), 0x41]),
      { encoding: 'utf-16le', text: 'سطر\nآخر\ufffd', found: '1 character that cannot be read as utf-16le', line: 2 },
    ],
    [
      'a lost character beside one that the file prints itself',
      new Uint8Array([...utf8('هنا \ufffd\nوهنا '), 0xff]),
      { encoding: 'utf-8', text: 'هنا \ufffd\nوهنا \ufffd', found: '1 character that cannot be read as utf-8', line: 2 },
    ],
  ];
  for (const [name, bytes, expected] of broken) {
    test(`keeps and reports ${name}`, () => {
      const { raw, diagnostics } = decodeFile('content/a.txt', bytes);
      assert.equal(raw?.encoding, expected.encoding);
      assert.equal(raw?.text, expected.text);
      assert.deepEqual(
        diagnostics.map(({ rule, found, line }) => ({ rule, found, line })),
        [{ rule: 'encoding-invalid', found: expected.found, line: expected.line }],
      );
      assert.deepEqual(raw?.diagnostics, diagnostics);
    });
  }

  test('law: UTF-8 with a broken byte anywhere stays UTF-8', () => {
    const word = fc.constantFrom('قال', 'رئيس', 'بلدية', 'المدينة', 'الجسر', 'الجديد', 'أمام', 'السيارات', 'والمشاة', 'تيتي');
    const words = fc.array(word, { minLength: 5, maxLength: 40 }).map((list) => utf8(`افتتح ${list.join(' ')}.`));
    fc.assert(
      fc.property(words, fc.nat(), fc.constantFrom(0xff, 0xc0, 0x80), (bytes, at, byte) => {
        const index = at % bytes.length;
        const { raw, diagnostics } = decodeFile('a.txt', new Uint8Array([...bytes.slice(0, index), byte, ...bytes.slice(index)]));
        assert.equal(raw?.encoding, 'utf-8');
        assert.deepEqual(
          diagnostics.map(({ rule }) => rule),
          ['encoding-invalid'],
        );
      }),
    );
  });

  test('leaves U+FFFD that the file prints itself without a report', () => {
    assert.deepEqual(decodeFile('a.txt', utf8('حرف \ufffd ضائع')).diagnostics, []);
  });

  test('leaves control characters out and says so', () => {
    const { raw, diagnostics } = decodeFile('a.txt', utf8('سطر\nخبر\0 قصير\x1a\v\tثم\n\0'));
    assert.equal(raw?.text, 'سطر\nخبر قصير\v\tثم\n');
    assert.deepEqual(
      diagnostics.map(({ rule, severity, found, line }) => ({ rule, severity, found, line })),
      [{ rule: 'file-control-characters', severity: 'info', found: '3 control characters (NUL and the like)', line: 2 }],
    );
  });

  test('takes NUL at the end for padding, however much', () => {
    assert.equal(decodeFile('a.txt', bytesOf(`abc${'\0'.repeat(500)}`)).raw?.text, 'abc');
  });

  test('law: all bytes are read or refused with a reason, never both and never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { raw, diagnostics } = decodeFile('a.txt', bytes);
        assert.equal(
          raw === null,
          diagnostics.some((each) => each.rule.startsWith('file-') && each.rule !== 'file-control-characters'),
        );
        assert.equal(raw?.text.includes('\0') ?? false, false);
      }),
    );
  });
});
