import assert from 'node:assert/strict';
import { test } from 'node:test';
import { howSaid } from '../../src/ui/how-said.ts';

const TABLE: [quote: Parameters<typeof howSaid>[0], said: string[]][] = [
  [{ verb: 'قال', via: null, direct: true }, ['بفعل «قال»']],
  [{ verb: 'قال', via: 'صحيفة الضفاف', direct: true }, ['بفعل «قال»', 'نقلًا عن صحيفة الضفاف']],
  [{ verb: 'نقل', via: 'صحيفة الضفاف', direct: true }, ['نقلًا عن صحيفة الضفاف']],
  [{ verb: 'نقل', via: '', direct: true }, ['بفعل «نقل»']],
  [{ verb: null, via: null, direct: true }, []],
  [{ verb: null, via: null, direct: false }, ['بالمعنى']],
];

for (const [quote, said] of TABLE) test(`${JSON.stringify(quote)} is said once`, () => assert.deepEqual(howSaid(quote), said));
