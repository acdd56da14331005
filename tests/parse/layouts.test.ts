import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseArticle } from '../../src/parse/parse-article.ts';
import { outline } from './outline.ts';

const P1 =
  'افتتح رئيس بلدية مدينة النهر صباح اليوم جسرا جديدا يربط ضفتي المدينة، بعد أعمال بناء استمرت ثلاث سنوات وشاركت فيها شركات محلية عديدة.';
const P2 =
  'وقال رئيس البلدية في كلمة أمام الحضور إن الجسر سيخفف الازدحام في وسط المدينة، ويختصر الطريق بين السوق القديم والحي الجامعي إلى النصف.';
const P3 = 'وأوضح مدير المشروع أن الكلفة بلغت نصف ما كان مقدرا لها، وأن العمال أنهوا الأعمال قبل الموعد المحدد بشهرين كاملين.';
const HEADLINE = 'مدينة النهر تفتتح جسرها الجديد أمام السيارات والمشاة';

/** Name, clipping, its outline. */
const LAYOUTS: readonly [string, string, Record<string, unknown>][] = [
  ['headline first', [HEADLINE, '', P1, '', P2].join('\n'), { headline: 1, body: [3, 5] }],
  ['kicker of a few words', ['قبل الموعد', HEADLINE, '', P1, P2].join('\n'), { kicker: 1, headline: 2, body: [4, 5] }],
  [
    'kicker with a colon',
    ['رئيس بلدية مدينة النهر للصحفيين:', 'الجسر سيغير وجه المدينة', '', P1, P2].join('\n'),
    { kicker: 1, headline: 2, body: [4, 5] },
  ],
  [
    'kicker right over the headline, stamp below',
    ['بعد أعمال بناء استمرت ثلاث سنوات', HEADLINE, '12 مايو 2019', P1, P2].join('\n'),
    { kicker: 1, headline: 2, stamps: ['3 published 2019-05-12'], body: [4, 5] },
  ],
  [
    'headline and deck apart, stamp, caption',
    [HEADLINE, '', 'الكلفة نصف ما كان مقدرا', '', 'الأحد 12 مايو 2019', 'رئيس البلدية يقص الشريط أمام الجسر', '', P1, P2].join('\n'),
    { headline: 1, deck: 3, stamps: ['5 published 2019-05-12'], captions: [6], body: [8, 9] },
  ],
  ['no headline', [P1, '', P2].join('\n'), { body: [1, 3] }],
  ['no headline, stamp first', ['2019/05/12', '', P1, '', P2].join('\n'), { stamps: ['1 published 2019-05-12'], body: [3, 5] }],
  [
    'stamp first, then headline and deck',
    ['12-05-2019', HEADLINE, '', 'الكلفة نصف ما كان مقدرا', P1, P2].join('\n'),
    { stamps: [], headline: 2, deck: 4, body: [5, 6] },
  ],
  ['one line of body', [HEADLINE, 'افتتح الجسر اليوم.'].join('\n'), { headline: 1, body: [2] }],
  ['a sentence alone', 'افتتح رئيس البلدية الجسر الجديد صباح اليوم.', { body: [1] }],
  ['a headline alone', HEADLINE, { headline: 1 }],
  [
    'Egyptian month names and a label',
    [HEADLINE, 'تاريخ النشر: الأحد 12 مايو 2019', P1, P2].join('\n'),
    { headline: 1, stamps: ['2 published 2019-05-12'], body: [3, 4] },
  ],
  [
    'Levantine and dual month names',
    [HEADLINE, '12 أيار/ مايو 2019', 'آخر تحديث: 3 كانون الأول (ديسمبر) 2019 الساعة 8:05 مساءً', P1, P2].join('\n'),
    { headline: 1, stamps: ['2 published 2019-05-12', '3 modified 2019-12-03T20:05'], body: [4, 5] },
  ],
  [
    'Maghrebi month names',
    [HEADLINE, 'الجمعة 24 ماي 2019 - 20H45', P1, P2].join('\n'),
    { headline: 1, stamps: ['2 published 2019-05-24T20:45'], body: [3, 4] },
  ],
  [
    'Hijri and Gregorian on one line',
    [HEADLINE, 'الأحد 7 رمضان 1440 هـ - الموافق 12 مايو 2019 م - الساعة 11:31 صباحا', P1, P2].join('\n'),
    { headline: 1, stamps: ['2 published 2019-05-12T11:31', '2 published 2019-05-12T11:31'], body: [3, 4] },
  ],
  ['Hijri alone', [HEADLINE, 'بتاريخ 7-9-1440 هـ', P1, P2].join('\n'), { headline: 1, stamps: ['2 published 2019-05-12'], body: [3, 4] }],
  [
    'Arabic-Indic digits',
    [HEADLINE, '٢٠١٩/٠٥/١٢ - ٠٩:٢٨م', P1, P2].join('\n'),
    { headline: 1, stamps: ['2 published 2019-05-12T21:28'], body: [3, 4] },
  ],
  [
    'Windows line ends, no-break spaces, bidi marks and tatweel',
    [
      '\u200f\u202bمديـــنة النهر تفتتح\u00a0جسرها الجديد\u202c',
      '\u200f\u00a0',
      '\u200eنـشر في 26-01-2025\u00a0|\u00a017:41',
      '\u00a0',
      P1,
      P2,
    ].join('\r\n'),
    { headline: 1, stamps: ['3 published 2025-01-26T17:41'], body: [5, 6] },
  ],
  ['carriage returns and line separators', `${HEADLINE}\r${P1}\u2028${P2}`, { headline: 1, body: [2, 3] }],
  [
    'two stamps in two languages',
    [HEADLINE, 'الأحد - 12 مايو 2019', 'Sun - 12 May 2019', P1, P2].join('\n'),
    { headline: 1, stamps: ['2 published 2019-05-12', '3 published 2019-05-12'], body: [4, 5] },
  ],
  [
    'both stamps on one line',
    [HEADLINE, 'نشر في 26-01-2025 17:41 آخر تحديث 27-01-2025 09:10', P1].join('\n'),
    { headline: 1, stamps: ['2 published 2025-01-26T17:41', '2 modified 2025-01-27T09:10'], body: [3] },
  ],
  [
    'counters and the number of readers',
    [HEADLINE, '', '• 28/4/2021', '• 00:00', '• 3', 'القراءات: 1,829', '3 تعليقات', '', P1, P2].join('\n'),
    { headline: 1, stamps: ['3 published 2021-04-28'], views: '6 1829', body: [9, 10], dropped: ['4 counter', '5 counter', '7 counter'] },
  ],
  [
    'readers on the line of the stamp',
    [HEADLINE, '07 حزيران 2018 04:16 عدد القراءات 2210', P1].join('\n'),
    { headline: 1, stamps: ['2 published 2018-06-07T04:16'], views: '2 2210', body: [3] },
  ],
  [
    'caption twice, headline twice',
    [HEADLINE, HEADLINE, '12 مايو 2019', 'الجسر الجديد كما بدا صباح اليوم', 'الجسر الجديد كما بدا صباح اليوم', '', P1, P2].join('\n'),
    { headline: 1, stamps: ['3 published 2019-05-12'], captions: [4], body: [7, 8], dropped: ['2 repeated', '5 repeated'] },
  ],
  [
    'paragraphs repeated, in another spelling too',
    [HEADLINE, P1, P2, P1.replace('افتتح', 'إفتتح'), P2, P3].join('\n'),
    { headline: 1, body: [2, 3, 6], dropped: ['4 repeated', '5 repeated'] },
  ],
  [
    'short answers that recur stay, those inside a repetition go',
    [HEADLINE, P1, '- نعم', P2, '- نعم', P3, P2, '- نعم'].join('\n'),
    { headline: 1, body: [2, 3, 4, 5, 6], dropped: ['7 repeated', '8 repeated'] },
  ],
  [
    'section with the stamp, dateline on its own line, dots',
    [HEADLINE, '', 'محليات 2019/05/12', '...', '', ' القاهرة : النهار', '', P1].join('\n'),
    {
      headline: 1,
      section: '3 محليات',
      stamps: ['3 published 2019-05-12'],
      dateline: '6 القاهرة / النهار',
      body: [8],
      dropped: ['4 furniture'],
    },
  ],
  [
    'section on its own line, source and author with labels',
    ['محليات', HEADLINE, 'المصدر: صحيفة الضفاف', 'بقلم: سامي الجسار', '12 مايو 2019', P1].join('\n'),
    {
      section: '1 محليات',
      headline: 2,
      credits: ['3 صحيفة الضفاف'],
      author: '4 سامي الجسار',
      stamps: ['5 published 2019-05-12'],
      body: [6],
    },
  ],
  [
    'outlet over the stamp',
    ['الضفاف', '12 مايو 2019', '', HEADLINE, P1].join('\n'),
    { credits: ['1 الضفاف'], stamps: ['2 published 2019-05-12'], headline: 4, body: [5] },
  ],
  [
    'place and writer before the date',
    [HEADLINE, 'عمّان - سامي الجسار | 2019-05-12', P1].join('\n'),
    { headline: 1, stamps: ['2 published 2019-05-12'], dateline: '2 عمّان / سامي الجسار', body: [3] },
  ],
  [
    'row of names without a city',
    [HEADLINE, 'الضفاف - متابعات - سامي الجسار', P1].join('\n'),
    { headline: 1, dateline: '2  / الضفاف+متابعات+سامي الجسار', body: [3] },
  ],
  [
    'row of names over a clipping without a headline',
    ['دمشق – عواصم – وكالات', '', P1, P2].join('\n'),
    { dateline: '1 دمشق+عواصم / وكالات', body: [3, 4] },
  ],
  [
    'dateline below a summary',
    [HEADLINE, P1, 'تونس-(و ك ن)-الضفاف:', P2].join('\n'),
    { headline: 1, dateline: '3 تونس / و ك ن+الضفاف', body: [2, 4] },
  ],
  [
    "aggregator's stamp, author glued to it",
    [HEADLINE, 'سامي الجسارنشر في ضفاف النهر يوم 06 - 02 - 2011', '', P1].join('\n'),
    { headline: 1, stamps: ['2 published 2011-02-06'], credits: ['2 ضفاف النهر'], author: '2 سامي الجسار', body: [4] },
  ],
  [
    'furniture, a list of other articles, and comments at the foot',
    [
      HEADLINE,
      P1,
      P2,
      'مشاركة :',
      'اقرأ أيضا',
      'المدينة تستعد لمهرجان الربيع',
      'أضف تعليقك',
      'https://example.org/a?b=1',
      'back to top',
    ].join('\n'),
    { headline: 1, body: [2, 3], dropped: [4, 5, 6, 7, 8, 9].map((line) => `${line} furniture`) },
  ],
  [
    'a link to another article between paragraphs',
    [HEADLINE, P1, 'اقرأ أيضا: المدينة تستعد لمهرجان الربيع', P2, P3].join('\n'),
    { headline: 1, body: [2, 4, 5], dropped: ['3 furniture'] },
  ],
  [
    'only furniture',
    ['الرئيسية', 'مشاركة :', 'back to top', '...'].join('\n'),
    { dropped: ['1 furniture', '2 furniture', '3 furniture', '4 furniture'] },
  ],
  [
    'writer and agencies below the last sentence',
    [HEADLINE, P1, P2, 'سامي الجسار', 'أ ب ج ـ النهار'].join('\n'),
    { headline: 1, body: [2, 3], credits: ['4 سامي الجسار', '5 أ ب ج', '5 النهار'] },
  ],
  [
    'stamp at the foot; a year inside the body stays',
    [HEADLINE, P1, '2019', P2, 'نشر في 12-05-2019'].join('\n'),
    { headline: 1, stamps: [], body: [2, 3, 4] },
  ],
  [
    'tags and script are text',
    ['<h1>مدينة النهر تفتتح جسرها</h1>', `<p>${P1}</p>`, '<script>alert(1)</script>', P2].join('\n'),
    { headline: 1, body: [2, 3, 4] },
  ],
  [
    'place and agency before the date with no sign between them',
    [HEADLINE, 'القاهرة النهار 12 مايو 2019', P1].join('\n'),
    { headline: 1, stamps: ['2 published 2019-05-12'], dateline: '2 القاهرة / النهار', body: [3] },
  ],
  [
    'a numbered heading and a sentence that runs on open the body',
    [HEADLINE, 'المشهد 1:', P1, 'المشهد 2:', P2].join('\n'),
    { headline: 1, body: [2, 3, 4, 5] },
  ],
  ['a sentence that breaks off is no deck', [HEADLINE, 'وجاء في بيان بلدية المدينة ما يلي:', P1].join('\n'), { headline: 1, body: [2, 3] }],
  [
    'menu of a saved page',
    [HEADLINE, 'أخبار المدينة', 'أخبار الجامعة', 'الأسواق', 'الملاعب', 'المكتبة', '', P1].join('\n'),
    { headline: 1, body: [8], dropped: [2, 3, 4, 5, 6].map((line) => `${line} furniture`) },
  ],
  [
    'a deck in quotes over the stamp, the headline taken up by the lead',
    [HEADLINE, '«لم ننم منذ ليلتين»', '12 مايو 2019', `${P1} ${HEADLINE}.`, P2].join('\n'),
    { headline: 1, deck: 2, stamps: ['3 published 2019-05-12'], body: [4, 5] },
  ],
  [
    'a headline whose second line adds a verb',
    ['بلدية النهر تفتتح الجسر الجديد', 'وتغلق الجسر القديم أمام السيارات', '12 مايو 2019', P1, P2].join('\n'),
    { headline: 1, stamps: ['3 published 2019-05-12'], body: [4, 5] },
  ],
  [
    'a second line that begins with a word in «و» is a headline under its kicker',
    ['بعد أعمال بناء استمرت ثلاث سنوات', 'وزير النقل يفتتح جسر مدينة النهر', '12 مايو 2019', P1, P2].join('\n'),
    { kicker: 1, headline: 2, stamps: ['3 published 2019-05-12'], body: [4, 5] },
  ],
  [
    'bullets over the body and no headline',
    ['* الكلفة نصف ما كان مقدرا لها', '* العمال أنهوا الأعمال قبل الموعد', '12 مايو 2019', P1, P2].join('\n'),
    { deck: 1, decks: [2], stamps: ['3 published 2019-05-12'], body: [4, 5] },
  ],
  [
    'bullets over the headline',
    ['* الكلفة نصف ما كان مقدرا لها', '* العمال أنهوا الأعمال قبل الموعد', HEADLINE, '12 مايو 2019', P1, P2].join('\n'),
    { deck: 1, decks: [2], headline: 3, stamps: ['4 published 2019-05-12'], body: [5, 6] },
  ],
  [
    'bulleted headings inside the article',
    ['• نشأة الجسر :', P1, '• افتتاح الجسر :', P2, '• كلفة الجسر :', P3].join('\n'),
    { body: [1, 2, 3, 4, 5, 6] },
  ],
  [
    'a caption run into the lead',
    [HEADLINE, '12 مايو 2019', `الجسر كما بدا صباح اليوم (أرشيفية)${P1}`, P2].join('\n'),
    { headline: 1, stamps: ['2 published 2019-05-12'], captions: [3], body: [3, 4] },
  ],
  [
    'a bracket in a sentence with a space wanting is no caption',
    [HEADLINE, '12 مايو 2019', P1.replace('رئيس بلدية', 'رئيس جمعية الجسور القديمة (النهر)ورئيس بلدية'), P2].join('\n'),
    { headline: 1, stamps: ['2 published 2019-05-12'], body: [3, 4] },
  ],
  [
    'names and comments by turns',
    [HEADLINE, P1, P2, P3, 'التعليقات', 'أبو سامي', P1.replace('صباح', 'فجر').slice(0, 90), 'زائر', P2.slice(0, 80)].join('\n'),
    { headline: 1, body: [2, 3, 4], dropped: [5, 6, 7, 8, 9].map((line) => `${line} furniture`) },
  ],
  [
    'number of the issue, year of the paper',
    ['العدد 4412', 'السنة الخامسة والعشرون', HEADLINE, 'العدد 4412 - 12 مايو 2019', P1, P2].join('\n'),
    { headline: 3, stamps: ['4 published 2019-05-12'], body: [5, 6], dropped: ['1 furniture', '2 furniture'] },
  ],
  [
    'the first year inside an article is a heading',
    [HEADLINE, P1, 'السنة الأولى', P2].join('\n'),
    { headline: 1, subheadings: [3], body: [2, 3, 4] },
  ],
  ['vowel signs in a label', [HEADLINE, 'بِقَلَمِ: سامي الجسار', P1, P2].join('\n'), { headline: 1, author: '2 سامي الجسار', body: [3, 4] }],
  [
    "aggregator's stamp, the outlet in the place of its author",
    [HEADLINE, 'ضفاف النهرنشر في ضفاف النهر يوم 06 - 02 - 2011', '', P1].join('\n'),
    { headline: 1, stamps: ['2 published 2011-02-06'], credits: ['2 ضفاف النهر'], body: [4] },
  ],
  [
    'writer and the city he writes from',
    [HEADLINE, 'سامي الجسار من الرياض', P1, P2].join('\n'),
    { headline: 1, dateline: '2 الرياض / سامي الجسار', body: [3, 4] },
  ],
  [
    'the time of the agency below its last words, an agency with dash and brackets',
    [HEADLINE, P1, P2, '--(النهار)', '// انتهى //', '12:44 ت م'].join('\n'),
    { headline: 1, credits: ['4 النهار'], body: [2, 3], dropped: ['5 furniture', '6 counter'] },
  ],
  [
    'a button beside the stamp is no section',
    [HEADLINE, '12 مايو 2019 17:41 نسخ الرابط', P1, P2].join('\n'),
    { headline: 1, stamps: ['2 published 2019-05-12T17:41'], body: [3, 4] },
  ],
  ['a name in quotes in the article is no button', [HEADLINE, P1, '"YouTube"', P2].join('\n'), { headline: 1, body: [2, 3, 4] }],
  [
    'number of the issue and year of the paper beside the day',
    ['الضفاف', 'الأحد 12 مايو 2019 السنة 133 العدد 44763', HEADLINE, P1, P2].join('\n'),
    { credits: ['1 الضفاف'], stamps: ['2 published 2019-05-12'], headline: 3, body: [4, 5] },
  ],
  [
    'writer and section beside the day',
    [HEADLINE, 'بواسطة: سامي الجسار | 12 مايو 2019 | محليات', P1, P2].join('\n'),
    { headline: 1, stamps: ['2 published 2019-05-12'], author: '2 سامي الجسار', section: '2 محليات', body: [3, 4] },
  ],
  [
    'the source beside the day',
    ['نقلا عن جريدة ضفاف النهر 12 مايو 2019', HEADLINE, P1, P2].join('\n'),
    { headline: 2, stamps: ['1 published 2019-05-12'], credits: ['1 جريدة ضفاف النهر'], body: [3, 4] },
  ],
  [
    'a row of buttons over the writer, a rating below',
    ['PDF طباعة إرسال إلى صديق', 'الكاتب/ سامي الجسار', '12 مايو 2019', HEADLINE, 'تقييم المستخدمين:  / 0', P1, P2].join('\n'),
    {
      headline: 4,
      author: '2 سامي الجسار',
      stamps: ['3 published 2019-05-12'],
      body: [6, 7],
      dropped: ['1 furniture', '5 counter'],
    },
  ],
  [
    "the writer's name over the headline",
    ['سامي الجسار', 'الشرفات المغلقة', P1, P2].join('\n'),
    { credits: ['1 سامي الجسار'], headline: 2, body: [3, 4] },
  ],
  [
    'a name over a deck is the headline of an article on that person',
    ['سامي الجسار', 'شاعر الشرفات المغلقة', P1, `${P2.replace('رئيس البلدية', 'الشاعر سامي الجسار')}`].join('\n'),
    { headline: 1, credits: ['2 شاعر الشرفات المغلقة'], body: [3, 4] },
  ],
  [
    'a headline stretched for display under its kicker',
    ['الكلفة نصف ما كان مقدرا', 'افتتـــــاح جـــــسر النهر', P1, P2].join('\n'),
    { kicker: 1, headline: 2, body: [3, 4] },
  ],
  [
    'two kinds of work in a label',
    [HEADLINE, 'تحقيق وتصوير: سامي الجسار', P1, P2].join('\n'),
    { headline: 1, author: '2 سامي الجسار', body: [3, 4] },
  ],
  [
    'a paragraph that was broken before a comma',
    [HEADLINE, '12 مايو 2019', P1.replace(/\.$/u, ''), '، كما قال رئيس البلدية.', P2].join('\n'),
    { headline: 1, stamps: ['2 published 2019-05-12'], body: [3, 5] },
  ],
  [
    'days of comments are not the day of the article',
    [HEADLINE, P1, P2, P3, '2 تعليقات', 'أبو سامي يقول:', '13 مايو 2019', 'جسر جميل', 'زائر يقول:', '14 مايو 2019', 'شكرا'].join('\n'),
    { headline: 1, body: [2, 3, 4], dropped: ['5 counter', ...[6, 7, 8, 9, 10, 11].map((line) => `${line} furniture`)] },
  ],
  [
    'an invocation over the headline is the first line of the article',
    ['بسم الله الرحمن الرحيم', HEADLINE, P1, P2].join('\n'),
    { headline: 2, body: [1, 3, 4] },
  ],
  [
    'what someone said over who said it',
    ['أكد أن الكلفة نصف المقدر', 'رئيس البلدية: الجسر سيغير وجه المدينة', P1, P2].join('\n'),
    { kicker: 1, headline: 2, body: [3, 4] },
  ],
  ['a section with its label', ['القسم: محليات', HEADLINE, P1, P2].join('\n'), { section: '1 محليات', headline: 2, body: [3, 4] }],
  [
    'tags one by one below',
    [HEADLINE, P1, P2, 'الوسوم', 'جسر', 'نهر'].join('\n'),
    { headline: 1, body: [2, 3], dropped: ['4 furniture', '5 furniture', '6 furniture'] },
  ],
  ['words that close an article begin with «and»', [HEADLINE, P1, P2, 'وللحديث بقية'].join('\n'), { headline: 1, body: [2, 3, 4] }],
  ['closing words are no name', [HEADLINE, P1, P2, 'والشكر من القلب للجميع'].join('\n'), { headline: 1, body: [2, 3, 4] }],
  ['empty', ' \n\u200f\n', {}],
];

// These two stamps could be read day first or month first, and nothing decides.
const AMBIGUOUS: Readonly<Record<string, string>> = {
  'stamp first, then headline and deck': '1 published 2019',
  'stamp at the foot; a year inside the body stays': '5 published 2019',
};

describe('layouts', () => {
  for (const [name, text, expected] of LAYOUTS) {
    test(name, () => {
      const ambiguous = AMBIGUOUS[name];
      assert.deepEqual(outline(parseArticle(text)), ambiguous === undefined ? expected : { ...expected, stamps: [ambiguous] });
    });
  }
});
