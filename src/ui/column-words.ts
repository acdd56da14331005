const DATE_FROM = 'كيف عُرف التاريخ: مطبوع `stamp`، من مطلع الخبر `dateline`، مستنتج `inferred`، قرار المحرر `editor`';
const DATE = 'تاريخ النشر بصيغة EDTF بالدقة التي تثبت';
const OUTLET_ID = 'معرّف من نشر القصاصة، إن كان في سجلّ المصادر';
const OUTLET = 'اسم من نشر القصاصة';
const PARAGRAPH = 'رقم الفقرة من 0؛ `-1` للعنوان، `-2` للعنوان الفرعي';
const START = 'موضع أول حرف في الفقرة، من 0، بوحدات UTF-16';
const END = 'الموضع الذي يلي آخر حرف';
const OLDEST = 'تاريخ أقدم قصاصة مؤرخة منها (EDTF)';
const NEWEST = 'تاريخ أحدث قصاصة مؤرخة منها (EDTF)';
const TOPICS = 'معرّفات المواضيع؛ بينها في CSV فاصلة منقوطة';

/** What the columns of the tables hold, by table and column. */
export const COLUMN_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  articles: {
    id: 'معرّف القصاصة، وهو اسم ملفها',
    url: 'عنوان صفحتها',
    headline: 'العنوان',
    headlineFrom: 'كيف عُرف العنوان: مطبوع `printed`، من أول النص `derived`، قرار المحرر `editor`',
    date: DATE,
    dateFrom: DATE_FROM,
    outletId: OUTLET_ID,
    outlet: OUTLET,
    outletFrom: 'كيف عُرف المصدر: مطبوع `printed`، مستنتج `inferred`، قرار المحرر `editor`',
    agencies: 'الوكالات التي نُقل عنها؛ بينها في CSV فاصلة منقوطة',
    author: 'الكاتب كما طُبع',
    topics: TOPICS,
    statements: 'عدد التصريحات فيها',
  },
  actors: {
    id: 'معرّف الفاعل',
    name: 'اسمه',
    latin: 'اسمه بالحروف اللاتينية',
    kind: 'نوعه: شخص `person`، جهة `organisation`، دولة `state`، مكان `place`، جماعة `group`',
    of: 'معرّف الدولة أو الجهة التي يتبعها',
    url: 'عنوان صفحته',
    articles: 'عدد القصاصات التي ذكرته',
    mentions: 'عدد مواضع ذكره',
    inferredMentions: 'المستنتج منها: بمنصبه وحده، أو برسم ليس في السجلّ',
    statements: 'عدد التصريحات المنسوبة إليه',
    first: OLDEST,
    last: NEWEST,
  },
  roles: {
    actor: 'معرّف من شغل المنصب',
    actorName: 'اسمه',
    officeId: 'معرّف المنصب، واحد لكل من شغله',
    office: 'المنصب كما في سجلّ الفاعلين',
    of: 'معرّف الدولة أو الجهة صاحبة المنصب',
    ofName: 'اسمها',
    from: 'أول يوم فيه، بالدقة المعروفة',
    to: 'آخر يوم فيه؛ خالٍ إن كان يشغله أو لا يُعرف',
    heldOn: 'حيث لا نهاية معروفة: آخر يوم يُعرف أنه كان يشغله فيه',
    articlesNamed: 'قصاصات ذكرت اسمه مع هذا المنصب، في كل مدده فيه',
    articlesInferred: 'قصاصات ذكرت المنصب وحده واستُنتج أنه هو',
  },
  mentions: {
    article: 'معرّف القصاصة',
    actor: 'معرّف الفاعل',
    actorName: 'اسمه في السجلّ',
    paragraph: PARAGRAPH,
    start: START,
    end: END,
    text: 'اللفظ كما طُبع',
    by: 'بمَ عُرف: اسمه `name`، اسم آخر له `alias`، لقبه بعد اسمه الكامل `surname`، منصبه `office`، رسم قريب `spelling`',
    inferred: 'صحيح إن كان الذكر مستنتجًا (`office` أو `spelling`)',
    because: 'سبب الاستنتاج؛ خالٍ حيث طُبع الاسم نفسه',
  },
  statements: {
    id: 'معرّف التصريح في قصاصته',
    url: 'عنوانه الدائم',
    article: 'معرّف القصاصة',
    date: DATE,
    dateFrom: DATE_FROM,
    outletId: OUTLET_ID,
    outlet: OUTLET,
    speakerId: 'معرّف القائل، إن كان في سجلّ الفاعلين',
    speaker: 'اسم القائل؛ خالٍ إن لم يسمّه النص',
    speakerText: 'الألفاظ التي سمّته، كما طُبعت',
    speakerFrom: 'كيف عُرف: سُمّي عند الفعل `named`، تتمة لكلامه `carried`، صاحب البيان `issuer`، بمنصبه `office`؛ وغير الأول مستنتج',
    verb: 'فعل القول في صيغته الأصلية',
    verbText: 'فعل القول كما طُبع',
    via: 'من نقل الكلام أو ما حمله، كما طُبع',
    said: 'متى قيل (EDTF)، إن قاله النص',
    saidText: 'الألفاظ التي حددت ذلك، كما طُبعت',
    direct: 'صحيح إن كان الكلام بلفظ قائله، وخطأ إن كان منقولًا بالمعنى',
    closed: 'خطأ إن لم تُغلق علامة الاقتباس في الأصل، فنهايته مستنتجة',
    paragraph: PARAGRAPH,
    start: START,
    end: END,
    topics: TOPICS,
    text: 'نص التصريح كما طُبع',
  },
  'co-occurrence': {
    source: 'معرّف الأكثر ورودًا من الاثنين',
    sourceName: 'اسمه',
    target: 'معرّف الآخر',
    targetName: 'اسمه',
    articles: 'عدد القصاصات التي ذكرتهما معًا',
    first: OLDEST,
    last: NEWEST,
  },
};
