import type { Mention } from '../model/mention.ts';
import type { PluralForms } from './plural.ts';

/** The words of the pages on actors, topics, outlets, time, statements and review; what all pages share is in words.ts. */
export const SECTION_WORDS = {
  chart: { asTable: 'الأرقام في جدول', period: 'الفترة', count: 'عدد المقالات' },
  lists: {
    byLetter: 'حسب الحرف',
    all: 'الكل',
    mostPresent: 'الأكثر حضورًا',
    years: 'انتقل إلى سنة',
    months: 'انتقل إلى شهر',
    articles: 'المقالات في الزمن',
    oldestFirst: 'من الأقدم إلى الأحدث',
    of: 'من',
    newest: 'الأحدث',
    byYear: 'المقالات كلها، سنة سنة:',
  },
  timeline: {
    title: 'الخط الزمني',
    neighbours: 'الفترة السابقة واللاحقة',
    lead: 'ما قُصّ، يومًا يومًا. الحلقة المنقطة لما لا يُعرف يومه.',
    byYears: 'المقالات بحسب السنة',
    byMonths: 'المقالات بحسب الشهر',
    undated: 'بلا تاريخ محدد',
    undatedLead: 'لا تُحذف قصاصة لأن تاريخها غير معروف: هنا ما يُعرف تاريخه بالسنة وحدها أو بين يومين، ثم ما لا تاريخ له.',
    duringMonth: 'خلال الشهر',
    duringYear: 'خلال السنة',
    betweenDays: 'بين تاريخين',
    noDate: 'بلا تاريخ',
    notInChart: 'ليست في الرسم:',
    monthPages: 'لكل شهر صفحته. وهنا ما تُعرف سنته وحدها.',
    yearWhole: 'السنة كلها',
  },
  actors: {
    lead: 'الأشخاص والجهات والدول والأماكن التي وردت أسماؤها في القصاصات. العدد عدد المقالات.',
    namesSeen: 'كيف ورد الاسم',
    roles: 'المناصب',
    saysOf: { person: 'ما قاله', organisation: 'ما صدر عنها', state: 'ما صدر عنها', place: 'ما صدر عنه', group: 'ما صدر عنها' },
    aboutOf: { person: 'ما قيل عنه', organisation: 'ما قيل عنها', state: 'ما قيل عنها', place: 'ما قيل عنه', group: 'ما قيل عنها' },
    appearsWith: { person: 'يظهر مع', organisation: 'تظهر مع', state: 'تظهر مع', place: 'يظهر مع', group: 'تظهر مع' },
    carriers: 'المصادر',
    from: 'من',
    to: 'إلى',
    since: 'منذ',
    until: 'حتى',
    unknownDates: 'لا تُعرف مدته',
    inNewest: 'من أحدث المقالات وحدها، وعددها',
    otherNames: 'أسماء أخرى',
    allStatements: 'كل التصريحات',
  },
  topics: {
    lead: 'يُنسب المقال إلى موضوع حين يتكرر فيه ما يكفي من ألفاظه.',
    terms: 'الألفاظ التي تحدده',
    termsLead: 'العدد عدد المقالات التي ورد فيها اللفظ.',
    statements: 'تصريحات في هذه القصاصات',
    actors: 'من فيها',
  },
  outlets: {
    lead: 'من نشر القصاصات، ومن نُقلت عنه. المستنتج من النص غير المطبوع فيه مُعلَّم.',
    publishers: 'ناشرون',
    agencies: 'وكالات نُقل عنها',
    published: 'ما نشره',
    credited: 'ما نُقل عنه',
    inferred: 'مستنتج',
    unknown: 'مصادر خارج السجلّ',
    none: 'مقالات لا يُعرف ناشرها',
    abbreviations: 'يُختصر:',
  },
  statements: {
    lead: 'من قال ماذا، ومتى، وأين نُشر. الأحدث أولًا.',
    speakers: 'القائلون',
    unknown: 'القائل غير مذكور',
    newest: 'أحدث التصريحات',
    by: 'تصريحات:',
    byYear: 'التصريحات كلها، سنة سنة:',
    newestFirst: 'من الأحدث إلى الأقدم',
    otherSpeakers: 'قائلون آخرون',
    none: 'لا تصريحات في الأرشيف بعد',
    noneWhy: 'لم يُعثر في القصاصات على كلام منقول عن أحد.',
  },
  review: {
    lead: 'ما ينبغي لمحرر أن ينظر فيه. لا يُحذف شيء ولا يُخمَّن في صمت؛ يُصحَّح في ملف YAML بجانب القصاصة.',
    clean: 'لا شيء للمراجعة',
    cleanWhy: 'قُرئت القصاصات كلها، وعُرف تاريخ كل منها ومصدره.',
    severity: { error: 'أخطاء', warning: 'للحسم', info: 'للعلم' },
    line: 'السطر',
    rules: 'أبواب المراجعة',
    all: 'كل ما في هذا الباب',
  },
} as const;

/** Counted nouns of these pages. */
export const SECTION_COUNTED = {
  actorNamed: {
    zero: 'لم يرد فيه فاعل',
    one: 'ورد فيه فاعل واحد',
    two: 'ورد فيه فاعلان',
    few: 'ورد فيه {n} فاعلين',
    many: 'ورد فيه {n} فاعلًا',
    other: 'ورد فيه {n} فاعل',
  },
  time: { zero: 'ولا مرة', one: 'مرة واحدة', two: 'مرتان', few: '{n} مرات', many: '{n} مرة', other: '{n} مرة' },
} as const satisfies Record<string, PluralForms>;

/** How a name stands for an actor, after the name itself. */
export const NAMED_BY_WORDS: Readonly<Record<Mention['by'], string>> = {
  name: 'الاسم',
  alias: 'اسم آخر',
  surname: 'اسم العائلة',
  office: 'المنصب، استنتاجًا',
  spelling: 'رسم آخر، استنتاجًا',
};
