import { canonical } from '../arabic/normalize.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(canonical));

/** What after an office says that its holder of the day is not meant, or not certainly. */
export const FORMER =
  /^(?:ال)?(?:سابق|اسبق|راحل|منتخب|مخلوع|معزول|مكلف|موقت|انتقالي|مستقيل|مقال|متنحي|منصرف|جديد|مقبل|قادم|مرتقب|محتمل|انذاك|حينها|حينذاك|وقتها|يومها|منتهيه|متوفي|مغتال|سجين|تاريخي)ه?$/u;

/** Nouns that make an office another's, or the office itself rather than its holder: «نائب رئيس الوزراء», «منصب الرئيس». */
export const HOLDERS_PEOPLE = words(
  'نائب نواب نائبة نائبا النائب مساعد مساعدة مساعدو مساعدي وكيل وكيلة معاون مستشار مستشارة مستشارو مستشاري مكتب ديوان سكرتير سكرتيرة مدير مديرة باسم متحدث متحدثة ناطق ناطقة مبعوث مبعوثة مبعوثو ممثل ممثلة ممثلي ممثلو كبير كبيرة نجل ابن ابنة زوجة زوج شقيق شقيقة والد والدة صهر أرملة حفيد عائلة أسرة منصب منصبا مرشح مرشحة مقعد كرسي لقب صفة رتبة خلف سلف خليفة انتخاب انتخابات تعيين تكليف ترشيح اختيار قصر مقر طائرة حرس حماية عهد صلاحيات نظير نظيره قبل كل أي أول ثاني آخر وزير نيابة فريق قائم أعمال رئاسة حزب تيار ولي',
);

/** Words with the article that may follow an office in a sentence without being an adjective of it. */
export const WEEKDAYS_AND_LINKS = words(
  'الذي التي الذين اللذين السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة اليوم الليلة الآن',
);

/** A sentence about another time than that of printing. */
export const PAST_TIMES =
  /آنذاك|حينذاك|حينئذ|يومذاك|وقتذاك|في عهد|إبان|ابان|في زمن|(?:العام|السنة) الماضي|الأعوام الماضية|السنوات الماضية|قبل (?:سنوات|أعوام|عقود|عام|سنة)|منذ (?:سنوات|أعوام|عقود)|في (?:ال)?(?:ستينات|سبعينات|ثمانينات|تسعينات|ستينيات|سبعينيات|ثمانينيات|تسعينيات)/u;
