/** «للاطلاع على النص اضغط هنا»; behind more words than these it is the end of a sentence. */
const LINK_WORDS = 10;
const CLICK = /(?:^| )(?:اضغطو?ا?|انقرو?ا?|click)(?: علي)? (?:هنا|الرابط|الرابط التالي|هذا الرابط|here)$/u;
/** «المقالات المنشورة لا تعبر بالضرورة عن رأي …»: whose words it is about stands at its head. */
const DISCLAIMER =
  /^(?:(?:جميع|كل|كافه) )?(?:هذا المقال|هذه المقاله|المقالات?|المواد|الاراء|الافكار|التعليقات|المشاركات|ما ينشر|المحتوي) (?:.* )?(?:و?لا [تي]عبر (?:.* )?(?:راي|اراء|وجهه نظر|الموقف|موقف)(?: |$)|[تي]عبر عن (?:راي|اراء) (?:كاتب|كتاب|صاحب|اصحاب))/u;
/** «منذ 3 ساعات», «آخر تحديث: قبل يومين»: a time that counts from the day the page was saved. */
const AGO =
  /^(?:اخر تحديث |تحديث |نشر |نشرت |تم النشر )?(?:منذ|قبل) (?:\d{1,3} )?(?:ثوان|ثانيه|دقيقه|دقيقتين|دقايق|ساعه|ساعتين|ساعات|يوم|يوما|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|سنه|سنتين|سنوات)$|^\d{1,3} (?:minutes|hours|days|weeks|months) ago$/u;

/** Whether words are a sentence of the page and not of an article: a link in words, a disclaimer, an age. Takes their key. */
export function isPageSentence(key: string): boolean {
  return (CLICK.test(key) && key.split(' ').length <= LINK_WORDS) || DISCLAIMER.test(key) || AGO.test(key);
}
