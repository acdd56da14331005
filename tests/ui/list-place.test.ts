import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPlace } from '../../src/ui/list-place.ts';

test('listPlace says which page it is and of how many, and nothing of a list on one page', () => {
  assert.equal(listPlace({ page: 1, pages: 1 }, 'latin'), '');
  assert.equal(listPlace({ page: 1, pages: 2 }, 'latin'), 'صفحة 1 من 2، فيها ');
  assert.equal(listPlace({ page: 10, pages: 12 }, 'arabic'), 'صفحة ١٠ من ١٢، فيها ');
});
