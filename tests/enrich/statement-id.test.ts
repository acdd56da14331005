import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withStatementIds } from '../../src/enrich/statement-id.ts';

const ids = (...texts: string[]): string[] => withStatementIds(texts.map((text) => ({ text }))).map(({ id }) => id);
const LONG = 'سيصل الماء إلى كل بيت في القرية قبل أن ينقضي';

test('an id is a short name that may stand in an address', () => {
  for (const id of ids('نعم', LONG, '...')) assert.match(id, /^s[0-9a-z]{7}$/);
});

test('an id follows from the words alone, not from the statements around it', () => {
  const [alone] = ids(LONG);
  assert.equal(ids('نعم', LONG, 'لا')[1], alone);
  assert.notEqual(ids('نعم')[0], alone);
});

test('an id stays where spelling, marks or the inferred end change', () => {
  const [id] = ids(LONG);
  assert.equal(ids('سيصلُ الماء، الى كلّ بيت فى القرية قبل ان ينقضي')[0], id);
  assert.equal(ids(`${LONG} الصيف المقبل`)[0], id);
  assert.notEqual(ids(LONG.replace('سيصل', 'وصل'))[0], id);
});

test('statements that begin alike are told apart by their order', () => {
  const [first, second, third] = ids(LONG, LONG, `${LONG} الصيف`);
  assert.equal(second, `${first}-2`);
  assert.equal(third, `${first}-3`);
});

test('an id of today is the id of tomorrow', () => assert.deepEqual(ids('سيصل الماء إلى كل بيت'), ['sjc7osf5']));
