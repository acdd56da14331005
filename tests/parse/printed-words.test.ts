import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseArticle } from '../../src/parse/parse-article.ts';

const P1 =
  'افتتح رئيس بلدية مدينة النهر صباح اليوم جسرا جديدا يربط ضفتي المدينة، بعد أعمال بناء استمرت ثلاث سنوات وشاركت فيها شركات محلية عديدة.';
const P2 =
  'وقال رئيس البلدية في كلمة أمام الحضور إن الجسر سيخفف الازدحام في وسط المدينة، ويختصر الطريق بين السوق القديم والحي الجامعي إلى النصف.';
const P3 = 'وأوضح مدير المشروع أن الكلفة بلغت نصف ما كان مقدرا لها، وأن العمال أنهوا الأعمال قبل الموعد المحدد بشهرين كاملين.';
const HEADLINE = 'مدينة النهر تفتتح جسرها الجديد أمام السيارات والمشاة';

describe('the words of the parts', () => {
  test('are printed as they were, trimmed, white space inside kept', () => {
    const parts = parseArticle(`  ${HEADLINE} \n\n \u00a0${P1.replace('صباح اليوم', 'صبــاح  اليوم')}\u00a0\n${P2}`);
    assert.equal(parts.headline?.text, HEADLINE);
    assert.equal(parts.paragraphs[0]?.text, P1.replace('صباح اليوم', 'صبــاح  اليوم'));
  });

  test('of hard-wrapped lines are joined with a space, and the paragraph begins on its first line', () => {
    const wrap = (text: string): string => text.replace(/(.{50,62}) /gu, '$1\n');
    const text = [HEADLINE, '', wrap(`${P1} ${P3}`), '', wrap(`${P2} ${P3}`)].join('\n');
    const parts = parseArticle(text);
    assert.deepEqual(
      parts.paragraphs.map((paragraph) => paragraph.text),
      [`${P1} ${P3}`, `${P2} ${P3}`],
    );
    assert.deepEqual(
      parts.paragraphs.map((paragraph) => paragraph.line),
      [3, text.split('\n').indexOf('', 2) + 2],
    );
  });

  test('of verses are not joined', () => {
    const verses = ['على ضفة النهر كنا نغني', 'ونرسم فوق الرمال السفن', 'وكان المساء بعيدا بعيدا', 'وكانت لنا في المدى أغنيات'];
    assert.deepEqual(
      parseArticle([HEADLINE, P1, ...verses].join('\n')).paragraphs.map(({ text }) => text),
      [P1, ...verses],
    );
  });

  test('a dateline at the head of the first paragraph stays in it', () => {
    const text = `القاهرة 12 مايو 2019 (النهار) ${P1}`;
    const parts = parseArticle([HEADLINE, text].join('\n'));
    assert.equal(parts.paragraphs[0]?.text, text);
    assert.deepEqual(parts.dateline, {
      line: 2,
      text: 'القاهرة 12 مايو 2019 (النهار)',
      places: ['القاهرة'],
      credits: ['النهار'],
      date: {
        value: '2019-05-12',
        time: null,
        text: '12 مايو 2019',
        line: 2,
        calendar: 'gregorian',
        weekday: null,
        ambiguous: false,
        readings: ['2019-05-12'],
        order: null,
        zone: null,
      },
      paragraph: 0,
    });
  });
});
