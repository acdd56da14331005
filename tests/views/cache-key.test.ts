import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cacheKeyOf } from '../../src/views/cache-key.ts';

test('the same parts give the same key, other parts another', () => {
  assert.equal(cacheKeyOf('a', { b: [1] }), cacheKeyOf('a', { b: [1] }));
  assert.match(cacheKeyOf(), /^[0-9a-f]{64}$/);
  const keys = [cacheKeyOf('a', 'b'), cacheKeyOf('ab'), cacheKeyOf(['a', 'b']), cacheKeyOf('b', 'a'), cacheKeyOf('a', 'b', null)];
  assert.equal(new Set(keys).size, keys.length);
});

test('what stands in a Map or a Set counts', () => {
  assert.notEqual(cacheKeyOf(new Map([['a', 1]])), cacheKeyOf(new Map([['a', 2]])));
  assert.notEqual(cacheKeyOf(new Set(['a'])), cacheKeyOf(new Set(['b'])));
});
