import { memoize } from '../arabic/memoize.ts';
import { wordSet } from '../arabic/word-set.ts';

/** Ranks and forms of address: with the article a name follows, and nothing else. */
const RANKS = wordSet(
  'سيد سيدة آنسة دكتور دكتورة بروفيسور بروفسور مهندس مهندسة شيخ شيخة أمير أميرة عميد عقيد ملازم مشير جنرال أدميرال أستاذ أستاذة حاج حاجة قس أب مطران كاردينال بطريرك أسقف راهب حاخام مستشار ماجستير كابتن مرحوم مرحومة علامة',
);
/** Short forms before a name, with or without a full stop. */
const ABBREVIATED_RANKS = wordSet('د أد م');

/** Nouns for what a person is or does, masculine and singular; feminine and possessed forms follow. */
const ROLES = wordSet(
  [
    'رئيس فنان مدير وزير نائب سفير أمين قائد زعيم مستشار مبعوث ممثل متحدث ناطق عضو خبير محلل باحث أستاذ عالم كاتب شاعر أديب روائي ناقد مفكر فيلسوف مؤرخ قاص مترجم ناشر',
    'صحفي صحافي إعلامي مذيع مراسل محرر فنان مخرج منتج مطرب مغني ملحن عازف موسيقار رسام نحات مصور مصمم لاعب مهاجم مدافع حارس مدرب حكم نجم هداف محترف بطل عداء سباح ملاكم متسابق سائق جناح ظهير',
    'طبيب جراح صيدلاني معالج محامي محام قاضي قاض مدعي ضابط طيار رقيب عريف مجند ملك عاهل سلطان إمام مفتي خطيب داعية بابا محافظ عمدة والي حاكم ناشط حقوقي سياسي أكاديمي دبلوماسي برلماني معارض مرشح مسؤول مسئول مشرف منسق مفوض وكيل مساعد سكرتير',
    'فريق لواء مقدم رائد نقيب شهيد أخ أخت رجل مواطن شاب فتاة طفل زوج زوجة شقيق شقيقة والد والدة ابنة صديق زميل نظير مؤسس صاحب مالك مؤلف مبتكر مخترع مكتشف منشق عميل جاسوس مغني راحل مهاجر مبدع متخصص مقرر أخصائي اختصاصي قيادي مرافق مستثمر تاجر خليفة ولي',
  ].join(' '),
);
/**
 * The feminine of those roles and ranks whose feminine is no noun of a place or thing: «محافظة», «مؤسسة», «جراحة», «سباحة»,
 * «معارضة», «سياسية» are left out.
 */
const WOMEN = wordSet(
  'رئيسة فنانة مديرة وزيرة نائبة سفيرة أمينة قائدة زعيمة مبعوثة ممثلة متحدثة ناطقة عضوة خبيرة محللة باحثة عالمة كاتبة شاعرة أديبة روائية ناقدة مفكرة فيلسوفة مؤرخة قاصة مترجمة ناشرة صحفية صحافية إعلامية مذيعة مراسلة محررة مخرجة منتجة مطربة مغنية ملحنة عازفة رسامة نحاتة مصورة مصممة لاعبة مهاجمة مدافعة حارسة مدربة نجمة هدافة محترفة بطلة عداءة متسابقة سائقة طبيبة صيدلانية محامية قاضية مدعية ضابطة ملكة عاهلة حاكمة ناشطة حقوقية دبلوماسية برلمانية مرشحة مسؤولة مسئولة مشرفة منسقة مفوضة وكيلة مساعدة سكرتيرة رائدة شهيدة مواطنة شابة طفلة صديقة زميلة صاحبة مالكة مؤلفة مبتكرة مخترعة مكتشفة منشقة عميلة جاسوسة مهاجرة مبدعة متخصصة مقررة أخصائية اختصاصية قيادية مستثمرة تاجرة خليفة',
);
const RANKS_OF_WOMEN = wordSet('سيدة دكتورة مهندسة شيخة أميرة عميدة أستاذة حاجة مستشارة مرحومة');
/** Plural and dual heads of a list of names: «اللاعبون», «رجال الأعمال», «النجوم». */
const MANY = wordSet(
  'لاعبين لاعبون لاعبي رجال نجوم كتاب شعراء أدباء وزراء نواب قادة علماء خبراء باحثين باحثون أعضاء فنانين فنانون فناني ممثلين شهداء أساتذة دكاترة ثنائي ثلاثي رباعي أمراء شيوخ مخرجين صحفيين صحافيين مرشحين سائقين أشقاء إخوة زملاء',
);

/** What a word is beside a name. */
export interface Title {
  /** `definite` with the article, `bare` without it, `owned` with a pronoun («زميله»). */
  form: 'definite' | 'bare' | 'owned';
  rank: boolean;
  many: boolean;
}

/** Reads a canonical word as a rank, a role or the head of a list of persons, whatever proclitics it has; null if it is none. */
export const titleOf = memoize((key: string): Title | null => {
  if (ABBREVIATED_RANKS.has(key)) return { form: 'definite', rank: true, many: false };
  const [, before = '', rest = key] = /^([وف]?(?:[بك]?ال|لل))?(.+)$/u.exec(key) ?? [];
  const forms = before !== '' ? [rest] : [key, key.replace(/^[وف]?[بلك]?/u, ''), key.replace(/^[وف]/u, '')];
  for (const form of forms) {
    const found = ofStem(form);
    if (found) return before === '' ? found : { ...found, form: 'definite' };
  }
  return null;
});

/** Peers and kin of one man, whose feminine is a person too; «محافظه» is not his governor but a province. */
const HIS = wordSet('نظيره زميله شقيقه صديقه والده');

function ofStem(stem: string): Title | null {
  if (HIS.has(stem)) return { form: 'owned', rank: false, many: false };
  for (const [suffix, form] of [
    ['', 'bare'],
    ['ته', 'owned'],
    ['تها', 'owned'],
    ['ها', 'owned'],
    ['هم', 'owned'],
    ['نا', 'owned'],
  ] as const) {
    if (!stem.endsWith(suffix)) continue;
    const bare = suffix === '' ? stem : stem.slice(0, -suffix.length);
    const woman = suffix.startsWith('ت') ? `${bare}ه` : bare;
    if (RANKS.has(woman) || RANKS_OF_WOMEN.has(woman)) return { form, rank: true, many: false };
    if (WOMEN.has(woman) || (!suffix.startsWith('ت') && ROLES.has(bare))) return { form, rank: false, many: false };
    if (MANY.has(bare)) return { form, rank: false, many: true };
  }
  return null;
}

/** Things that are called by the name of a person: the name is a part of theirs. */
const CALLED = wordSet(
  'فريق فرقة شارع ميدان ساحة جسر دوار حديقة جامعة كلية معهد مدرسة ثانوية متوسطة مستشفى مستوصف فندق مسرح سينما ملعب استاد ستاد مطار ميناء مسجد جامع كنيسة دير مقبرة ضريح قصر قاعة صالة مكتبة متحف دار جائزة كأس بطولة دورة دوري مهرجان مؤسسة جمعية مركز كتائب كتيبة لواء سرايا فرقة سد بحيرة قناة مخيم حي مدينة قرية طريق محور صحيفة جريدة مجلة سورة قانون معركة عملية مجموعة شركة بنك مصرف سفينة منتزه مجمع برج محطة',
);

/** Whether a canonical word is a thing that is called by a person's name («مستشفى», «شارع»). */
export function isCalledByNames(key: string): boolean {
  return CALLED.has(key) || CALLED.has(key.replace(/^[وف]?(?:[بك]?ال|لل|[بلك])?/u, ''));
}
