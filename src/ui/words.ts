import type { ActorKind } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { DateEvidence } from '../model/date-evidence.ts';
import type { DroppedLine } from '../model/dropped-line.ts';
import type { Outlet } from '../model/outlet.ts';
import type { PluralForms } from './plural.ts';

/** Every word of the interface, by the part that says it. Counted nouns stand in COUNTED, under their singular. */
export const WORDS = {
  sections: {
    articles: 'المقالات',
    actors: 'الفاعلون',
    topics: 'المواضيع',
    timeline: 'الخط الزمني',
    statements: 'التصريحات',
    outlets: 'المصادر',
  },
  pages: { search: 'البحث في الأرشيف', review: 'للمراجعة', about: 'عن الأرشيف', data: 'البيانات', feed: 'خلاصة RSS' },
  chrome: {
    skip: 'انتقل إلى المحتوى',
    mainNavigation: 'أقسام الأرشيف',
    footerNavigation: 'روابط الأرشيف',
    searchLabel: 'ابحث في الأرشيف',
    searchButton: 'ابحث',
    theme: 'المظهر',
    themes: { system: 'النظام', light: 'فاتح', dark: 'داكن' },
    previous: 'السابق',
    next: 'التالي',
    pages: 'صفحات القائمة',
    page: 'صفحة',
    home: 'عودة إلى الرئيسية',
  },
  home: {
    newest: 'الأحدث نشرًا',
    allArticles: 'كل المقالات',
    actors: 'الأكثر حضورًا',
    allActors: 'كل الفاعلين',
    topics: 'المواضيع',
    allTopics: 'كل المواضيع',
    overTime: 'القصاصات عبر الزمن',
    from: 'من',
    to: 'إلى',
    chartCaption: { month: 'عدد المقالات في كل شهر', year: 'عدد المقالات في كل سنة' },
    empty: 'لا قصاصات في الأرشيف بعد',
    emptyWhy: 'يُبنى الأرشيف من الملفات النصية في مجلد content، ولا شيء فيه بعد.',
    emptyWay: 'أضف قصاصة إلى المجلد ثم أعد البناء.',
  },
  articles: {
    lead: 'أحدث ما نُشر أولًا. القصاصات كلها مرتبة في الخط الزمني بحسب السنة.',
    byYear: 'بحسب السنة',
    undated: 'بلا تاريخ محدد',
    older: 'لما هو أقدم اختر السنة.',
  },
  article: {
    raw: 'النص الأصلي',
    rawLead: 'النص كما قُصّ، سطرًا سطرًا، بلا تغيير. بجانب كل سطر ما قُرئ فيه؛ والمشطوب ليس من الخبر، وبجانبه السبب.',
    rawOpen: 'اعرض القصاصة الأصلية',
    rawPage: 'القصاصة صفحة محفوظة. هذه الأسطر التي قُرئت منها: ما يقوله رأس الصفحة، ثم المقال. وبجانب كل سطر موضعه في الملف.',
    sourceLine: 'سطر الملف',
    about: 'عن هذا المقال',
    actors: 'الفاعلون',
    topics: 'المواضيع',
    because: 'لورود:',
    statements: 'التصريحات',
    captions: 'شروح الصور',
    evidence: 'كيف نعرف؟',
    datesRead: 'تواريخ قُرئت في القصاصة',
    open: 'ما لم يُحسم',
    neighbours: 'السابق واللاحق في الزمن',
    earlier: 'الأقدم',
    later: 'الأحدث',
    kicker: 'فوق العنوان',
    headline: 'العنوان',
    outlet: 'المصدر',
    agency: 'منقول عن',
    creditOf: 'عن',
    author: 'بقلم',
    section: 'الباب',
    views: 'المشاهدات',
    length: 'الطول',
    date: 'التاريخ',
    published: 'تاريخ النشر',
    topic: 'الموضوع',
    modified: 'آخر تحديث',
    file: 'الملف',
    encoding: 'الترميز',
    size: 'الحجم',
    hash: 'بصمة SHA-256',
    line: 'السطر',
    editor: 'بقرار المحرر',
    from: 'من القصاصة:',
    printed: 'المطبوع',
    notInRegistry: 'ليس في سجلّ المصادر',
    dateline: 'مكان الخبر',
    noBody: 'لا متن في هذه القصاصة',
    noBodyWhy: 'ليس في الملف فقرة واحدة من الخبر. هذا ما عُرف منه، وتحته أسطره كما قُصّت، كلها.',
    noBodyDescription: 'قصاصة بلا متن: ما عُرف منها، وأسطرها كما قُصّت.',
    agrees: 'اليوم المطبوع يوافق التاريخ',
    disagrees: 'اليوم المطبوع لا يوافق التاريخ',
    hijri: 'بالتقويم الهجري',
    noOutlet: 'لم يُذكر في القصاصة ولا يُستدل عليه منها',
    unknownOutlet: 'المصدر غير معروف',
    unknownDate: 'التاريخ غير معروف',
    unknownSpeaker: 'القائل غير مذكور',
    unclosed: 'القوس غير مغلق في الأصل؛ نهاية الاقتباس مستنتجة',
    via: 'نقلًا عن',
    verb: 'بفعل',
    inBody: 'موضعه في المتن',
  },
  about: {
    how: 'كيف صُنع الأرشيف',
    holds: 'ما فيه',
    data: 'البيانات للتنزيل',
    rights: 'الحقوق',
    lastBuild: 'آخر بناء',
    method: [
      'صُنع هذا الأرشيف من قصاصات نصية كما نُسخت من مواضعها: لا يكتب أحد بياناتها بيده. يقرأ برنامجٌ كل قصاصة سطرًا سطرًا، فيميّز العنوان والمتن والتاريخ والمصدر، ويعرف من ذُكر فيها ومن قال ماذا.',
      'مع كل معلومة دليلها: أمطبوعة هي في القصاصة، أم مستنتجة، أم بقرار المحرر. ما لا يُعرف تاريخه باليوم يُذكر بين أقرب حدّين يثبتان، وما لا يُعرف مصدره يُقال إنه لا يُعرف.',
      'لا يُحذف من القصاصة شيء. السطر الذي ليس من الخبر، كزرّ في صفحة أو عدّاد، يبقى في النص الأصلي مشطوبًا وبجانبه السبب. ونص القصاصة لا يُغيَّر فيه حرف.',
      'يصحّح المحرر ما يُخطئ فيه البرنامج في ملف صغير بجانب القصاصة، ويُعلَّم تصحيحه.',
    ],
    dataLead: 'كل ما في الأرشيف متاح جداول وسجلات: الفاعلون والمناصب ومواضع الذكر والتصريحات، بأسماء الحقول في schema.org وتواريخ EDTF.',
  },
  notFound: {
    title: 'الصفحة غير موجودة',
    why: 'لا صفحة تحت هذا العنوان. ربما تغيّر اسم الملف الذي صُنعت منه، أو في العنوان خطأ مطبعي.',
    way: 'ابحث في الأرشيف، أو ابدأ من:',
  },
} as const;

/** Apart from WORDS, so that the search page's script carries these words only. */
export const SEARCH_WORDS = {
  lead: 'ابحث في العناوين والمتون. ضع العبارة بين قوسين «…» لتجدها كما هي.',
  filters: 'المرشّحات',
  facets: { outlet: 'المصدر', actor: 'الفاعل', topic: 'الموضوع', year: 'السنة' },
  remove: 'أزل المرشّح',
  removeAll: 'أزل كل المرشّحات',
  sort: 'الترتيب',
  sorts: { relevance: 'الأوثق صلة', newest: 'الأحدث أولًا', oldest: 'الأقدم أولًا' },
  results: 'النتائج',
  about: 'عن',
  searching: 'يجري البحث…',
  more: 'المزيد',
  moreResults: 'المزيد من النتائج',
  fewer: 'أقل',
  undated: 'بلا تاريخ',
  noOutlet: 'بلا مصدر',
  inferred: 'تاريخ مستنتج',
  noneTry: 'جرّب ما يلي:',
  noneFewer: 'كلمات أقل، أو صيغة أخرى للكلمة',
  browse: 'تصفّح',
  errorTitle: 'تعذّر تحميل فهرس البحث',
  errorWhy: 'ربما انقطع الاتصال، أو لم يُنشر الفهرس مع الموقع.',
  errorRetry: 'أعد المحاولة',
  noScriptTitle: 'البحث يحتاج إلى JavaScript',
  noScriptWhy: 'كل ما سوى البحث يعمل من دونه. ابدأ من:',
  devTitle: 'لا فهرس في وضع التطوير',
  devWhy: 'يُصنع فهرس البحث عند البناء. شغّل npm start لتجربة البحث.',
} as const;

export const COUNTED = {
  article: { zero: 'لا مقالات', one: 'مقال واحد', two: 'مقالان', few: '{n} مقالات', many: '{n} مقالًا', other: '{n} مقال' },
  actor: { zero: 'لا فاعلين', one: 'فاعل واحد', two: 'فاعلان', few: '{n} فاعلين', many: '{n} فاعلًا', other: '{n} فاعل' },
  topic: { zero: 'لا مواضيع', one: 'موضوع واحد', two: 'موضوعان', few: '{n} مواضيع', many: '{n} موضوعًا', other: '{n} موضوع' },
  outlet: { zero: 'لا مصادر', one: 'مصدر واحد', two: 'مصدران', few: '{n} مصادر', many: '{n} مصدرًا', other: '{n} مصدر' },
  outletAfterPreposition: { zero: 'لا مصادر', one: 'مصدر واحد', two: 'مصدرين', few: '{n} مصادر', many: '{n} مصدرًا', other: '{n} مصدر' },
  statement: { zero: 'لا تصريحات', one: 'تصريح واحد', two: 'تصريحان', few: '{n} تصريحات', many: '{n} تصريحًا', other: '{n} تصريح' },
  result: { zero: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: '{n} نتائج', many: '{n} نتيجة', other: '{n} نتيجة' },
  paragraph: { zero: 'لا فقرات', one: 'فقرة واحدة', two: 'فقرتان', few: '{n} فقرات', many: '{n} فقرة', other: '{n} فقرة' },
  mention: { zero: 'لم يُذكر', one: 'ذُكر مرة واحدة', two: 'ذُكر مرتين', few: 'ذُكر {n} مرات', many: 'ذُكر {n} مرة', other: 'ذُكر {n} مرة' },
  byte: { zero: 'لا بايت', one: 'بايت واحد', two: 'بايتان', few: '{n} بايتات', many: '{n} بايتًا', other: '{n} بايت' },
  note: { zero: 'لا ملاحظات', one: 'ملاحظة واحدة', two: 'ملاحظتان', few: '{n} ملاحظات', many: '{n} ملاحظة', other: '{n} ملاحظة' },
} as const satisfies Record<string, PluralForms>;

export const ACTOR_KIND_WORDS: Readonly<Record<ActorKind, { one: string; many: string }>> = {
  person: { one: 'شخص', many: 'أشخاص' },
  organisation: { one: 'منظمة', many: 'منظمات وهيئات' },
  state: { one: 'دولة', many: 'دول' },
  place: { one: 'مكان', many: 'أماكن' },
  group: { one: 'جماعة مسلحة', many: 'جماعات مسلحة' },
};

export const OUTLET_KIND_WORDS: Readonly<Record<Outlet['kind'], string>> = {
  newspaper: 'صحيفة',
  agency: 'وكالة أنباء',
  site: 'موقع',
  broadcaster: 'قناة',
  magazine: 'مجلة',
};

export const DATE_ROLE_WORDS: Readonly<Record<DateEvidence['role'], string>> = {
  published: 'تاريخ النشر',
  modified: 'آخر تحديث',
  dateline: 'تاريخ الخبر في مطلعه',
  event: 'تاريخ الحدث',
  mentioned: 'تاريخ مذكور في المتن',
  notBefore: 'ليس قبل',
  notAfter: 'ليس بعد',
};

/** What more there is to say of the date of publication. */
export const PUBLISHED_WORDS = {
  unknown: 'لم يُطبع، ولا يكفي ما في النص لتحديده',
  fromText: 'تاريخ مستنتج من متن الخبر',
  ambiguous: 'مطبوع في القصاصة، ويلتبس فيه اليوم بالشهر: لا يُؤخذ منه إلا السنة',
} as const;

/** How the date of publication is known. */
export const DATE_FROM_WORDS: Readonly<Record<NonNullable<Article['datePublishedFrom']>, string>> = {
  stamp: 'مطبوع في القصاصة',
  dateline: 'تاريخ مأخوذ من مطلع الخبر',
  inferred: 'تاريخ مستنتج',
  editor: 'تاريخ بقرار المحرر',
};

export const OUTLET_FROM_WORDS: Readonly<Record<NonNullable<Article['publisher']>['from'], string>> = {
  printed: 'مطبوع في القصاصة',
  inferred: 'مصدر مستنتج',
  editor: 'مصدر بقرار المحرر',
};

export const HEADLINE_FROM_WORDS: Readonly<Record<Article['headlineFrom'], string>> = {
  printed: 'مطبوع في القصاصة',
  derived: 'عنوان مأخوذ من أول النص',
  editor: 'عنوان بقرار المحرر',
};

export const ENCODING_WORDS: Readonly<Record<Article['encoding'], string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1256': 'Windows-1256',
  'iso-8859-6': 'ISO-8859-6',
};

export const DROP_REASON_WORDS: Readonly<Record<DroppedLine['reason'], string>> = {
  furniture: 'من قالب الموقع',
  counter: 'عدّاد',
  repeated: 'مكرر',
  credit: 'اسم لا يُعرف دوره',
  caption: 'شرح صورة',
  'second-article': 'من رأس خبر ثانٍ في الملف نفسه',
  editor: 'استبعده المحرر',
};
