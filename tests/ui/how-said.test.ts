import assert from 'node:assert/strict';
import { test } from 'node:test';
import { howSaid } from '../../src/ui/how-said.ts';

const TABLE: [quote: Partial<Parameters<typeof howSaid>[0]>, said: string[]][] = [
  [{ verb: 'قال' }, ['بفعل «قال»']],
  [{ verb: 'قال', via: 'صحيفة الضفاف' }, ['بفعل «قال»', 'نقلًا عن صحيفة الضفاف']],
  [{ verb: 'نقل', via: 'صحيفة الضفاف' }, ['نقلًا عن صحيفة الضفاف']],
  [{ verb: 'نقل', via: '' }, ['بفعل «نقل»']],
  [{ verb: 'قال', via: 'في بيان' }, ['بفعل «قال»', 'في بيان']],
  [{ via: 'خلال مؤتمر صحفي' }, ['خلال مؤتمر صحفي']],
  [{ via: 'للصحفيين' }, ['للصحفيين']],
  [{ via: 'لوكالة الضفاف' }, ['لوكالة الضفاف']],
  [{ via: 'لندن اليوم' }, ['نقلًا عن لندن اليوم']],
  [{ said: { value: '2021-04-25', text: 'مساء أمس' } }, ['قيل الأحد 25 أبريل 2021 («مساء أمس»)']],
  [{}, []],
  [{ direct: true }, []],
];

for (const [quote, said] of TABLE)
  test(`${JSON.stringify(quote)} is said once`, () =>
    assert.deepEqual(howSaid({ verb: null, via: null, said: null, direct: false, ...quote }, { months: 'gulf', digits: 'latin' }), [
      ...said,
      quote.direct ? 'بنصّه' : 'بالمعنى',
    ]));
