import { isGivenName, nameShape } from '../arabic/names.ts';
import { isCity } from './cities.ts';
import type { Line } from './lines.ts';

/** Prepositions, conjunctions and relatives: what they belong to stands before them. In the spelling of keys. */
const JOINING = new Set(
  'في من علي الي عن مع حول ضد بعد قبل خلال بين عبر وسط رغم منذ حتي تحت اثر عقب ضمن نحو حيث فيما بينما التي الذي الذين او بل لكن كي لكي اثناء داخل خارج امام قرب دون بدون لدي عند كما اذا'.split(
    ' ',
  ),
);
/** Names and everyday words whose first letter is ب or ل and no preposition, in the spelling of keys. */
const NO_PROCLITIC = new Set(
  [
    'بلديه بلديات بلدان بلاد بنك بنوك برلمان برلماني برلمانيون برلمانيه بعثه بعثات بيان بيانات بيت بيوت بيروت بغداد باريس بكين برلين بروكسل',
    'برشلونه بريطانيا بريطاني بريطانيه بريطانيون بلغاريا بولندا بلجيكا بنغلاديش بورما بوركينا بوتين بايدن بلير بري باسيل برنامج برامج بطل بطله',
    'بطوله بطولات بحر بحري بحريه بحاره بحوث باحث باحثون باحثه باحثو باحثان باب باص باصات بائع باعه باكستان باكستاني بترول بتروليه بدايه بديل بدائل',
    'برج بركان براكين بريد برد برق بريء بستان بضائع بطاقه بطاقات بطاله بطريرك بعض بعيدا بقره بقيه بكاء بلاغ بلاغات بلبله بلوغ بناء بنات بنايه بنايات',
    'بنزين بنيه بورصه بورصات بوابه بوادر بوليس بيئه بيعه بيروقراطيه بيونغ بنغازي بعلبك بيلوسي بومبيو باراك بابا بالغ بالون بالونات باليستي بخار بخيل بذور',
    'براءه براميل برتقال برميل برنت بروفيسور بريكس بساط بصمه بطريق بعيد بنود بندقيه بنادق بهجه بهلوان بوصله بؤره بيتكوين بيطري بيطريون بلوش بدو بداوه',
    'بدات بلغت بات باتت باعت بقيت بحث بحثا بحثت بحثوا برات بنوا باشر باشرت بادر بادرت بارك باركت بالغت برر بررت بشر بشرت بواخر باخره بيروني بريتني',
    'لبنان لبناني لبنانيه لبنانيون لجنه لجان ليبيا ليبي ليبيه ليبيون لندن لقاء لقاءات لقاح لقاحات لاعب لاعبو لاعبون لاعبه لاعبات لاجئ لاجيء لاجئون',
    'لاجئو لواء لوحه لوحات لوائح لائحه لوس لويس ليلي ليله ليالي ليست ليفربول ليون لحظه لحظات لحوم لسان لصوص لعبه لعنه لغات لغز لقطه لقطات لماذا لمحه',
    'لمسه لمسات لؤلؤ لوبي لوبيات ليمون ليره لياقه ليتوانيا لاتفيا لافروف لاريجاني لافتات لافته لاغوس لاهاي لاهور لفيف لقيت لجات لعبت لفتت لكنه لكنها لابد لايزال ليته ليس لولا لازم لاحق',
  ].flatMap((words) => words.split(' ')),
);
/** The article behind ل or ب: «للبنك», «بالسجن». */
const WITH_ARTICLE = /^(?:لل|بال)\p{L}{2,}/u;
const PROCLITIC = /^[بل]\p{L}{3,}$/u;
/** «لإنقاذ», «لأول»: no noun begins so. */
const BEFORE_HAMZA = /^[بل][إأ]\p{L}{2,}/u;
/** A verb of the present; one with ت cannot be told from a verbal noun. */
const PRESENT = /^ي\p{L}{3,}$/u;
/** Nouns that say why or how in the accusative, of the forms «اتفاقا» and «تنديدا», and others; a preposition follows them. */
const WHY =
  /^(?:ا\p{L}{2,3}ا\p{L}ا|ت\p{L}{2}ي\p{L}{1,2}ا|خوفا|دعما|رفضا|تضامنا|سعيا|بحثا|تحسبا|ردا|هربا|طلبا|املا|حرصا|تفاديا|تجنبا|تحديا|وفاء)$/u;
const AFTER_WHY = /^(?:من|علي|في|عن|الي|مع|ب\p{L}{3,}|ل\p{L}{2,})$/u;
/** A writer or source behind «من» and «عن» has at most so many words. */
const NAME = 4;

/**
 * Whether a line opens as the rest of a sentence does whose beginning stands above: with a preposition, alone or written together
 * with its noun, a conjunction or relative, or a noun that says why. A line that a colon cuts in two opens anew, and so does a question
 * that begins with «who»; «من» before a person or city and «عن» before a few words say who wrote.
 */
export function opensAsContinuation(line: Line): boolean {
  const [first = '', second = '', third = ''] = line.key.split(' ');
  if (/[:：]/u.test(line.text) || line.words < 2) return false;
  if (first === 'بواسطه' || first === 'بقلم') return false;
  if (JOINING.has(first)) return !isWhoWrote(line, first) && !(first === 'من' && /[؟?]\s*$/u.test(line.text)) && !PRESENT.test(second);
  if (WHY.test(first) && AFTER_WHY.test(second) && !isCity(first)) return true;
  if (NO_PROCLITIC.has(first) || isGivenName(first) || isCity(first)) return false;
  if (WITH_ARTICLE.test(first) || BEFORE_HAMZA.test(line.text)) return true;
  return PROCLITIC.test(first) && !PRESENT.test(second) && !PRESENT.test(third);
}

function isWhoWrote(line: Line, first: string): boolean {
  if ((first !== 'من' && first !== 'عن') || line.words > NAME) return false;
  const name = line.text.replace(/^\S+\s+/u, '');
  return first === 'عن' || isCity(name) || nameShape(name)?.given === true;
}
