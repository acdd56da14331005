import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationOf } from '../../src/views/citation.ts';

const STYLE = { months: 'gulf', digits: 'latin' } as const;
const QUOTE = { speaker: { id: 'samar', name: 'سمر' }, speakerFrom: 'named' as const, text: 'الماء وفير', direct: true };
const ARTICLE = {
  headline: 'ماء النهر',
  publisher: { id: null, name: 'الضفاف', printed: 'الضفاف', from: 'printed' as const, evidence: '' },
  agencies: [],
  edtf: '2020-03-05',
  datePublishedFrom: 'stamp' as const,
};

test('a citation says who, what, where and when', () => {
  assert.equal(citationOf(QUOTE, ARTICLE, STYLE), 'سمر، «الماء وفير»، في: «ماء النهر»، الضفاف، 5 مارس 2020');
});

test('what is inferred, reported or not known says so', () => {
  assert.equal(
    citationOf({ ...QUOTE, speakerFrom: 'carried', direct: false }, { ...ARTICLE, datePublishedFrom: 'inferred' }, STYLE),
    'سمر (القائل مستنتج)، الماء وفير (بالمعنى)، في: «ماء النهر»، الضفاف، 5 مارس 2020 (التاريخ مستنتج)',
  );
  const unknown = { ...ARTICLE, publisher: null, edtf: null, datePublishedFrom: null };
  assert.equal(
    citationOf({ ...QUOTE, speaker: null, speakerFrom: null }, unknown, STYLE),
    'القائل غير مذكور، «الماء وفير»، في: «ماء النهر»، المصدر غير معروف، بلا تاريخ معروف',
  );
});

test('long words are cut', () => {
  assert.match(citationOf({ ...QUOTE, text: 'ماء '.repeat(100) }, ARTICLE, STYLE), /^سمر، «(?:ماء ){10,}ماء…»، في/);
});
