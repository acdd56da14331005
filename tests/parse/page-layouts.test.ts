import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { outline } from './outline.ts';

const P1 =
  'افتتح رئيس بلدية مدينة النهر صباح اليوم جسرا جديدا يربط ضفتي المدينة، بعد أعمال بناء استمرت ثلاث سنوات وشاركت فيها شركات محلية عديدة.';
const P2 =
  'وقال رئيس البلدية في كلمة أمام الحضور إن الجسر سيخفف الازدحام في وسط المدينة، ويختصر الطريق بين السوق القديم والحي الجامعي إلى النصف.';
const P3 = 'وأوضح مدير المشروع أن الكلفة بلغت نصف ما كان مقدرا لها، وأن العمال أنهوا الأعمال قبل الموعد المحدد بشهرين كاملين.';
const Q1 =
  'أطلقت مكتبة الضفاف أمس برنامجا لتعليم القراءة يشارك فيه مئتا طفل من مدارس الحي، ويستمر حتى نهاية الصيف بإشراف معلمين متطوعين من الجامعة.';
const Q2 =
  'وقالت مديرة المكتبة إن البرنامج سيمتد في العام المقبل إلى المدارس الريفية، وإن الكتب الأولى وصلت إلى المخازن قبل أسبوعين من الموعد المقرر لها.';
const HEADLINE = 'مدينة النهر تفتتح جسرها الجديد أمام السيارات والمشاة';
const MENU = ['الرئيسية', 'أخبار المدينة', 'شؤون البلدية', 'الأسواق', 'الملاعب', 'الجامعة', 'المكتبة', 'صور وفيديو', 'من نحن'];
const BELOW = ['مشاركة', 'اقرأ أيضا', 'المدينة تستعد لمهرجان الربيع', 'التعليقات', 'جميع الحقوق محفوظة للضفاف'];
const furniture = (...lines: number[]): string[] => lines.map((line) => `${line} furniture`);
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Name, lines of the clipping, its outline. */
const LAYOUTS: readonly [string, string[], Record<string, unknown>][] = [
  [
    'a whole page: the title with section and site, a menu, the article, links and rights',
    [`${HEADLINE} - محليات - الضفاف`, ...MENU, HEADLINE, '12 مايو 2019', 'رئيس البلدية يقص الشريط أمام الجسر', P1, P2, P3, ...BELOW],
    {
      headline: 11,
      stamps: ['12 published 2019-05-12'],
      captions: [13],
      body: [14, 15, 16],
      dropped: furniture(...range(1, 10), ...range(17, 21)),
    },
  ],
  [
    'a whole page that nowhere repeats its title: the headline over the stamp, a last short sentence',
    ['الضفاف', ...MENU, HEADLINE, '12 مايو 2019', 'الضفاف', P1, P2, 'ويفتح الجسر غدا.', ...BELOW],
    {
      headline: 11,
      stamps: ['12 published 2019-05-12'],
      credits: ['13 الضفاف'],
      body: [14, 15, 16],
      dropped: furniture(...range(1, 10), ...range(17, 21)),
    },
  ],
  [
    'a whole page without a headline',
    [...MENU, 'صور', 'خدمات', '12 مايو 2019', P1, P2, ...BELOW],
    { stamps: ['12 published 2019-05-12'], body: [13, 14], dropped: furniture(...range(1, 11), ...range(15, 19)) },
  ],
  [
    "a whole page: the day of the page is not the article's where that has one",
    [`${HEADLINE} | الضفاف`, 'الأربعاء 15 مايو 2019', ...MENU, HEADLINE, 'الأحد 12 مايو 2019', P1, P2, ...BELOW],
    { headline: 12, stamps: ['13 published 2019-05-12'], body: [14, 15], dropped: furniture(...range(1, 11), ...range(16, 20)) },
  ],
  [
    "a whole page: the day of the page is the article's where that has none",
    [`${HEADLINE} | الضفاف`, 'الأربعاء 15 مايو 2019', ...MENU, HEADLINE, P1, P2, ...BELOW],
    { headline: 12, stamps: ['2 published 2019-05-15'], body: [13, 14], dropped: furniture(1, ...range(3, 11), ...range(15, 19)) },
  ],
  [
    'a whole page: other headlines above, a poll between, related headlines with days and the rules of comments below',
    [
      `${HEADLINE} - الضفاف`,
      ...MENU,
      'وزير النقل يزور محطة القطارات الجديدة',
      'طلاب الجامعة يزرعون ألف شجرة',
      HEADLINE,
      'استطلاع',
      'هل تعبر الجسر الجديد كل يوم؟',
      P1,
      'على الضفتين',
      P2,
      P3,
      'مواضيع أخرى من المدينة',
      'المدينة تستعد لمهرجان الربيع',
      '11 مايو 2019',
      'سوق السمك ينتقل إلى الميناء',
      '10 مايو 2019',
      'إضافة تعليق',
      'يحذف كل تعليق يخالف قواعد النشر أو يسيء إلى أحد من القراء أو الكتاب في هذا الموقع.',
      'جميع الحقوق محفوظة للضفاف',
    ],
    { headline: 13, body: range(16, 19), subheadings: [17], dropped: furniture(...range(1, 12), 14, 15, ...range(20, 27)) },
  ],
  [
    'tags glued to the end of the last paragraph',
    [HEADLINE, P1, `${P2} سمات الجسر مدينة النهر`],
    { headline: 1, body: [2, 3], dropped: furniture(3) },
  ],
  [
    'an invitation to follow the outlet, far behind the last sentence',
    [HEADLINE, `${P1} ${P2}          تابع ضفاف النهر على:`],
    { headline: 1, body: [2], dropped: furniture(2) },
  ],
  ['the word of tags inside a sentence stays', [HEADLINE, P1, 'وهذه سمات كل مدينة على النهر.'], { headline: 1, body: [2, 3] }],
  [
    "an agency's mark of the end and its name",
    [HEADLINE, P1, P2, '// انتهى //', '- النهار'],
    { headline: 1, body: [2, 3], credits: ['5 النهار'], dropped: furniture(4) },
  ],
  [
    'how to reach the writer',
    [HEADLINE, P1, P2, 'للتواصل مع الكاتب أرسل رسالة', 'تبدأ بالرمز 7', '99999 - ضفاف'],
    { headline: 1, body: [2, 3], dropped: furniture(4, 5, 6) },
  ],
  [
    "readers' comments",
    [HEADLINE, P1, P2, 'التعليقات (2)', 'قارئ من الحي', 'شكرا للبلدية على هذا الجسر الجميل الذي طال انتظاره.'],
    { headline: 1, body: [2, 3], dropped: ['4 counter', ...furniture(5, 6)] },
  ],
  [
    'a bar of comments above the article closes nothing',
    [HEADLINE, 'التعليقات', P1, P2],
    { headline: 1, body: [3, 4], dropped: furniture(2) },
  ],
  [
    'what stands below the share bar',
    [HEADLINE, P1, P2, 'مشاركة', 'ضفاف النهر', 'عدد اليوم'],
    { headline: 1, body: [2, 3], dropped: furniture(4, 5, 6) },
  ],
  [
    'sub-headings; a line that leads on and a quoted line are none',
    [HEADLINE, P1, 'على الضفتين', P2, 'وأضاف قائلا:', P3, '«الجسر لنا جميعا»', P1.replace('اليوم', 'أمس')],
    { headline: 1, subheadings: [3], body: range(2, 8) },
  ],
  [
    'questions of an interview are no sub-headings',
    [HEADLINE, P1, 'لماذا هذا الجسر؟', P2, 'ومتى بدأ العمل؟', P3, 'وكم كلف الجسر؟', P1.replace('اليوم', 'أمس')],
    { headline: 1, body: range(2, 8) },
  ],
  [
    'a second article with headline, source and stamp',
    [
      HEADLINE,
      '12 مايو 2019',
      P1,
      P2,
      P3,
      'مكتبة الضفاف تعلم الأطفال القراءة',
      'أ.ب.ج',
      '15 مايو 2019',
      Q1,
      Q2,
      Q1.replace('أمس', 'اليوم'),
    ],
    {
      headline: 1,
      stamps: ['2 published 2019-05-12'],
      second: 6,
      subheadings: [6],
      body: [3, 4, 5, 6, 9, 10, 11],
      dropped: ['7 second-article', '8 second-article'],
    },
  ],
  [
    'a second article of one sentence, with a headline and a stamp that says what it is',
    [HEADLINE, '12 مايو 2019', P1, P2, 'مكتبة الضفاف تعلم الأطفال القراءة', 'نشر في 15 مايو 2019', Q1],
    {
      headline: 1,
      stamps: ['2 published 2019-05-12'],
      second: 5,
      subheadings: [5],
      body: [3, 4, 5, 7],
      dropped: ['6 second-article'],
    },
  ],
  [
    'a second article of one sentence below the end of the first',
    [HEADLINE, P1, P2, '// انتهى //', 'مكتبة الضفاف تعلم الأطفال القراءة', '15 مايو 2019', Q1],
    { headline: 1, second: 5, subheadings: [5], body: [2, 3, 5, 7], dropped: ['4 furniture', '6 second-article'] },
  ],
  [
    'a heading over a day and one sentence',
    [HEADLINE, P1, P2, 'مكتبة الضفاف تعلم الأطفال القراءة', '15 مايو 2019', Q1],
    { headline: 1, body: range(2, 6) },
  ],
  [
    'days alone between paragraphs are a chronology',
    [HEADLINE, P1, P2, P3, '15 مايو 2019', Q1, Q2, '16 مايو 2019', P1.replace('اليوم', 'أمس')],
    { headline: 1, subheadings: [5, 8], body: range(2, 9) },
  ],
  [
    'a headline over two lines, cut after a particle',
    ['مدينة النهر تفتتح جسرها الجديد على', 'الضفة الشرقية للمدينة القديمة', P1, P2],
    { headline: 1, body: [3, 4] },
  ],
  [
    'a headline over two lines, cut in a quotation',
    ['رئيس البلدية: «الجسر سيغير وجه', 'المدينة كلها»', P1, P2],
    { headline: 1, body: [3, 4] },
  ],
  [
    'parts that are numbered: the line over the first number is the headline, those below numbers are sub-headings',
    [
      'زاوية الجسور',
      '12 مايو 2019',
      '(1)',
      'جسر النهر مفتوح',
      P1,
      '(2)',
      'قوارب للبيع',
      P2,
      '(3)',
      'ساعة بلا عقارب',
      P1.replace('افتتح', 'زار'),
    ],
    { headline: 1, stamps: ['2 published 2019-05-12'], subheadings: [4, 7, 10], body: range(3, 11) },
  ],
  [
    'a number alone without a second is no part',
    ['زاوية الجسور', '12 مايو 2019', '(1)', HEADLINE, P1, P2],
    { headline: 4, stamps: ['2 published 2019-05-12'], section: '1 زاوية الجسور', body: [5, 6], dropped: ['3 counter'] },
  ],
  [
    'a deck over a short paragraph and a long table',
    [
      HEADLINE,
      '',
      'لجنة الجسور في البلدية تعلن أسماء الفرق التي ستتبارى في سباق القوارب القديمة',
      '',
      'ملعب النهر',
      P1,
      'مواعيد السباق',
      ...['النهر', 'الجسر', 'السوق', 'القلعة', 'الميناء', 'البستان'].map((team) => `${team} * الضفة - مرسى ${team} - صباحا`),
    ],
    { headline: 1, deck: 3, credits: ['5 ملعب النهر'], body: range(6, 13) },
  ],
  [
    'a line below the stamp and the name of the writer is a deck',
    [HEADLINE, '12 مايو 2019', 'سامي الجسار', '', 'القوارب القديمة باقية على الضفتين', P1, P2],
    { headline: 1, deck: 5, stamps: ['2 published 2019-05-12'], credits: ['3 سامي الجسار'], body: [6, 7] },
  ],
  [
    'an interview of very short lines is body and no credits',
    [
      'حوار قصير مع مهندس الجسر',
      '12 مايو 2019',
      'متى بدأ العمل؟',
      'قبل عامين',
      'ومن دفع؟',
      'بلدية النهر',
      'هل أنت راض؟',
      'نعم',
      'سامي الجسار',
    ],
    { headline: 1, stamps: ['2 published 2019-05-12'], body: range(3, 9) },
  ],
  [
    'below the credit of a photograph between two paragraphs stands no sub-heading',
    [HEADLINE, P1, '© RIVER / SAMI', 'قوارب النهر تبحث عن ركاب', P2, 'ساعة بلا عقارب', P3, '© RIVER / SAMI', P1.replace('افتتح', 'زار')],
    { headline: 1, subheadings: [6], body: [2, 5, 6, 7, 9], dropped: furniture(3, 4, 8) },
  ],
  ['a kicker with a preposition', ['في احتفال حضره أهل المدينة', HEADLINE, P1, P2], { kicker: 1, headline: 2, body: [3, 4] }],
  [
    'a kicker whose verb has its object below',
    ['تستضيفها بلدية الضفاف', 'بطولة القوارب تنطلق صباح غد في مدينة النهر', P1, P2],
    { kicker: 1, headline: 2, body: [3, 4] },
  ],
  [
    'kicker, headline and three decks',
    [
      'أقيم على ضفة النهر.. بحضور الأهالي',
      HEADLINE,
      'الكلفة نصف ما كان مقدرا',
      'الجسر يختصر الطريق إلى النصف',
      'العمال أنهوا الأعمال قبل الموعد',
      P1,
      P2,
    ],
    { kicker: 1, headline: 2, deck: 3, decks: [4, 5], body: [6, 7] },
  ],
  [
    'a caption with a credit in brackets where a deck would stand',
    [HEADLINE, '', 'رئيس البلدية يقص الشريط أمام الجسر (ضفاف)', '12 مايو 2019', P1, P2],
    { headline: 1, captions: [3], stamps: ['4 published 2019-05-12'], body: [5, 6] },
  ],
  [
    'a deck that announces pictures is no caption',
    [HEADLINE, '', 'الأهالي يعبرون الجسر للمرة الأولى (فيديو)', P1, P2],
    { headline: 1, deck: 3, body: [4, 5] },
  ],
  [
    'a headline that is the name of furniture elsewhere',
    ['البريد الإلكتروني', 'سامي الجسار', '12 مايو 2019', P1, P2],
    { headline: 1, credits: ['2 سامي الجسار'], stamps: ['3 published 2019-05-12'], body: [4, 5] },
  ],
];

describe('layouts of pages, decks and second articles', () => {
  for (const [name, lines, expected] of LAYOUTS) {
    test(name, () => assert.deepEqual(outline(parseArticle(lines.join('\n'))), expected));
  }

  test('a headline over two lines is joined with a space', () => {
    assert.equal(parseArticle(`جسر جديد على\nالضفة الشرقية للمدينة\n${P1}\n${P2}`).headline?.text, 'جسر جديد على الضفة الشرقية للمدينة');
  });

  test('learnt furniture is left out, other lines and other kinds of line stay', () => {
    const learned = new Set(['كن اول من يعلم', 'صحيفه الضفاف']);
    const parts = parseArticle([HEADLINE, 'صحيفة الضفاف', P1, 'كن أول من يعلم', P2].join('\n'), { learned });
    assert.deepEqual(outline(parts), { headline: 1, credits: ['2 صحيفة الضفاف'], body: [3, 5], dropped: furniture(4) });
  });
});
