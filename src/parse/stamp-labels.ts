const MODIFIED = new Set('تحديث التحديث تحديثه تعديل التعديل حدث محدث محدثه المحدث updated update modified edited'.split(' '));
const PUBLISHED = new Set('نشر نشرت نشره نشرها النشر المنشور اضيف اضيفت الاضافه حرر كتب published posted added'.split(' '));
/** The small words inside a stamp, which say nothing by themselves. */
const SMALL = new Set(
  [
    'تاريخ التاريخ بتاريخ تاريخه وقت الوقت اخر تم تمام عند يوم اليوم في من للصفحه للخبر للمقال للموضوع الموافق الساعه ساعه الساعة المصدر ه م',
    'ميلادي هجري ميلاديه هجريه عام سنه توقيت جرينتش غرينتش gmt utc ast eet t date time on at last the pm am',
  ].flatMap((words) => words.split(' ')),
);

/** What a word of a stamp, in the spelling of `canonical`, with or without «و» before it, says of its date; null for other words. */
export function labelOf(key: string): 'published' | 'modified' | null {
  return PUBLISHED.has(key)
    ? 'published'
    : MODIFIED.has(key)
      ? 'modified'
      : key.length > 3 && key[0] === 'و'
        ? labelOf(key.slice(1))
        : null;
}

/** Whether a word stands in stamps beside dates and says nothing by itself, or what the date is of. */
export function isStampWord(key: string): boolean {
  return SMALL.has(key) || labelOf(key) !== null || (key.length > 3 && key[0] === 'و' && SMALL.has(key.slice(1)));
}
