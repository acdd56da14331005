import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionWhy } from '../../src/ui/mention-why.ts';

const STYLE = { months: 'gulf', digits: 'latin' } as const;

test('a printed name says nothing, an inferred one why', () => {
  for (const by of ['name', 'alias'] as const) assert.equal(mentionWhy({ by, because: null }, 'سمر', STYLE), null);
  assert.equal(mentionWhy({ by: 'surname', because: null }, 'سمر الوادي', STYLE), 'سمر الوادي، باسم العائلة وحده');
  const because = 'رسم آخر لاسم «سمر»';
  assert.equal(mentionWhy({ by: 'spelling', because }, 'سمر', STYLE), 'سمر، استنتاجًا من الرسم. رسم آخر لاسم «سمر»');
});

test('days stand in words, which read right to left', () => {
  const because = '«وزيرة الري» (النهر) في السجل: من 2019-03-01 إلى 2021-06';
  assert.equal(
    mentionWhy({ by: 'office', because }, 'سمر', STYLE),
    'سمر، استنتاجًا من المنصب. «وزيرة الري» (النهر) في السجل: من 1 مارس 2019 إلى يونيو 2021',
  );
});
