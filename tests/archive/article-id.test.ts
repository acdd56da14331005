import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { articleId } from '../../src/archive/article-id.ts';
import { slugSchema } from '../../src/model/slug.ts';

const TABLE: [file: string, id: string | null][] = [
  ['content/000_21b5c0eb0fcb1d58.txt', '000_21b5c0eb0fcb1d58'],
  ['content/2024/خبر-أول.txt', 'خبر-أول'],
  ['a.b.txt', 'a-b'],
  ['خبر (1).txt', 'خبر-1'],
  ['  two   words  .md', 'two-words'],
  ['-a_.txt', '-a_'],
  ['قِصّة.txt', 'قِصّة'],
  ['مَن؟ «هو».txt', 'مَن-هو'],
  ['../../etc/passwd', 'passwd'],
  ['cafe\u0301.txt', 'caf\u00e9'],
  ['—.txt', null],
  ['---.txt', null],
  ['؟!.txt', null],
];

for (const [file, id] of TABLE) {
  test(`the id of ${file} is ${id}`, () => assert.equal(articleId(file), id));
}

test('law: an id is a slug, and the id of a file of that name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      const id = articleId(`content/${name.replaceAll('/', '')}.txt`);
      if (id === null) return;
      assert.ok(slugSchema.safeParse(id).success, id);
      assert.equal(articleId(`${id}.txt`), id);
    }),
  );
});
