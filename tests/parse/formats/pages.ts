/** Saved pages of six kinds, all invented. */

/** A site of today: JSON-LD with a graph, Open Graph, a deck, a figure, a table, related links, comments. */
export const RICH = `<!doctype html>
<html dir="rtl" lang="ar"><head><meta charset="utf-8">
<title>بلدية النهر تفتتح الجسر الجديد | صحيفة الضفاف</title>
<meta property="og:title" content="بلدية النهر تفتتح الجسر الجديد">
<meta property="og:site_name" content="صحيفة الضفاف">
<meta property="article:published_time" content="2024-03-12T10:15:00+03:00">
<meta property="og:description" content="الجسر يربط الضفتين بعد ثلاث سنوات من العمل">
<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"صحيفة الضفاف"},
{"@type":"NewsArticle","headline":"بلدية النهر تفتتح الجسر الجديد","datePublished":"2024-03-12T10:15:00+03:00",
"dateModified":"2024-03-12T12:40:00+03:00","author":{"@type":"Person","name":"سامي الجسار"},"articleSection":"محليات",
"publisher":{"@type":"Organization","name":"صحيفة الضفاف"}}]}
</script><script>document.write("<p>لا يظهر</p>")</script>
<style>p{color:red}</style></head>
<body><header><h1 class="logo"><a href="/">صحيفة الضفاف</a></h1><nav><ul><li><a href="/a">الرئيسية</a></li><li><a href="/b">محليات</a></li><li><a href="/c">رياضة</a></li></ul></nav></header>
<main><article>
<h1>بلدية النهر تفتتح الجسر الجديد</h1>
<p class="deck">الجسر يربط الضفتين بعد ثلاث سنوات من العمل</p>
<div class="meta"><span class="byline">سامي الجسار</span> <time datetime="2024-03-12T10:15:00+03:00">الثلاثاء 12 مارس 2024 - 10:15</time></div>
<ul class="share"><li><a href="#f">فيسبوك</a></li><li><a href="#t">تويتر</a></li></ul>
<figure><img src="x.jpg" onerror="alert(1)"><figcaption>الجسر كما بدا صباح الافتتاح (تصوير: البلدية)</figcaption></figure>
<p>افتتحت بلدية مدينة النهر صباح الثلاثاء جسرها الجديد الذي يربط الضفتين بعد ثلاث سنوات من العمل المتواصل،
وحضر الافتتاح مئات من السكان الذين انتظروا طويلا هذا اليوم.</p>
<p>وقال رئيس البلدية في كلمته: «إن <a href="/x">الجسر</a> سيخفف الزحام عن وسط المدينة»، مضيفا أن العمل سيبدأ قريبا في <b>جسر ثان</b> عند المصب.</p>
<h2>خطة للمستقبل</h2>
<table><tr><th>السنة</th><th>الكلفة</th></tr><tr><td>2022</td><td>12 مليونا</td></tr></table>
<p>وأوضح المهندس المشرف أن طول الجسر يبلغ ستمئة متر، وأنه صمم ليحمل الشاحنات الثقيلة والحافلات الكبيرة في الاتجاهين معا.</p>
</article>
<aside><h3>اقرأ أيضا</h3><ul><li><a href="/1">خبر آخر عن المدينة والنهر</a></li><li><a href="/2">خبر ثان عن المدينة والجسر</a></li></ul></aside>
<section id="comments" class="comments"><h3>التعليقات</h3><p>زائر: مبروك للمدينة هذا الجسر الذي انتظرناه.</p></section></main>
<footer>جميع الحقوق محفوظة © صحيفة الضفاف 2024</footer></body></html>
`;

/** A site of 2002: tables for columns, `<font>` for headings, line breaks for paragraphs; kept in Windows-1256. */
export const TABLES = `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">
<title>جريدة الضفاف</title>
<LINK rel=stylesheet href=style.css>
<script language=javascript>var today = new Date(); document.write(today);</script>
</head>
<body bgcolor=#ffffff dir=rtl>
<table width=760 border=0><tr><td colspan=3><img src=logo.gif alt="جريدة الضفاف"></td></tr>
<tr><td width=120 valign=top bgcolor=#eeeeee>
<a href=index.htm>الصفحة الأولى</a><br><a href=local.htm>محليات</a><br><a href=eco.htm>اقتصاد</a><br><a href=sport.htm>رياضة</a><br><a href=arch.htm>الأرشيف</a>
</td><td width=520 valign=top>
<font size=2 color=red>مشروع طال انتظاره</font><br>
<font size=5><b>بلدية النهر تفتتح جسرها الجديد على الضفتين</b></font><br>
<font size=2>الأحد 12 مايو 2002</font><br><br>
<font size=2>مدينة النهر - سامي الجسار:</font><br>
<font size=3>افتتح رئيس بلدية مدينة النهر أمس الجسر الجديد الذي يربط ضفتي المدينة، بعد ثلاث سنوات من العمل، وحضر الافتتاح عدد كبير من السكان والتجار.<br><br>
وقال رئيس البلدية إن الجسر سيخفف الزحام في وسط المدينة، وإن العمل في الجسر الثاني سيبدأ في الصيف المقبل إذا توافرت الأموال اللازمة له.<br><br>
وأضاف أن كلفة الجسر بلغت اثني عشر مليونا، دفعت البلدية نصفها، ودفع النصف الآخر صندوق الطرق والجسور في العاصمة على دفعات.<br><br>
وكان العمل في الجسر توقف سنة كاملة بسبب الفيضان الذي أصاب المدينة، ثم عاد المهندسون إلى موقعهم بعد أن انخفض الماء في النهر.</font>
</td><td width=120 valign=top><font size=1>إعلانات<br><a href=ad.htm>سيارات للبيع</a><br><a href=ad2.htm>شقق للإيجار</a></font></td></tr>
<tr><td colspan=3 align=center><font size=1>جميع الحقوق محفوظة لجريدة الضفاف 2002</font></td></tr></table>
</body></html>
`;

const PROSE = `<p>حين كنت صغيرة كنت أعبر الجسر القديم كل صباح إلى المدرسة، وكان الماء تحته عاليا في الشتاء، حتى إننا كنا نسمع صوته من بعيد.</p>
<p>أما اليوم فقد صار الجسر القديم ضيقا على أهل المدينة، وصار الناس يقفون عليه ساعة كاملة كل صباح، ولهذا فرحت حين سمعت أن البلدية ستبني جسرا جديدا.</p>
<p>لكنني أخاف على الجسر القديم أن يهدم، ففيه من ذاكرة المدينة ما ليس في كتاب، وعلى حجارته أسماء من بنوه قبل مئة سنة.</p>`;

/** A blog: the headline is a link, share bars above and below, comments, a form. */
export const BLOG = `<!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>عن الجسور والأنهار | مدونة ضفة ثالثة</title><meta property="og:site_name" content="مدونة ضفة ثالثة"><meta name="author" content="admin"></head><body class="blog single">
<div id="header"><h1 id="logo"><a href="/">مدونة ضفة ثالثة</a></h1><p class="description">يوميات عند النهر</p></div>
<div id="content"><div class="post"><h2 class="entry-title"><a href="/2011/06/bridges">عن الجسور والأنهار</a></h2>
<div class="postmeta">كتبها: ليلى الضفاف في 14 يونيو 2011 | <a href="#c">3 تعليقات</a></div>
<div class="sharedaddy"><h3>شارك هذا الموضوع:</h3><ul><li><a>تويتر</a></li><li><a>فيس بوك</a></li></ul></div>
<div class="entry">${PROSE}</div>
<div class="share-buttons"><a>طباعة</a> <a>أرسل إلى صديق</a></div></div>
<div id="comments"><h3>3 تعليقات على «عن الجسور والأنهار»</h3><ol class="commentlist"><li><cite>سعاد</cite> يقول: كلام جميل يا ليلى، أعادني إلى أيام المدرسة.</li><li><cite>عامر</cite> يقول: لن يهدموه إن شاء الله، فقد وعدنا رئيس البلدية بذلك.</li></ol>
<form><label>الاسم</label><input name=n><textarea>اكتب تعليقك</textarea><button>أرسل</button></form></div></div>
<div id="sidebar"><ul><li><a>أحدث التدوينات</a></li><li><a>أرشيف المدونة</a></li></ul></div></body></html>
`;

/** A list of headlines: no article. */
export const NO_ARTICLE = `<html><head><title>صحيفة الضفاف - الصفحة الرئيسة</title></head><body><ul>${Array.from(
  { length: 40 },
  (_, index) => `<li><a href="/${index}">خبر قصير رقم ${index} عن المدينة</a></li>`,
).join('')}</ul></body></html>`;

/** Menus of hundreds of links around a short article, and the day of the visit above it. */
export const MENUS = `<html><head><title>عن الجسور والأنهار - الضفاف</title><meta property="og:title" content="عن الجسور والأنهار"></head>
<body><div class="menu">${Array.from({ length: 800 }, (_, index) => `<div><a href="/${index}">قسم الأخبار رقم ${index}</a></div>`).join('')}</div>
<div class="date">السبت 1 يناير 2022</div>
<div class="main"><h1>عن الجسور والأنهار</h1><span>نشر في 14-06-2011 | 17:40</span>
${PROSE}</div>
<div>${Array.from({ length: 300 }, (_, index) => `<div><a href="/old/${index}">خبر من الأرشيف رقم ${index}</a></div>`).join('')}</div></body></html>`;

/** Tags out of place, never closed or cut off, a comment that never ends. */
export const BROKEN = `<TITLE>جسر النهر</title><meta charset=utf-8><body><div><table><tr><h1>جسر النهر يفتح غدا<td><p>افتتحت بلدية المدينة جسرها <b>الجديد <i>أمس</b> بعد</i> ثلاث سنوات من العمل، وحضر الافتتاح مئات من السكان الذين انتظروا طويلا.<p>وقال رئيس البلدية إن الجسر سيخفف الزحام &nbsp;عن وسط المدينة &amp سيبدأ العمل في جسر ثان عند المصب قريبا <a href="x" <img src=x onerror=alert(1)>اضغط هنا</a></p></div></span><div>وأضاف أن كلفة الجسر بلغت اثني عشر مليونا، دفعت البلدية نصفها ودفع النصف الآخر صندوق الطرق. <!-- تعليق <script>alert("ظاهر")</script>`;
