/** One class of furniture: what a page prints around its articles. Each string lists phrases, with «، » between them. */
export interface FurnitureClass {
  /** Lines that are exactly one of these, punctuation and numbers at their ends aside. */
  lines?: readonly string[];
  /** Lines that begin with one of these and run on for a few words. */
  beginnings?: readonly string[];
  /** Short lines in which one of these stands anywhere. */
  anywhere?: readonly string[];
  /** Lines made of these words only. */
  words?: readonly string[];
  /** Whether short lines after it belong to it: a list of other articles. */
  opensList?: boolean;
}

export type FurnitureName =
  | 'sharing'
  | 'subscribing'
  | 'navigation'
  | 'images'
  | 'related'
  | 'one related article'
  | 'comments'
  | 'labels'
  | 'tags'
  | 'endings'
  | 'contact'
  | 'rights'
  | 'advertising';

/**
 * The furniture of Arabic and English news pages, by class. Any spelling will do: lines are compared by `keyOf`. A phrase
 * belongs here only if no sentence of an article could be that line.
 */
export const FURNITURE: Readonly<Record<FurnitureName, FurnitureClass>> = {
  sharing: {
    lines: [
      'شارك الخبر، شارك المقال، شارك الموضوع، شارك هذا الخبر، شارك هذا المقال، شارك هذا الموضوع، شارك هذه الصفحة',
      'شارك مع أصدقائك، مشاركة الخبر، مشاركة المقال، شاركنا رأيك، نسخ الرابط، تم نسخ الرابط، انسخ الرابط، رابط مختصر',
      'الرابط المختصر، الرابط الدائم، رابط الخبر، رابط المقال، أرسل لصديق، أرسل إلى صديق، إرسال إلى صديق، إرسال بالبريد',
      'البريد الإلكتروني، طباعة الخبر، طباعة المقال، طباعة الصفحة، نسخة للطباعة، حفظ الخبر، حجم الخط، تكبير الخط، تصغير الخط',
      'استمع للخبر، استمع إلى المقال، copy link، short link، permalink، share this، share this article، share this story',
      'share on facebook، share on twitter، share on x، share on whatsapp، send to a friend، font size، listen to this article',
      'استمع، استمع للمقال، شارك، شاركها، شارك القصة، طباعة، أرسل، ارسال، احفظ، حفظ، short url، in share، pin it، google plus',
    ],
    beginnings: [
      'النقر للمشاركة على، انقر للمشاركة على، اضغط للمشاركة على، النقر لإرسال، انقر لإرسال، اضغط لإرسال، اضغط للطباعة، انقر للطباعة',
      'شارك على، شارك عبر، شاركها على، شاركه على، المشاركة على، مشاركة عبر، رابط الخبر، رابط المقال، share via، رابط مختصر',
    ],
    words: [
      'مشاركة، شارك، شاركها، غرد، تغريدة، أعجبني، طباعة، اطبع، إرسال، فيسبوك، فايسبوك، الفيسبوك، تويتر، إكس، واتساب، واتس',
      'تلغرام، تيليجرام، تيلغرام، انستغرام، انستجرام، يوتيوب، لينكدإن، بنترست، ماسنجر، على، share، tweet، print، email',
      'facebook، twitter، whatsapp، whats، app، telegram، instagram، linkedin، pinterest، pin، interest، messenger، youtube، reddit، copy، link، x',
      'لينكدين، لينكد، إن، إنستجرام، إنستاجرام، إينستاجرام، سناب، شات، rss، inshare، linked، in، tumblr، google، plus، pdf',
    ],
  },
  subscribing: {
    lines: ['النشرة البريدية، النشرة الإخبارية، القائمة البريدية، اشترك، اشترك الآن، subscribe، subscribe now، newsletter، sign up'],
    beginnings: [
      'اشترك الآن، اشترك في النشرة، اشترك في نشرتنا، اشترك بالنشرة، اشترك في القائمة البريدية، اشترك في قناتنا، اشتركوا في',
      'سجل في النشرة، للاشتراك في، تابعنا على، تابعنا عبر، تابعونا على، تابعونا عبر، تابع آخر الأخبار، تابعوا آخر الأخبار',
      'لمتابعة آخر الأخبار، لمزيد من الأخبار، لمتابعتنا على، حمل تطبيق، حملوا تطبيق، نزل تطبيق، انضم إلى قناتنا',
      'انضموا إلى قناتنا، subscribe to our، sign up for، follow us، download our app، get our newsletter',
    ],
  },
  navigation: {
    lines: [
      'العودة إلى الأعلى، العودة للأعلى، عودة للأعلى، عودة إلى الأعلى، إلى الأعلى، الرجوع للأعلى، العودة إلى الصفحة الرئيسية',
      'الصفحة الرئيسية، الرئيسية، القائمة، القائمة الرئيسية، بحث، البحث، ابحث، التالي، السابق، الصفحة التالية، الصفحة السابقة',
      'المقال السابق، المقال التالي، الخبر السابق، الخبر التالي، رجوع، عودة، خريطة الموقع، من نحن، اتصل بنا، سياسة الخصوصية',
      'شروط الاستخدام، تسجيل الدخول، back to top، top، back، home، menu، search، next، previous، skip to content',
      'skip to main content، about us، contact us، privacy policy، terms of use، log in، login، toggle navigation، sign in، register',
      'أعلى، أعلى الصفحة، اتصلوا بنا، تواصل معنا، أعلن معنا، للإعلان، للإعلان معنا، خدماتنا، خدمات الموقع، أقسام الموقع، الأرشيف، بحث متقدم',
      'بيان الخصوصية، إخلاء مسؤولية، الشروط والأحكام، شروط الخدمة، النسخة الورقية، النسخة الرقمية، النسخة المطبوعة، عدد اليوم pdf',
      'حالة الطقس، الطقس، مواقيت الصلاة، أوقات الصلاة، الهيكل الإداري، الهيكل التنظيمي، هيئة التحرير، إنشاء حساب، نسيت كلمة السر، كلمة السر',
    ],
  },
  images: {
    lines: [
      'تكبير الصورة، اضغط لتكبير الصورة، صورة، صورة الخبر، صورة المقال، الصورة الرئيسية، شاهد الصور، ألبوم الصور، news picture',
      'news image، news photo، article image، article picture، main image، featured image، post image، image، picture، photo',
      'thumbnail، play video، enlarge image، click to enlarge',
    ],
    beginnings: ['اضغط على الصورة، انقر على الصورة، انقر الصورة'],
  },
  related: {
    opensList: true,
    lines: [
      'أخبار من القسم، أخبار ذات صلة، أخبار متعلقة، أخبار مشابهة، أخبار أخرى، مواضيع ذات صلة، مواضيع متعلقة، مواضيع مشابهة',
      'مواد ذات صلة، مقالات ذات صلة، مقالات متعلقة، مقالات مشابهة، روابط ذات صلة، ذات صلة، المزيد من القسم، المزيد من الأخبار',
      'المزيد من، المزيد، للمزيد، اقرأ أيضا، اقرأ المزيد، اقرئي أيضا، اقرأوا أيضا، إقرأ أيضا، شاهد أيضا، شاهد المزيد، طالع أيضا',
      'طالع المزيد، قد يهمك، قد يهمك أيضا، قد يعجبك أيضا، ربما يعجبك أيضا، الأكثر قراءة، الأكثر مشاهدة، الأكثر تعليقا',
      'آخر الأخبار، أحدث الأخبار، أهم الأخبار، related articles، related news، related stories، related posts، related',
      'read more، read also، see also، more news، most read، most viewed، latest news، you may also like',
      'مرتبط، معجب بهذه، إعجاب تحميل، أكثر قراءة، أكثر تعليقا، الأكثر تداولا، الأكثر شيوعا، ترشيحاتنا، اخترنا لكم، اخترنا لك، مختارات، مواضيع ذات علاقة، مواضيع أخرى',
      'موضوعات متعلقة، الموضوعات المتعلقة، موضوعات ذات صلة، انظر أيضا، شريط الأحداث، المزيد من المقالات، اقرأ في، كل الأخبار، trending',
    ],
  },
  'one related article': {
    beginnings: [
      'اقرأ أيضا، إقرأ أيضا، اقرأ المزيد، شاهد أيضا، طالع أيضا، قد يهمك أيضا، للمزيد اضغط، read also، see also',
      'انظر أيضا، قد يعجبك أيضا، اقرئي أيضا، اقرأوا أيضا، موضوع ذو صلة، خبر ذو صلة، للاطلاع على المزيد اضغط، لقراءة المزيد',
    ],
  },
  comments: {
    lines: [
      'التعليقات، تعليقات، تعليق، أضف تعليقا، أضف تعليق، أضف تعليقك، اكتب تعليقا، اكتب تعليقك، اترك تعليقا، اترك تعليق',
      'اترك ردا، اترك رد، إلغاء الرد، لا توجد تعليقات، لا يوجد تعليقات، التعليقات مغلقة، إرسال التعليق، أرسل التعليق',
      'نشر التعليق، شارك برأيك، comments، no comments، no comments yet، add a comment، leave a comment، leave a reply',
      'post a comment، comments are closed، كل التعليقات، تعليقات الزوار، تعليقات الأعضاء، ردود القراء، آراء القراء، إضافة تعليق، أضف تعليقا واقرأ تعليقات القراء، تعليقات القراء، لا توجد تعليقات على الخبر',
    ],
    beginnings: ['لن يتم نشر عنوان بريدك الإلكتروني، الآراء الواردة في التعليقات، your email address will not be published'],
  },
  labels: {
    lines: [
      'انقر هنا، اضغط هنا، نشر في، تاريخ النشر، آخر تحديث، التاريخ، المصدر، المصدر الأصلي، الوقت، ضعيف جيد، ضعيفجيد، published، updated، last updated، source',
    ],
    beginnings: [
      'نشرت هذه المادة في، نشر هذا المقال في، نشر هذا الخبر في، الكلمات الدلالية، كلمات دلالية، كلمات مفتاحية',
      'الكلمات المفتاحية، الوسوم، وسوم، tags، keywords',
    ],
  },
  tags: {
    opensList: true,
    lines: ['الوسوم، وسوم، الكلمات الدلالية، كلمات دلالية، الكلمات المفتاحية، كلمات مفتاحية، الكلمات الدالة، tags، keywords'],
  },
  endings: {
    lines: ['انتهى، يتبع، انتهي، النهاية للخبر، end، more to follow'],
  },
  contact: {
    opensList: true,
    beginnings: ['للتواصل مع الكاتب، للتواصل مع المحرر، لمراسلة الكاتب، للتعليق على المقال أرسل'],
  },
  rights: {
    anywhere: [
      'جميع الحقوق محفوظة، كل الحقوق محفوظة، كافة الحقوق محفوظة، حقوق النشر محفوظة، حقوق النشر والطبع، all rights reserved',
      'copyright',
    ],
  },
  advertising: {
    lines: ['إعلان، إعلانات، إعلان ممول، محتوى ممول، advertisement، advertisements، sponsored، sponsored content، ad'],
  },
};
