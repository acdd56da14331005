import type { RuleId } from '../model/rules.ts';

/** What the review page says of a rule, in Arabic: what was found, and what to do. */
export interface RuleWords {
  title: string;
  remedy: string;
}

const IN_SIDECAR = 'في ملف YAML يحمل اسم القصاصة';

export const RULE_WORDS: Readonly<Record<RuleId, RuleWords>> = {
  'file-empty': { title: 'ملف فارغ', remedy: 'ضع النص فيه أو احذفه.' },
  'file-binary': { title: 'الملف ليس نصًّا', remedy: 'احفظ القصاصة نصًّا صرفًا، أو انقل الملف خارج مجلد المحتوى.' },
  'file-too-large': { title: 'الملف أكبر من 10 ميغابايت', remedy: 'اجعل لكل قصاصة ملفًا، أو انقله خارج مجلد المحتوى.' },
  'file-unreadable': { title: 'تعذّرت قراءة الملف', remedy: 'راجع أذونات الملف أو أزله.' },
  'file-outside-content': { title: 'ملف خارج مجلد المحتوى', remedy: 'انسخ الملف إلى مجلد المحتوى بدل الإحالة إليه.' },
  'file-unknown-format': { title: 'صيغة ملف غير معروفة', remedy: 'احفظه بصيغة txt أو html أو انقله خارج مجلد المحتوى.' },
  'file-copy': { title: 'ملفان متطابقان', remedy: 'احذف أحدهما؛ وإلى ذلك لكل منهما صفحة.' },
  'file-control-characters': { title: 'محارف تحكم في الملف', remedy: 'لا شيء: حُذفت عند القراءة.' },
  'encoding-invalid': { title: 'حروف فاسدة الترميز', remedy: 'احفظ الملف بترميز UTF-8؛ وإلى ذلك تقوم العلامة � مقام الحرف المفقود.' },
  'encoding-mojibake': { title: 'نص قُرئ بترميز خاطئ ثم حُفظ', remedy: 'قابله بالأصل، واحفظ القصاصة من جديد بترميزها الصحيح.' },
  'page-extracted': {
    title: 'استُخرج المقال من صفحة محفوظة',
    remedy: 'لا شيء إن كان المقال كاملًا في النص الأصلي؛ وإلا فاحفظ المقال نصًّا صرفًا.',
  },
  'page-article-unknown': {
    title: 'لم يُعرف موضع المقال في الصفحة',
    remedy: 'احفظ صفحة المقال نفسه، أو احفظه نصًّا صرفًا؛ وإلى ذلك تُقرأ أسطر الصفحة كلها.',
  },
  'clipping-failed': { title: 'تعذّرت معالجة القصاصة', remedy: 'انقل الملف خارج مجلد المحتوى وأبلغ عنه؛ فالخلل في سِجِلّ نفسه.' },
  'id-duplicate': { title: 'ملفان بمعرّف واحد', remedy: 'غيّر اسم أحدهما.' },
  'id-empty': { title: 'اسم الملف بلا حرف ولا رقم', remedy: 'غيّر اسم الملف.' },
  'yaml-syntax': { title: 'خطأ في صياغة YAML', remedy: 'صحّح السطر، وضع بين علامتي تنصيص كل نص فيه نقطتان أو #.' },
  'yaml-field': { title: 'قيمة غير مقبولة', remedy: 'صحّح القيمة؛ ملف README يذكر ما يقبله كل حقل.' },
  'registry-missing': { title: 'سجلّ مفقود', remedy: 'أنشئ الملف؛ تكفي قائمة فارغة [] إلا في site.yaml.' },
  'clippings-unread': {
    title: 'لم تُقرأ القصاصات لخطأ في السجلّات',
    remedy: 'صحّح السجلّات أولًا؛ ثم يذكر التقرير التالي ما في القصاصات.',
  },
  'registry-duplicate-id': { title: 'معرّف مكرر في السجلّ', remedy: 'غيّر أحد المعرّفين أو ادمج المدخلين.' },
  'registry-unknown-id': { title: 'معرّف ليس في السجلّ', remedy: 'صحّح المعرّف أو أضف المدخل.' },
  'alias-shared': { title: 'اسم يشترك فيه مدخلان', remedy: 'احذفه من أحدهما؛ وإلى ذلك لا يُنسب إلى أي منهما.' },
  'sidecar-orphan': { title: 'ملف تصحيح بلا قصاصة', remedy: 'سمِّه باسم قصاصته أو احذفه.' },
  'sidecar-lines': {
    title: 'أسطر لا توافق القصاصة',
    remedy: 'صحّح أرقام الأسطر؛ الأمر npm run explain يعرض أسطر الملف بأرقامها.',
  },
  'sidecar-parts-gap': {
    title: 'أسطر ليست في أي جزء',
    remedy: 'وسّع أحد الأجزاء، أو اذكر الأسطر في drop؛ وإلى ذلك لا تظهر في أي مقال.',
  },
  'site-address-placeholder': { title: 'عنوان الموقع مؤقت', remedy: 'اكتب عنوان الموقع في content/site.yaml قبل النشر.' },
  'body-missing': { title: 'لا متن في القصاصة', remedy: 'أعد قصّ المقال، أو احذف الملف؛ وإلى ذلك له صفحة بما عُرف منه.' },
  'headline-uncertain': {
    title: 'أيّ السطرين العنوان؟',
    remedy: `إن كان السطر الآخر هو العنوان فاكتبه ${IN_SIDECAR}، وإلا فلا شيء.`,
  },
  'headline-derived': { title: 'لا عنوان مطبوعًا', remedy: `اكتب العنوان ${IN_SIDECAR} إن عرفته.` },
  'two-articles': {
    title: 'خبران في ملف واحد',
    remedy: `اذكر أسطر كل منهما ${IN_SIDECAR}، أو ضع كل خبر في ملف؛ وإلى ذلك يُقرآن نصًّا واحدًا.`,
  },
  'date-missing': { title: 'لا تاريخ للنشر', remedy: `اكتب التاريخ ${IN_SIDECAR} إن عرفته.` },
  'date-interval': { title: 'تاريخ النشر غير محدد باليوم', remedy: `اكتب التاريخ ${IN_SIDECAR} إن عرفته.` },
  'date-conflict': { title: 'تواريخ متعارضة', remedy: `احسم أيها الصحيح، واكتبه ${IN_SIDECAR}.` },
  'date-ambiguous': { title: 'تاريخ يلتبس فيه اليوم بالشهر', remedy: `اكتب التاريخ ${IN_SIDECAR}.` },
  'date-impossible': {
    title: 'تاريخ لا وجود له',
    remedy: `قابله بالأصل؛ وإن كان تاريخ النشر فاكتب الصحيح ${IN_SIDECAR}.`,
  },
  'date-order-inferred': {
    title: 'ترتيب اليوم والشهر مستنتج',
    remedy: `أكّد التاريخ ${IN_SIDECAR}، أو اذكر stampOrder للمصدر في content/outlets.yaml.`,
  },
  'weekday-conflict': { title: 'اسم اليوم لا يوافق التاريخ', remedy: `احسم أيهما الصحيح، واكتب التاريخ ${IN_SIDECAR}.` },
  'outlet-missing': { title: 'لا يُعرف المصدر الناشر', remedy: `اكتب المصدر ${IN_SIDECAR} إن عرفته.` },
  'outlet-inferred': { title: 'المصدر مستنتج', remedy: `أكّده ${IN_SIDECAR}.` },
  'outlet-unknown': { title: 'مصدر ليس في سجلّ المصادر', remedy: 'أضفه إلى content/outlets.yaml.' },
  'outlet-shared': { title: 'اسم تشترك فيه مصادر عدة', remedy: `اكتب معرّف المصدر المقصود ${IN_SIDECAR}.` },
  'credit-unknown': {
    title: 'اسم لا يُعرف دوره',
    remedy: `أضفه إلى content/outlets.yaml إن كان مصدرًا، أو اكتب المصدر أو الكاتب ${IN_SIDECAR}.`,
  },
  'quote-unclosed': { title: 'اقتباس غير مغلق', remedy: 'قابله بالأصل؛ أُنهي الاقتباس عند آخر الجملة أو العبارة.' },
  'quote-speaker-unknown': { title: 'قائل غير معروف', remedy: 'أضف القائل إلى content/actors.yaml إن سمّاه النص.' },
};
