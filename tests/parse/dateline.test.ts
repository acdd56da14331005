import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isCity } from '../../src/parse/cities.ts';
import { readDatelineHead, readDatelineLine, readPlaceAndName } from '../../src/parse/dateline.ts';
import { readLines } from '../../src/parse/lines.ts';

/** Places / credits / date; «—» for none. */
const shown = (dateline: ReturnType<typeof readDatelineHead>): string | null =>
  dateline && [dateline.places.join('+'), dateline.credits.join('+'), dateline.date?.value ?? '—'].join(' / ');

const SENTENCE = 'أعلن رئيس بلدية مدينة النهر أمس افتتاح الجسر الجديد (الأحد) أمام السيارات - كما قال - والمشاة';

/** Head of a paragraph, the words of the dateline, what they say. */
const HEADS: readonly [string, string, string][] = [
  ['القاهرة 12 مايو 2019 (النهار) ', 'القاهرة 12 مايو 2019 (النهار)', 'القاهرة / النهار / 2019-05-12'],
  ['القاهرة في 12 مايو 2019 (النهار) - ', 'القاهرة في 12 مايو 2019 (النهار)', 'القاهرة / النهار / 2019-05-12'],
  ['ضفاف العليا 12 أيار/مايو 2019 (أ ب ج) ', 'ضفاف العليا 12 أيار/مايو 2019 (أ ب ج)', 'ضفاف العليا / أ ب ج / 2019-05-12'],
  ['القاهرة (النهار) - ', 'القاهرة (النهار)', 'القاهرة / النهار / —'],
  ['القاهرة (النهار) ', 'القاهرة (النهار)', 'القاهرة / النهار / —'],
  ['دبي، دولة الإمارات (NHR)-- ', 'دبي، دولة الإمارات (NHR)', 'دبي+دولة الإمارات / NHR / —'],
  ['بيروت - أ ب ج - ', 'بيروت - أ ب ج', 'بيروت / أ ب ج / —'],
  ['بغداد/ النهار: ', 'بغداد/ النهار', 'بغداد / النهار / —'],
  ['سامي الجسار- النهار- الرياض: ', 'سامي الجسار- النهار- الرياض', 'الرياض / سامي الجسار+النهار / —'],
  ['بغداد: ', 'بغداد', 'بغداد /  / —'],
  ['12 مايو 2019 (النهار) - ', '12 مايو 2019 (النهار)', ' / النهار / 2019-05-12'],
  ['(النهار) - ', '(النهار)', ' / النهار / —'],
  ['(أنباء النهر) ــ ', '(أنباء النهر)', ' / أنباء النهر / —'],
  ['بغداد ـ ', 'بغداد', 'بغداد /  / —'],
  ['بغداد ـ من سامي بن ناصر بن عبده الجسار: ', 'بغداد ـ من سامي بن ناصر بن عبده الجسار', 'بغداد / سامي بن ناصر بن عبده الجسار / —'],
  ['بغداد - كتب سامي ناصر عبده الجسار: ', 'بغداد - كتب سامي ناصر عبده الجسار', 'بغداد / كتب سامي ناصر عبده الجسار / —'],
  ['ضفاف العليا (النهار) – ', 'ضفاف العليا (النهار)', 'ضفاف العليا / النهار / —'],
];

describe('readDatelineHead', () => {
  for (const [head, words, expected] of HEADS) {
    test(`reads «${head}»`, () => {
      const dateline = readDatelineHead(head + SENTENCE, 7, 0);
      assert.equal(dateline?.text, words);
      assert.equal(shown(dateline), expected);
      assert.deepEqual([dateline?.line, dateline?.paragraph], [7, 0]);
    });
  }

  for (const text of [
    SENTENCE,
    'أكد رئيس البلدية، سامي الجسار، اليوم الأحد، استعداد المدينة.',
    'أعلنت حركة (النهر) أمس برنامجها.',
    'قال المدير: «افتتحنا الجسر».',
    'بغداد تستضيف المؤتمر (الرابع) للجسور.',
    'محور بغداد-دمشق مغلق: هكذا قال المدير.',
    '(النهار) هذا هو الخبر - كما ورد.',
    '(الجسر الجديد الكبير) - هكذا سمته المدينة.',
    '(2) - ثم قال المدير.',
    'بغداد',
    '',
  ]) {
    test(`leaves «${text}»`, () => assert.equal(readDatelineHead(text, 1, 0), null));
  }
});

describe('readDatelineLine', () => {
  const LINES: readonly [string, string | null][] = [
    ['بغداد : الصباح', 'بغداد / الصباح / —'],
    ['النهار - المنامة', 'المنامة / النهار / —'],
    ['تونس-(أ ب ج)-الضفاف:', 'تونس / أ ب ج+الضفاف / —'],
    ['الرياض:', 'الرياض /  / —'],
    ['بيروت 12 مايو 2019 - النهار', 'بيروت / النهار / 2019-05-12'],
    ['صنعاء: سامي الجسار - الرياض: عادل النهري', 'صنعاء+الرياض / سامي الجسار+عادل النهري / —'],
    ['الضفاف - سامي الجسار', ' / الضفاف+سامي الجسار / —'],
    ['بغداد', null],
    ['الجسر: أخيرا', null],
    ['بغداد: هل يفتح الجسر؟', null],
    ['بغداد تفتتح الجسر الجديد أمام السيارات - تقرير', null],
    ['سلال، ورد، كتب - هدايا', null],
  ];
  for (const [text, expected] of LINES) {
    test(`${expected === null ? 'leaves' : 'reads'} ${text}`, () => {
      const [line] = readLines(text);
      assert.ok(line);
      assert.equal(shown(readDatelineLine(line)), expected);
    });
  }
});

describe('readPlaceAndName', () => {
  for (const [text, expected] of [
    ['القاهرة', 'القاهرة /  / —'],
    ['القاهرة النهار', 'القاهرة / النهار / —'],
    ['أبو ظبي ضفاف النهر', 'أبو ظبي / ضفاف النهر / —'],
    ['الجسر', null],
    ['الجسر القاهرة', null],
  ] as const) {
    test(`${expected === null ? 'leaves' : 'reads'} «${text}»`, () => assert.equal(shown(readPlaceAndName({ line: 2, text })), expected));
  }
});

describe('isCity', () => {
  for (const [words, known] of [
    ['بغداد', true],
    ['أبو ظبي', true],
    ['ابوظبي', true],
    ['عمّان', true],
    ['القاهره', true],
    ['العراق', false],
    ['الجسر', false],
    ['', false],
  ] as const) {
    test(`${words}: ${known}`, () => assert.equal(isCity(words), known));
  }
});
