const ORDINAL = '(?:ال)?(?:اول|اولي|ثان|ثاني|ثانيه|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|اخير)ه?|\\d{1,3}';
const PART = new RegExp(`^(?:ال)?(?:حلقه|جزء|قسم|فصل)(?: رقم)? (?:${ORDINAL})(?: والاخيره?)?$`, 'u');

/** Whether a line says which part of a series it heads: «الحلقة الثانية», «الجزء 3», «الحلقة الثالثة والأخيرة». Takes its key. */
export const isPartLabel = (key: string): boolean => PART.test(key);
