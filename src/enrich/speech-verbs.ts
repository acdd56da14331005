/** A verb by which newspapers report what somebody said. */
export interface SpeechVerb {
  past: string;
  /** null where the present is an everyday word of another verb («يعد»). */
  present: string | null;
  /** Active participle, masculine singular; null where it is an everyday noun («كاتب» writer). */
  participle: string | null;
}

const read = (lines: readonly string[]): SpeechVerb[] =>
  lines
    .flatMap((line) => line.split('|'))
    .map((row) => {
      const [past = '', present = '-', participle = '-'] = row.trim().split(' ');
      return { past, present: present === '-' ? null : present, participle: participle === '-' ? null : participle };
    });

/** Past, present, participle; persons, numbers and cases are derived. Ordered by what they do: tell, go on, judge, ask, promise, object. */
export const SPEECH_VERBS: readonly SpeechVerb[] = read([
  'قال يقول قائل|صرح يصرح مصرح|أعلن يعلن معلن|أفاد يفيد -|ذكر يذكر ذاكر|كتب يكتب كاتب|روى يروي -|حكى يحكي -|تحدث يتحدث متحدث|أبلغ يبلغ مبلغ',
  'أخبر يخبر مخبر|كشف يكشف كاشف|نشر ينشر ناشر|غرد يغرد مغرد|أورد يورد مورد|شرح يشرح شارح|فسر يفسر مفسر|سرد يسرد سارد|خاطب يخاطب مخاطب',
  'صاح يصيح صائح|هتف يهتف هاتف|صرخ يصرخ صارخ|همس يهمس هامس|أجاب يجيب مجيب|رد يرد -|نقل ينقل -|أدلى يدلي مدلي|طمأن يطمئن مطمئن',
  'أضاف يضيف مضيف|تابع يتابع متابع|استطرد يستطرد مستطرد|أردف يردف مردف|استدرك يستدرك مستدرك|استرسل يسترسل مسترسل|واصل يواصل مواصل',
  'ختم يختم خاتم|اختتم يختتم مختتم|كرر يكرر مكرر|ردد يردد مردد|جدد يجدد مجدد|علق يعلق معلق|عقب يعقب معقب',
  'أكد يؤكد مؤكد|أوضح يوضح موضح|أشار يشير مشير|شدد يشدد مشدد|لفت يلفت لافت|نوه ينوه منوه|نبه ينبه منبه|بين يبين مبين|أبرز يبرز مبرز',
  'ألمح يلمح ملمح|لمح يلمح -|أومأ يومئ -|أعرب يعرب معرب|عبر يعبر معبر|أبدى يبدي مبدي|أقر يقر مقر|اعترف يعترف معترف|جزم يجزم جازم|أقسم يقسم مقسم',
  'رأى يرى -|اعتبر يعتبر معتبر|زعم يزعم زاعم|ادعى يدعي مدعي|توقع يتوقع متوقع|رجح يرجح مرجح|استبعد يستبعد مستبعد|تنبأ يتنبأ متنبئ|خلص يخلص -',
  'شكك يشكك مشكك|برر يبرر مبرر|وصف يصف واصف|أجمع يجمع مجمع|أصر يصر مصر|أسف يأسف آسف|تمنى يتمنى متمني|أمل يأمل آمل|اقترح يقترح مقترح|لاحظ يلاحظ ملاحظ',
  'ثمن يثمن مثمن|أشاد يشيد مشيد|رحب يرحب مرحب|أثنى يثني مثني|استغرب يستغرب مستغرب|استهجن يستهجن مستهجن|سخر يسخر ساخر|مازح يمازح ممازح',
  'طالب يطالب مطالب|دعا يدعو داعي|ناشد يناشد مناشد|حث يحث حاث|حض يحض حاض|نصح ينصح ناصح|أوصى يوصي موصي|سأل يسأل سائل|تساءل يتساءل متسائل|ذكّر يذكّر مذكر',
  'تعهد يتعهد متعهد|وعد - واعد|توعد يتوعد متوعد|هدد يهدد مهدد|لوح يلوح ملوح|أنذر ينذر منذر|حذر يحذر محذر',
  'انتقد ينتقد منتقد|أدان يدين -|استنكر يستنكر مستنكر|ندد يندد مندد|شجب يشجب شاجب|اتهم يتهم متهم|نفى ينفي نافي|أنكر ينكر منكر|كذب يكذب مكذب|فند يفند مفند|احتج يحتج محتج|اشتكى يشتكي مشتكي|شكا يشكو -',
]);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Pasts that are everyday words as well: «ذكر» mention, «لفت» turning, «ثمن» price, «وعد» promise… */
export const ALSO_WORDS = words(
  'ذكر لفت كشف دعا جدد نقل حذر رحب وصف علق ختم ثمن تابع طالب كتب رأى نفى نشر رد سأل وعد عقب خلص كذب لوح هدد أمل سخر أسف حكى روى هتف حث شرح سرد واصل أبرز ردد كرر أجمع بلغ ندد حض مازح شكا لمح برر',
);
/** Pasts that are prepositions as well: «بين» between, «عبر» across. */
export const ALSO_PREPOSITIONS = words('بين عبر');
/** Presents that are everyday words as well: «يرد» is printed, «يبلغ» amounts to. */
export const ALSO_WORDS_PRESENT = words('رد أبلغ بين أبرز واصل أجمع علق وصف رأى عقب خلص');

/** Verbs that a noun may follow as their object. */
export const TRANSITIVE = words(
  'أكد أوضح أعلن جدد كشف بين أدان استنكر انتقد ثمن طالب دعا اتهم نفى ناشد وصف توقع اعتبر رأى نقل هدد ذكر تابع عبر أقر كتب نشر غرد أورد شرح فسر روى حكى سرد أبلغ أخبر خاطب أجاب واصل ختم اختتم كرر ردد أبرز أبدى رجح استبعد برر أنكر كذب فند حث حض نصح سأل ذكّر وعد توعد أنذر حذر شجب تمنى اقترح أظهر علق رد أثنى طمأن مازح زعم ادعى لاحظ استغرب استهجن',
);
/** Verbs whose object is whom the words are meant for: a noun before «بأن» or «من أن» may be that one («طالب الحكومة بأن»). */
export const ADDRESSING = words('طالب دعا ناشد حث حض نصح سأل أبلغ أخبر خاطب اتهم هدد توعد أنذر حذر ذكّر وعد أوصى طمأن مازح رد أجاب كذب');
/** Verbs that name what somebody felt or did, and no words: no clause after them reports speech. */
export const NO_CLAUSE = words('وصف رحب أدان أشاد ثمن أثنى نشر واصل ختم اختتم تابع شرح سرد نقل سخر لاحظ ندد شجب تحدث خاطب');
