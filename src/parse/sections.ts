import { keyOf } from './lines.ts';

/** Names of the sections of newspapers and news sites, as they stand on a line of their own. */
const SECTIONS: ReadonlySet<string> = new Set(
  [
    'الأولى، الصفحة الأولى، الأخيرة، الصفحة الأخيرة، أخبار، الأخبار، أخبار محلية، محليات، محلية، المحلية، المحليات',
    'مال، سياسة، السياسة، سياسية، السياسية، شؤون سياسية، اقتصاد، الاقتصاد، الاقتصادية، مال وأعمال، أسواق، أمن، أمنية، حوادث، قضايا، تقارير، تحقيقات، حوارات، ملفات',
    'رياضة، الرياضة، رياضية، ثقافة، الثقافة، ثقافية، ثقافة وفنون، ثقافة وفن، فن، فنون، أدب، آراء، الرأي، رأي، مقالات، كتاب وآراء، افتتاحية، منوعات، صحة، علوم، تكنولوجيا، علوم وتكنولوجيا، مجتمع، المجتمع، أسرة، سياحة، بيئة، دين، إسلاميات',
    'كلمة اليوم، كلمة العدد، رأي اليوم، حديث اليوم، حديث الساعة، وجهة نظر، وجهات نظر، آراء حرة، مقال، مقال اليوم، منبر حر، أعمدة، زوايا',
    'عربي، عربية، عالمية، دولي، دولية، دوليات، العالم، عرب وعالم، عربي ودولي، عربية ودولية، العرب والعالم، الشرق الأوسط، أخبار العالم، أخبار عربية، أخبار دولية',
    'news، politics، world، business، economy، sports، sport، culture، opinion، local، middle east، technology، health، science',
  ].flatMap((line) => line.split('، ').map(keyOf)),
);

/** «أخبار صحية», «اقتصاد عالمي», «زاوية الصحة»: a section with an adjective, or a corner of the paper with its matter. */
const COMPOUND =
  /^(?:اخبار|شيون|قضايا|تقارير|ملفات|مقالات|حوارات|اقتصاد|رياضه|ثقافه|سياسه|ادب|فنون) \p{L}{2,}(?:ي|يه)$|^(?:زاويه|ركن|ملحق|واحه) \p{L}{3,}$|^ملف خاص$/u;

/** Whether a line is the name of a section and nothing else. Takes its key. */
export function isSection(key: string): boolean {
  return SECTIONS.has(key) || COMPOUND.test(key);
}
