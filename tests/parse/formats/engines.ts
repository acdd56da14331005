/** Pages as publishing engines make them, small and invented. */

const LEAD = 'افتتحت بلدية الضفاف مساء أمس مكتبة عامة في بيت قديم على النهر، بعد أن رممه متطوعون من أهل الحي على مدى عامين كاملين.';
const SECOND = 'وقالت مديرة المكتبة هدى الورّاق إن الرفوف تضم أربعة آلاف كتاب، تبرع بمعظمها سكان المدينة الذين جمعوها في المدارس والمقاهي.';
const THIRD = 'وستفتح المكتبة أبوابها كل يوم عدا الجمعة، وفيها قاعة للأطفال وأخرى للمخطوطات التي عثر عليها في قبو البيت أثناء الترميم.';

/** The paragraphs of each of these pages. */
export const TEXT: readonly string[] = [LEAD, SECOND, THIRD];
export const HEADLINE = 'مكتبة عامة في بيت قديم على النهر';

/** AMP: own elements for pictures and advertisements, the facts in JSON-LD alone. */
export const AMP = `<!doctype html>
<html ⚡ lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>${HEADLINE}</title>
<link rel="canonical" href="https://example.org/library">
<script async src="https://cdn.ampproject.example/v0.js"></script>
<style amp-boilerplate>body{visibility:hidden}</style>
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"NewsArticle","headline":"${HEADLINE}",
"datePublished":"2018-10-04T18:20:00+03:00","dateModified":"2018-10-04T19:05:00+03:00",
"author":{"@type":"Person","name":"سعاد الملاّح"},"publisher":{"@type":"Organization","name":"بوابة الضفاف"}}
</script></head>
<body>
<amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/">الرئيسة</a></li><li><a href="/sport">رياضة</a></li></ul></amp-sidebar>
<header class="bar"><button on="tap:menu.toggle">القائمة</button></header>
<main><article><h1 class="title">${HEADLINE}</h1>
<amp-img src="house.jpg" width="600" height="400" layout="responsive"></amp-img>
<p>${LEAD}</p>
<amp-ad width="300" height="250" type="x"><div placeholder>إعلان</div></amp-ad>
<p>${SECOND}</p>
<p>${THIRD}</p>
<amp-social-share type="email"></amp-social-share>
</article></main>
<footer>جميع الحقوق محفوظة</footer>
</body></html>
`;

/** Blogger: paragraphs are lines with breaks in one element, the date a heading above the title, the author in a footer. */
export const BLOGGER = `<!DOCTYPE html>
<html dir='rtl' xmlns='http://www.w3.org/1999/xhtml'><head>
<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<meta content='blogger' name='generator'/>
<title>مدونة الضفاف: ${HEADLINE}</title>
<meta content='${HEADLINE}' property='og:title'/>
</head><body>
<div class='header section'><h1 class='title'><a href='https://example.org/'>مدونة الضفاف</a></h1></div>
<div class='main section' id='main'><div class='widget Blog'><div class='blog-posts hfeed'>
<h2 class='date-header'><span>الخميس، 4 أكتوبر 2018</span></h2>
<div class='post hentry'>
<h3 class='post-title entry-title' itemprop='name'>${HEADLINE}</h3>
<div class='post-body entry-content' itemprop='description articleBody'>
<div dir="rtl" style="text-align: right;">${LEAD}<br /><br />${SECOND}<br /><br />${THIRD}</div>
<div style='clear: both;'></div></div>
<div class='post-footer'><span class='post-author vcard'>مرسلة بواسطة <span class='fn' itemprop='author'>سعاد الملاّح</span></span>
<span class='post-timestamp'>في <a class='timestamp-link' href='https://example.org/2018/10/library.html' rel='bookmark'><abbr class='published' itemprop='datePublished' title='2018-10-04T18:20:00+03:00'>6:20 م</abbr></a></span>
<span class='post-comment-link'><a href='#c'>ليست هناك تعليقات:</a></span></div>
</div></div>
<div class='blog-pager'><a href='/newer'>رسالة أحدث</a> <a href='/older'>رسالة أقدم</a></div>
</div></div>
<div class='sidebar section'><h2>أرشيف المدونة الإلكترونية</h2><ul><li><a href='/2018'>2018</a></li><li><a href='/2017'>2017</a></li></ul></div>
</body></html>
`;

/** WordPress without any plugin for search engines: the day in `<time>` and its class, the categories below the text. */
export const WORDPRESS = `<!DOCTYPE html>
<html dir="rtl" lang="ar"><head><meta charset="UTF-8">
<title>${HEADLINE} &#8211; صحيفة الضفاف</title>
<meta name="generator" content="WordPress 4.9" />
</head><body class="rtl post-template-default single single-post">
<div id="page"><header id="masthead"><p class="site-title"><a href="https://example.org/" rel="home">صحيفة الضفاف</a></p>
<nav><ul><li class="menu-item"><a href="/a">محليات</a></li><li class="menu-item"><a href="/b">ثقافة</a></li></ul></nav></header>
<main id="main" class="site-main"><article id="post-31" class="post-31 post type-post hentry">
<header class="entry-header"><h1 class="entry-title">${HEADLINE}</h1>
<div class="entry-meta"><span class="posted-on">نُشر في <a href="/library" rel="bookmark"><time class="entry-date published" datetime="2018-10-04T18:20:00+03:00">4 أكتوبر، 2018</time></a></span>
<span class="byline"> بواسطة <span class="author vcard"><a class="url fn n" href="/author/s">سعاد الملاّح</a></span></span></div></header>
<div class="entry-content"><p>${LEAD}</p>
<p>${SECOND}</p>
<p>${THIRD}</p>
<div class="sharedaddy"><h3>شارك هذا الموضوع:</h3><ul><li><a href="#">تويتر</a></li><li><a href="#">فيس بوك</a></li></ul></div></div>
<footer class="entry-footer"><span class="cat-links">التصنيفات: <a href="/c">ثقافة</a></span></footer></article>
<nav class="post-navigation"><a href="/x" rel="prev">السابق: سوق السمك يعود إلى الميناء</a></nav>
<div id="comments"><h2>اترك تعليقاً</h2><form><textarea></textarea><input type="submit" value="إرسال"></form></div>
</main><aside><h2>أحدث المقالات</h2><ul><li><a href="/y">مهرجان للخط في قاعة البلدية</a></li></ul></aside></div></body></html>
`;
