import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { namesIn, readByline, trimName } from '../../src/parse/bylines.ts';
import { readCounter, viewsIn } from '../../src/parse/counters.ts';
import { readFurniture } from '../../src/parse/furniture.ts';
import { type Line, readLines } from '../../src/parse/lines.ts';
import { isPartLabel } from '../../src/parse/part-label.ts';
import { isSection } from '../../src/parse/sections.ts';

const lineOf = (text: string): Line => {
  const [line] = readLines(text);
  assert.ok(line);
  return line;
};

describe('readByline', () => {
  for (const [text, expected] of [
    ['بقلم: سامي الجسار', 'author سامي الجسار'],
    ['بقلم سامي الجسار', 'author سامي الجسار'],
    ['كتب - سامي الجسار', 'author سامي الجسار'],
    ['*تقرير- سامي الجسار', 'author سامي الجسار'],
    ['By Sami Aljisr', 'author Sami Aljisr'],
    ['المصدر: ضفاف النهر', 'credit ضفاف النهر'],
    ['Source: River News', 'credit River News'],
    ['(النهار)', 'credit النهار'],
    ['صحيفة الضفاف', 'credit صحيفة الضفاف'],
    ['كتب سامي الجسار مقالا عن الجسر', null],
    ['تقرير دولي يحذر من انهيار الجسور', null],
    ['صحيفة الضفاف تحتفل بعيدها الخمسين', null],
    ['المصدر:', null],
    ['(1)', null],
    ['By the river', null],
  ] as const) {
    test(`${expected === null ? 'leaves' : 'reads'} «${text}»`, () => {
      const byline = readByline(lineOf(text));
      assert.equal(byline && `${byline.kind} ${byline.name.text}`, expected);
    });
  }

  test('namesIn cuts a row of names and trimName the signs around them', () => {
    assert.deepEqual(
      namesIn({ number: 3, text: 'أ ب ج ـ النهار / الضفاف:' }),
      ['أ ب ج', 'النهار', 'الضفاف'].map((text) => ({ line: 3, text })),
    );
    assert.equal(trimName(' - عين-النهر :: '), 'عين-النهر');
  });
});

describe('readCounter', () => {
  for (const [text, expected] of [
    ['• 3', { views: null }],
    ['00:00', { views: null }],
    ['19h40', { views: null }],
    ['(١٢)', { views: null }],
    ['3 تعليقات', { views: null }],
    ['مشاركة 12', { views: null }],
    ['5 min read', { views: null }],
    ['القراءات: 1829', { views: 1829 }],
    ['عدد المشاهدات : 1,234,567', { views: 1234567 }],
    ['تم قراءة الموضوع 8 مرات', { views: 8 }],
    ['Views: 12', { views: 12 }],
    ['صفحة 12', { views: null }],
    ['الطبعة 3', { views: null }],
    ['(2 من 3)', { views: null }],
    ['٢٠١٩ م', { views: null }],
    ['28 مارس', { views: null }],
    ['الثلاثاء 28 كانون الثاني', { views: null }],
    ['28 جسرا', null],
    ['28 مارس الجسر', null],
    ['صفحة جديدة', null],
    ['4 57 زيارة', { views: 57 }],
    ['ثلاثة تعليقات', null],
    ['3 جسور', null],
    ['شاهد الجسر 1000 زائر', null],
    ['...', null],
    ['زيارة', null],
  ] as const) {
    test(`of «${text}»`, () => assert.deepEqual(readCounter(lineOf(text)), expected));
  }

  test('viewsIn is null for words that count no readers', () => {
    assert.deepEqual([viewsIn('3 تعليقات'), viewsIn('القراءات'), viewsIn('')], [null, null, null]);
  });
});

describe('readFurniture', () => {
  for (const [text, name] of [
    ['...', 'sign'],
    ['***', 'sign'],
    ['—', 'sign'],
    ['مشاركة :', 'sharing'],
    ['فيسبوك تويتر واتساب', 'sharing'],
    ['news-picture', 'images'],
    ['IMG_1234.JPG', 'address'],
    ['اشترك الآن بالنشرة الإخبارية', 'subscribing'],
    ['الرئيسية > أخبار > محليات', 'navigation'],
    ['https://example.org/a/b?c=%20', 'address'],
    ['desk@example.org', 'address'],
    ['© 2024 النهار', 'rights'],
    [`https://example.org/${'a%20'.repeat(90)}`, 'address'],
    ['للمزيد من الأخبار تابعونا على فيسبوك', 'subscribing'],
    ['تابعوا صفحتنا على انستغرام لتصلكم صور الجسر', 'subscribing'],
    ['يمكنكم متابعتنا عبر قناتنا في تلغرام', 'subscribing'],
    ['العدد 4412', 'labels'],
    ['العدد: (318) السنة الثانية والعشرون', 'labels'],
    ['رقم العدد 77', 'labels'],
    ['للاطلاع على صور الجسر اضغط هنا', 'labels'],
    ['المقالات المنشورة لا تعبر بالضرورة عن رأي الضفاف', 'labels'],
    ['التعليقات تعبر عن رأي أصحابها', 'labels'],
    ['آخر تحديث: منذ 3 ساعات', 'labels'],
    ['منذ يومين', 'labels'],
    ['#جسر #مدينة_النهر', 'labels'],
    ['تويتر: @samijsr', 'address'],
    ['A+ A- A', 'sign'],
    ['PDF طباعة إرسال إلى صديق', 'navigation'],
    ['النقر للمشاركة على فيسبوك (فتح في نافذة جديدة)', 'sharing'],
    ['www.example.org - جميع الحقوق محفوظة للنهار', 'rights'],
    ['التعليقات (3)', 'comments'],
    ['الكلمات الدلالية: جسر، نهر', 'labels'],
    ['// انتهى //', 'endings'],
  ] as const) {
    test(`knows «${text}»`, () => assert.deepEqual(readFurniture(lineOf(text)), { name, opensList: false }));
  }

  for (const [text, name] of [
    ['أخبار من القسم', 'related'],
    ['إقرأ أيضاً :', 'related'],
    ['Related articles', 'related'],
    ['الوسوم:', 'tags'],
    ['للتواصل مع الكاتب أرسل رسالة', 'contact'],
  ] as const) {
    test(`knows «${text}» as the head of a list`, () => assert.deepEqual(readFurniture(lineOf(text)), { name, opensList: true }));
  }

  for (const text of [
    'الأطفال الذين تابعوا البرنامج على يوتيوب',
    'كما تابعوا الجسر على فيسبوك',
    'للمزيد من الدقة تابعوا العد ثلاث مرات',
    'السنة الأولى',
    'التعليقات على الجسر تعبر عن رأي سكان المدينة',
    'منذ يومين والجسر مغلق',
    'أ ف ب',
    'مدينة #النهر',
    'العدد الأكبر',
    'عدد الزوار 4412',
    '"YouTube"',
    'مشاركة رئيس البلدية في الافتتاح',
    'صورة الجسر',
    'اقرأ',
    'النهر والجسر',
    '- نعم',
    '2024',
    'example',
  ]) {
    test(`leaves «${text}»`, () => assert.equal(readFurniture(lineOf(text)), null));
  }

  test('leaves a long paragraph that begins as furniture does', () => {
    assert.equal(readFurniture(lineOf(`تابعونا على ضفة النهر ${'ونحن نعبر الجسر '.repeat(8)}`)), null);
  });
});

describe('isPartLabel', () => {
  for (const [key, expected] of [
    ['الحلقه الثانيه', true],
    ['الحلقه الاخيره', true],
    ['الجزء الاول', true],
    ['حلقه 3', true],
    ['الجزء رقم 12', true],
    ['الحلقه الثالثه والاخيره', true],
    ['الحلقه', false],
    ['الجزء الجنوبي', false],
    ['الجسر الثاني', false],
  ] as const) {
    test(`${key}: ${expected}`, () => assert.equal(isPartLabel(key), expected));
  }
});

describe('isSection', () => {
  for (const [key, expected] of [
    ['محليات', true],
    ['ثقافه وفنون', true],
    ['اخبار صحيه', true],
    ['اقتصاد عالمي', true],
    ['زاويه النهر', true],
    ['اخبار النهر', false],
    ['اقتصاد النهر', false],
    ['ركن من النهر', false],
    ['world', true],
    ['الجسر', false],
  ] as const) {
    test(`${key}: ${expected}`, () => assert.equal(isSection(key), expected));
  }
});
