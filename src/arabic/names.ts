import { canonical } from './normalize.ts';
import { trimEndSigns, trimSigns } from './trim-signs.ts';
import { wordSet } from './word-set.ts';

/**
 * Given names that are common in Arabic-speaking countries, men's and women's, Kurdish and Amazigh ones among them, in the
 * spellings of newspapers. A modest list: it is evidence for a name, and a word that is missing is no evidence against one.
 * Names that are everyday words as well («أمل», «نور») stand in it too: they count only at the head of a name.
 */
const GIVEN = wordSet(
  'محمد محمود أحمد حامد حمد حمود حميد حمدي حمدان حمزة حماد محمدي أحمدو محمدن امحمد امبارك مبارك مصطفى طه ياسين عبدالله عبدالرحمن',
  'علي عمر عثمان حسن حسين الحسن الحسين حسني حسان حسنين محسن إحسان جعفر كاظم صادق باقر رضا عباس قاسم جواد مهدي هادي كرار حيدر',
  'إبراهيم إسماعيل إسحاق يعقوب يوسف موسى هارون داود سليمان زكريا يحيى عيسى أيوب يونس إدريس إلياس نوح صالح هود شعيب آدم لقمان عمران',
  'خالد وليد سعد سعيد سعود مسعود سعدي سعدون زيد زياد زايد زاهر ظاهر طاهر الطاهر ماهر شاكر ناصر نصر نصار منصور نصير منير نور أنور نوري بدر بدري',
  'فهد فيصل فارس فراس فادي فؤاد فوزي فوزية فايز فائز فتحي فتحية فاتح فرج فريد فريدة فواز فلاح فهيم فرحان فرحات فضل فاضل فيروز فاروق',
  'طارق طلال طالب طلعت سامي سامر سامح سمير سمير سالم سليم سلمان سلطان سلام سلوى سيف سراج سفيان سهيل سهيلة سهى سهام سناء سعاد',
  'كمال كامل كريم مكرم أكرم كرم كمال جمال جميل جميلة جابر جاسم جهاد جلال جليل جورج جان جوزيف جوزف جبران جبرين جميلة جواهر جهان',
  'عادل عدنان عماد عامر عصام عزت عزيز عزام عزمي عاطف عارف عوض عوني عيد عبيد عواد عقيل عمار عمرو عمير عايض عائض علاء علوي عبدو عبده عبادة عثمان عاهد عائد',
  'هاني هشام هيثم هلال هيكل هيوا هوشيار هزار همام هاشم هيام هالة هند هناء هدى هيفاء هبة هنادي هديل',
  'ياسر ياسمين يسري يسرى يزن يزيد ياسمينة يمنى يامن يمان',
  'ماجد مجدي مجيد أمجد محفوظ مختار المختار مراد مروان مازن معاذ معتز معن منذر منيب ممدوح مشعل مشاري متعب مطلق مساعد معاوية ملحم مكي موفق ميشال ميشيل مارون مي مها منى منال مريم ميساء ميسون مديحة محاسن مارسيل',
  'راشد رشيد رشاد رشدي رائد رياض رامي رامز راغب راضي رجب رمضان رمزي ربيع رفيق رفعت رؤوف رائف ركان راكان ريم رنا رانيا رشا رغد رباب رحاب رولا روان ريما رندة رندا ريهام رويدا',
  'نبيل نادر نادية نديم نجيب نعيم نعمة نزار نزيه نضال نايف نواف نائل نسرين نهى نهلة نورة نوال نجلاء نجوى نجاة ناديا نايفة ندى نيفين نسيم نسيمة نيروز',
  'باسم بسام بشار بشير بشرى بكر بلال بلقاسم بوعلام بوشعيب باسل بهاء بهجت برهان بندر بدرية بثينة بسمة بطرس بولس بيار بيتر بشارة',
  'تامر توفيق تيسير تحسين تركي تميم تامر ثامر ثائر ثروت ثناء',
  'صباح صبري صبحي صلاح صفاء صفوت صابر صهيب صدام صقر صفية صالحة',
  'ضياء ضحى غازي غسان غالب غانم غادة غدير غيث قيس قصي قاسم قدري قتيبة',
  'لؤي لطفي لطيفة لبنى ليلى لمى لميس لينا لارا لمياء',
  'وائل وجيه وسام وسيم وفاء وديع وليم وجدي وداد وسيلة واصف وهيب ولاء',
  'خليل خلف خليفة خميس خيري خيرية خضر خديجة خولة خلود',
  'حازم حاتم حبيب الحبيب حسام حسيب حكيم حليم حلمي حنا حنان حنين حافظ حذيفة حارث حياة حليمة حفيظ حفيظة حورية حسناء',
  'دانا دينا دعاء دلال داليا دريد ذكرى ذياب',
  'شادي شادية شاكر شريف شفيق شوقي شكري شهاب شعبان شيرين شيماء شهد شذى شمس شاهر شيرزاد شوان',
  'فاطمة فتيحة فدوى فاديا فاتن فايزة فوزية فيفيان أسماء أسامة أشرف أنس أنيس أمين أمينة أمل آمال أماني أمير أميرة أميمة إيمان إيناس إيهاب إياد أيمن أيهم أوس أدهم أديب أسعد أسيل إكرام إلهام آلاء آية أنصار أحلام أروى أنمار أثير أزاد آزاد آرام أكرم أيوب أرام أمجد إخلاص ابتسام اعتدال انتصار',
  'عائشة عبير عزة علا عليا علياء عفاف عواطف عهود عنود عبلة عزيزة',
  'زينب زهرة زهراء زهير زينة زكي زكية زاهي زين زيدان زليخة',
  'سارة سعدية سمية سميرة سامية سوسن سماح سحر سعيدة سكينة سلمى سهيلة سوزان سيرين سيدي',
  'كوثر كلثوم كريمة كفاح كاوه كاوا كارلوس كميل كارولين',
  'الشاذلي الطيب الهادي المنصف الصادق الصديق البشير العربي المهدي الحاج السيد العياشي المولدي الطاهر المختار الأمين التيجاني التجاني الشيخ',
  'جبار بختيار نيجيرفان مسرور دلشاد دلير سيروان سرور شاهين نوزاد ريبوار برزان بارزان رزكار',
  'عاصم نبيه نبيهة عز فرح عبيدة عيضة غياث متعب حشر رامز زهران عساف صفوان زغلول مأمون منصف معتوق بادي سعدالدين عدي عتيق عبدالرب طلق ضاحي صبيح شفيقة شاهيناز سيلين زكريا رجاء خيرالله خلدون حيدرة جاسر تماضر',
  'تهاني بهجة بدران آلان وهيبة ميادة ميار مؤيد مؤمن لجين كنان كندة فرقد غيداء علوان عدلي عبدي طالوت ضرغام شيبة سيار سمران سعدالله رعد رافع دحام خزعل حمود حسنية جميلي جسار ثويني بطي براك أوراس ألفت أكثم',
  'ماجدة مدحت مهند نشأت وحيد منتصر هاجر نوف مشاعل تغريد أريج يارا رزان حمادة شوكت عرفات موضي حصة رهف ديما سندس كارم هويدا سهير نجوان نهاد صافيناز عصمت حكمت رأفت جودت عفت ناهد نازك إنعام راوية رقية زبيدة أسمهان عصماء آمنة عائدة مرام تمارا أفنان',
  'توما إيلي إلياس أنطوان طوني جرجس مينا مرقس سمعان عفيف غطاس نقولا نيكولا ريتا ماري ماريا كارلا نانسي',
);

/** Words inside names, which join two of them or begin a compound («عبد الكريم», «بن علي», «ولد محمد», «آل سعود»). */
const PARTICLES = wordSet('بن ابن بنت ولد منت عبد أبو ابو أبي ابي بو أم آل ال ذو بنو با بوعلي');
/** Second halves of compounds that stand for «عبد …» written in one word too. */
const SERVANT = /^عبد(?:ال|رب)\p{L}{2,}$/u;
/** Titles before a name, with or without the full stop of the abbreviation. */
const TITLES = wordSet(
  'د أ م أد الدكتور دكتور الدكتورة دكتورة الأستاذ أستاذ الأستاذة الشيخ المهندس المهندسة السيد السيدة البروفيسور بروفيسور العميد العقيد اللواء المحامي المحامية القس الأب القاضي المستشار السفير',
);

/** Words of sentences, which no name has. */
const NO_NAMES = wordSet('في من على إلى عن أن إن هل لا ما هو هي قد كل مع هذا هذه التي الذي أو ثم بعد قبل حول بين ضد عند نحو حتى');

/** What tells that words are the name of a person. */
export interface NameShape {
  /** How many words it has, titles left out; initials count as words. */
  words: number;
  /** Whether the first word is a given name that is known, or begins a compound one («عبد الكريم»). */
  given: boolean;
  /** Whether a word further on is a given name that is known. */
  givenInside: boolean;
  /** «بن», «ولد», «آل» and the like among the words. */
  particle: boolean;
  /** A title stands before it. */
  title: boolean;
  /** The last word is a name of origin: «الجابري», «المصري». */
  origin: boolean;
  /** The first word has the article: common in names of newspapers, rare in names of persons. */
  article: boolean;
  /** The first word ends as feminine and plural nouns do, and is no given name that is known. */
  nounLike: boolean;
}

/**
 * The shape of a person's name in two to five Arabic words (titles left out).
 * @returns null where the words cannot be one: other letters, digits, signs inside, too few or too many words
 */
export function nameShape(text: string): NameShape | null {
  const bare = trimSigns(trimEndSigns(text, /[\s*•"'«»()[\]:]/u), /[\s*•"'«»()[\]]/u);
  if (!/^[\p{Script=Arabic}\p{M}\s.ـ'’-]+$/u.test(bare) || /\.\./u.test(bare)) return null;
  const keys = canonical(bare.replace(/[.'’]/gu, ' ').replace(/(?<=\p{L})-(?=\p{L})/gu, ' '))
    .split(' ')
    .filter(Boolean);
  let titles = 0;
  while (titles < keys.length - 1 && TITLES.has(keys[titles] ?? '') && !(titles === 0 && keys.length === 2 && !isAbbreviation(keys[0])))
    titles++;
  const name = keys.slice(titles);
  if (name.some((word) => NO_NAMES.has(word))) return null;
  const [first = '', ...rest] = name;
  const particles = name.filter((word) => PARTICLES.has(word)).length;
  const count = name.length - particles;
  if (count < 1 || name.length < 2 || count > 4 || name.length > 7) return null;
  const last = name.at(-1) ?? '';
  return {
    words: name.length,
    given: GIVEN.has(first) || SERVANT.test(first) || (PARTICLES.has(first) && first !== 'ال'),
    givenInside: rest.some((word) => GIVEN.has(word) || SERVANT.test(word)),
    particle: particles > 0,
    title: titles > 0,
    origin: rest.length > 0 && /^ال\p{L}{2,}ي$/u.test(last),
    article: first.startsWith('ال') && !GIVEN.has(first),
    nounLike: /(?:ه|ات|ين|ون)$/u.test(first) && !GIVEN.has(first),
  };
}

/** Whether a canonical word is a given name that is known, or begins a compound one («عبد», «أبو»). */
export function isGivenName(key: string): boolean {
  return GIVEN.has(key) || SERVANT.test(key) || (PARTICLES.has(key) && key !== 'ال');
}

/** Whether a canonical word joins two names, or begins a compound one: «بن», «عبد», «أبو», «آل». */
export function isNameParticle(key: string): boolean {
  return PARTICLES.has(key);
}

const isAbbreviation = (key: string | undefined): boolean => key !== undefined && key.length <= 2;
