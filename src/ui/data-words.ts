import type { PluralForms } from './plural.ts';

/** The words of the data page; those on tables and files also stand in datapackage.json. */
export const DATA_WORDS = {
  title: 'البيانات للتنزيل',
  lead: 'كل ما قرأه البرنامج في القصاصات جداول تُفتح في Excel أو R أو Gephi، وسجلات تُقرأ آليًا. وهي نفسها التي صُنعت منها صفحات الموقع.',
  description:
    'جداول مفتوحة لما في الأرشيف: من ذُكر في كل قصاصة، ومن قال ماذا، ومن شغل أي منصب، ومن ورد مع من؛ بصيغ CSV وJSON Lines وGraphML.',
  packageOf: 'بيانات أرشيف',
  tables: 'الجداول',
  others: 'السجلات الكاملة والشبكة',
  columns: 'الأعمدة',
  optional: '(قد يخلو)',
  inferredToo: 'وفيها ما هو مستنتج لا مطبوع:',
  open: 'كيف تُفتح؟',
  caution: 'قبل أن تستشهد بها',
  licence: 'الحقوق',
  noLicence: 'لم يكتب محرر الأرشيف سياسة للحقوق. راجع من نشر النص قبل أن تعيد نشره.',
  package: 'وصف الحزمة',
  packageAbout:
    'ملف واحد يصف كل الملفات وصفًا تقرؤه البرامج: الأعمدة وأنواعها ومعانيها، وما يربط جدولًا بجدول، وحجم كل ملف وبصمته. صيغته Data Package المعروفة.',
} as const;

/** Counted nouns of the data page. */
export const DATA_COUNTED = {
  row: { zero: 'لا أسطر', one: 'سطر واحد', two: 'سطران', few: '{n} أسطر', many: '{n} سطرًا', other: '{n} سطر' },
} as const satisfies Record<string, PluralForms>;

/** How files are opened, by the programme; code stands between backquotes. */
export const DATA_OPEN: readonly (readonly [programme: string, way: string])[] = [
  [
    'Excel وLibreOffice',
    'افتح ملف CSV مباشرة: ترميزه UTF-8، وفي أوله علامة BOM ليعرفه Excel. الخلية التي تبدأ بعلامة من `=` `+` `-` `@` توضع قبلها فاصلة عليا حتى لا تُنفَّذ معادلةً؛ ونصها بلا هذه الفاصلة في ملف JSONL. وإن بدت المعرّفات أرقامًا فاستورد الملف من قائمة «بيانات» واجعل أعمدتها نصًّا.',
  ],
  ['R', '`readr::read_csv("statements.csv")` يقرأ الجدول كما هو، و `jsonlite::stream_in(file("statements.jsonl"))` يقرأ السجلات.'],
  [
    'Python',
    '`pandas.read_csv("statements.csv", encoding="utf-8-sig")` للجدول، و `pandas.read_json("statements.jsonl", lines=True)` للسجلات.',
  ],
  ['Gephi', 'افتح `graph.graphml` شبكةً غير موجّهة: العقدة فاعل باسمه ونوعه، ووزن الصلة عدد القصاصات التي ذكرت الاثنين معًا.'],
];

/** What to know before data are cited; code stands between backquotes. */
export const DATA_CAUTION: readonly string[] = [
  'قرأ القصاصات برنامج، وهو يخطئ. عند كل تصريح عنوانه الدائم: ارجع إلى نص القصاصة قبل أن تنسب إلى أحد كلامًا.',
  'ليس كل ما في الجداول مطبوعًا في القصاصات. الأعمدة التي تنتهي أسماؤها بكلمة `From`، وعمودا `by` و `inferred`، تقول كيف عُرفت المعلومة. من أراد المطبوع وحده فليستبعد الأسطر التي فيها `dateFrom` أو `outletFrom` قيمته `inferred`، أو `inferred` قيمته `true`، أو `speakerFrom` قيمته غير `named`.',
  'التاريخ بصيغة EDTF، بالدقة التي تثبت: `2021-04-28` يوم، و `2021-04` شهر، و `2021-02-18/2022-07-14` يوم غير معروف بين يومين. والخانة الخالية معناها أنه غير معروف.',
  'أسماء الأعمدة هي أسماء الحقول في السجلات الكاملة. تُرقَّم الفقرات من 0، والعنوان `-1` والعنوان الفرعي `-2`. و `start` و `end` موضع النص في فقرته بوحدات UTF-16 كما تعدّها JavaScript.',
  'مناصب جدول `roles` من سجلّ الفاعلين الذي كتبه المحرر، لا من القصاصات؛ وعمودا `articlesNamed` و `articlesInferred` يقولان كم قصاصة تذكرها.',
  'ورود اسمين في قصاصة واحدة لا يعني صلة بينهما.',
];

/** The tables: what each is called and holds. */
export const TABLE_WORDS: Readonly<Record<string, { title: string; about: string }>> = {
  articles: { title: 'القصاصات', about: 'سطر لكل قصاصة: عنوانها وتاريخها ومصدرها، وكيف عُرف كل منها. بمعرّفها تُربط الجداول الأخرى.' },
  actors: { title: 'الفاعلون', about: 'سطر لكل شخص أو جهة أو دولة أو مكان أو جماعة ورد اسمها في قصاصة، وكم ورد، وكم تصريحًا نُسب إليه.' },
  roles: { title: 'المناصب', about: 'سطر لكل مدة شغل فيها فاعل منصبًا، من سجلّ الفاعلين، وكم قصاصة سمّته بمنصبه.' },
  mentions: { title: 'مواضع الذكر', about: 'سطر لكل موضع ذُكر فيه فاعل: في أي فقرة وأي حروف، وبأي لفظ، ولماذا عُدّ هو المقصود.' },
  statements: {
    title: 'التصريحات',
    about: 'سطر لكل تصريح: من قاله وكيف عُرف قائله، وبأي فعل، وعن طريق من، ومتى، ونصه كما طُبع، وعنوانه الدائم.',
  },
  'co-occurrence': {
    title: 'من ورد مع من',
    about:
      'سطر لكل اثنين ذُكرا في قصاصة واحدة: في كم قصاصة، وأقدمها وأحدثها. القصاصة التي تذكر أكثر من {actors} فاعلًا يُحسب منها الأكثر ذكرًا، وإذا زادت الأزواج على {pairs} تُرك أقلها ورودًا.',
  },
};

/** Files that are no table: what each is called and holds. */
export const FILE_WORDS: Readonly<Record<string, { title: string; about: string }>> = {
  'articles.jsonl': {
    title: 'سجلات القصاصات كاملة',
    about:
      'سجل JSON في كل سطر، فيه كل ما عُرف من القصاصة: فقراتها، وتواريخها بأدلتها، ومن ذُكر فيها، وتصريحاتها، وما استُبعد من أسطرها ولماذا.',
  },
  'article.schema.json': { title: 'مخطط سجل القصاصة', about: 'يصف حقول السجل الكامل ومعانيها بصيغة JSON Schema.' },
  'actors.json': {
    title: 'الفاعلون كما في السجلّ',
    about: 'ما كتبه المحرر عن كل فاعل ورد في قصاصة، بألفاظه ومناصبه، ومعه أعداد وروده. ولكل فاعل كثير الورود ملف وحده، رابطه في صفحته.',
  },
  'quotes.csv': { title: 'التصريحات، صيغة مختصرة', about: 'أعمدة أقل من جدول التصريحات، وترقيم الفقرات فيها من 1. باقية لمن بنى عليها.' },
  'graph.graphml': {
    title: 'شبكة الفاعلين',
    about: 'من ورد مع من شبكةً جاهزة لبرنامج Gephi وأمثاله: الفاعلون عُقد، وعدد القصاصات المشتركة وزن الصلة.',
  },
};
