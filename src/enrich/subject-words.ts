import { canonical } from '../arabic/normalize.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(canonical));

/** Words that end a noun phrase: what follows is what was said, where, when or to whom. */
export const STOPS = words(
  'أن إن أنه إنه أنها إنها أنهم إنهم بأن بأنه بأنها إلى على عن في خلال من مع بعد قبل عقب أثناء حول ضد لدى عبر أيضا كذلك اليوم أمس أخيرا مساء صباح يوم مؤخرا أمام بعدما عندما حين حيث التي الذي الذين كما فيما بينما لكن إذ إذا كي لكي حتى ردا بشأن',
);

/** Words that introduce what was said. */
export const COMPLEMENTIZERS = words('أن إن أنه إنه أنها إنها أنهم إنهم بأن بأنه بأنها إلى على عن بأنهم ب');

/** Ranks and titles of honour, which stand before a name or between an office and a name. */
export const HONORIFICS = words(
  'السيد السيدة الدكتور الدكتورة د المهندس الشيخ الأمير الفريق اللواء العميد العقيد الرائد النقيب الجنرال أول ركن الركن الأستاذ معالي سعادة فخامة جلالة سمو الرئيس السفير القاضي النائب البروفيسور',
);

/** Heads of a noun phrase that means a person or a side, known or not: offices, functions, sources. */
export const ROLE_HEADS = words(
  'رئيس رئيسة الرئيس الرئيسة وزير وزيرة الوزير الوزيرة وزراء الوزراء نائب النائب مدير المدير مسؤول المسؤول مسؤولون المسؤولون مسؤولين مصدر المصدر مصادر المصادر متحدث المتحدث متحدثة المتحدثة ناطق الناطق قائد القائد قادة القادة أمين الأمين مستشار المستشار سفير السفير السفيرة مبعوث المبعوث ممثل الممثل عضو رئاسة خبير الخبير خبراء محلل المحلل شهود شاهد محافظ المحافظ مفتي المفتي ملك الملك أمير ولي الجانبان الطرفان الجانب الطرف المجتمعون المشاركون الكاتب الباحث المحامي الطبيب اللاعب المدرب القائم وكيل الوكيل',
);

/** Heads that are many: an organisation in their phrase speaks through them. */
export const COLLECTIVE_HEADS = words('وزراء الوزراء قادة القادة أعضاء مسؤولو مسؤولون ممثلو سفراء');

/** Texts that speak for who issued them. */
export const DOCUMENTS = words('بيان البيان بلاغ البلاغ');
