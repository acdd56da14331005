import { canonical } from '../arabic/normalize.ts';

/** How a cue introduces a statement: a finite verb, a participle («مضيفاً»), a verbal noun («قوله»), a preposition («وفق»). */
export type CueForm = 'verb' | 'participle' | 'noun' | 'preposition';

export interface Cue {
  /** Third person masculine past («أضاف»), the preposition itself, or null where the table has no lemma for the form. */
  lemma: string | null;
  form: CueForm;
  /** The verb holds its subject («أكدوا»): no noun after it is one. */
  pronoun: boolean;
  /**
   * What the form is besides a cue. A `word` («ذكر» mention) or `preposition` («بين» between) is a cue at the head of a clause only;
   * a `noun` («متابعة» pursuit) only where what was said follows at once.
   */
  also: 'word' | 'preposition' | 'noun' | null;
  /** What follows may be its object («أكد استعداد بلاده»); after any other cue a noun is the subject. */
  takesObject: boolean;
}

/**
 * Verbs of saying: past, present and active participle (masculine singular), null where the participle is an everyday noun
 * («كاتب» writer). Cases and persons are derived.
 */
const VERBS: readonly (readonly [past: string, present: string, participle: string | null])[] = [
  ['قال', 'يقول', 'قائل'],
  ['أضاف', 'يضيف', 'مضيف'],
  ['تابع', 'يتابع', 'متابع'],
  ['أكد', 'يؤكد', 'مؤكد'],
  ['أوضح', 'يوضح', 'موضح'],
  ['أشار', 'يشير', 'مشير'],
  ['شدد', 'يشدد', 'مشدد'],
  ['صرح', 'يصرح', null],
  ['أعلن', 'يعلن', 'معلن'],
  ['أعرب', 'يعرب', 'معرب'],
  ['استطرد', 'يستطرد', 'مستطرد'],
  ['أردف', 'يردف', 'مردف'],
  ['أفاد', 'يفيد', null],
  ['اعتبر', 'يعتبر', 'معتبر'],
  ['طالب', 'يطالب', 'مطالب'],
  ['زعم', 'يزعم', 'زاعم'],
  ['توقع', 'يتوقع', 'متوقع'],
  ['تساءل', 'يتساءل', 'متسائل'],
  ['ناشد', 'يناشد', 'مناشد'],
  ['عبر', 'يعبر', 'معبر'],
  ['نوه', 'ينوه', 'منوه'],
  ['ثمن', 'يثمن', 'مثمن'],
  ['أشاد', 'يشيد', 'مشيد'],
  ['أقر', 'يقر', null],
  ['اعترف', 'يعترف', 'معترف'],
  ['انتقد', 'ينتقد', 'منتقد'],
  ['أدان', 'يدين', null],
  ['استنكر', 'يستنكر', 'مستنكر'],
  ['هدد', 'يهدد', 'مهدد'],
  ['تعهد', 'يتعهد', 'متعهد'],
  ['اتهم', 'يتهم', 'متهم'],
  ['نفى', 'ينفي', null],
  ['رأى', 'يرى', null],
  ['كتب', 'يكتب', null],
  ['ذكر', 'يذكر', null],
  ['لفت', 'يلفت', 'لافت'],
  ['كشف', 'يكشف', 'كاشف'],
  ['دعا', 'يدعو', null],
  ['جدد', 'يجدد', 'مجدد'],
  ['بين', 'يبين', 'مبين'],
  ['نقل', 'ينقل', null],
  ['حذر', 'يحذر', 'محذر'],
  ['رحب', 'يرحب', 'مرحب'],
  ['وصف', 'يصف', 'واصف'],
  ['علق', 'يعلق', 'معلق'],
  ['ختم', 'يختم', null],
];

/** Forms that are everyday words as well: «ذكر» mention, «لفت» turning, «ثمن» price… */
const WORDS = new Set('ذكر لفت كشف دعا جدد نقل حذر رحب وصف علق ختم ثمن تابع طالب كتب رأى نفى'.split(' ').map(canonical));
/** Forms that are prepositions as well: «بين» between, «عبر» across. */
const ALSO_PREPOSITIONS = new Set(['بين', 'عبر']);

/** Verbs that a noun may follow as their object. */
const TRANSITIVE = new Set(
  'أكد أعلن جدد كشف بين أدان استنكر انتقد ثمن طالب دعا اتهم نفى ناشد وصف توقع اعتبر رأى نقل هدد ذكر تابع عبر أقر كتب'.split(' '),
);

const NOUNS: readonly (readonly [form: string, lemma: string])[] = ['قوله', 'قولها', 'قولهم', 'قولهما', 'القول'].map(
  (form) => [form, 'قال'] as const,
);

const PREPOSITIONS = ['وفق', 'وفقا', 'بحسب', 'حسب', 'حسبما'];

const CUES: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ...VERBS.flatMap(formsOf),
  ...NOUNS.map(([form, lemma]): [string, Cue] => [canonical(form), { lemma, form: 'noun', pronoun: true, also: null, takesObject: false }]),
  ...PREPOSITIONS.map((word): [string, Cue] => [
    canonical(word),
    { lemma: word, form: 'preposition', pronoun: false, also: null, takesObject: false },
  ]),
]);

/** Participles in the plural and dual («مؤكدين», «مشددَين»): cues for which no lemma is given, so that they stand as printed. */
const PLURAL_PARTICIPLES: ReadonlySet<string> = new Set(
  VERBS.flatMap(([, , participle]) => (participle === null ? [] : [`${canonical(participle)}ين`, `${canonical(participle)}ات`])),
);

function formsOf([past, present, participle]: (typeof VERBS)[number]): [string, Cue][] {
  const stem = canonical(past);
  const also = ALSO_PREPOSITIONS.has(stem) ? 'preposition' : WORDS.has(stem) ? 'word' : null;
  const verb = (key: string, pronoun: boolean): [string, Cue] => [
    key,
    { lemma: past, form: 'verb', pronoun, also, takesObject: TRANSITIVE.has(past) },
  ];
  const weak = /[اي]$/u.test(stem) ? stem.slice(0, -1) : null;
  const imperfect = canonical(present);
  const past3: [string, Cue][] = [
    verb(stem, false),
    verb(weak === null ? `${stem}ت` : `${weak}ت`, false),
    verb(weak === null ? `${stem}وا` : `${weak}وا`, true),
    verb(weak === null ? `${stem}ا` : `${weak}يا`, true),
    verb(imperfect, false),
    verb(imperfect.replace(/^ي/u, 'ت'), false),
    verb(`${imperfect}ون`, true),
  ];
  if (participle === null) return past3;
  const active = (ending: string, reading: Cue['also']): [string, Cue] => [
    `${canonical(participle)}${ending}`,
    { lemma: past, form: 'participle', pronoun: true, also: reading, takesObject: true },
  ];
  return [...past3, active('ا', 'word'), active('ه', 'noun')];
}

/** The cue of saying that a canonical word is, a conjunction before it allowed; null if it is none. */
export function cueOf(key: string): Cue | null {
  for (const word of /^[وف].{3,}/u.test(key) ? [key, key.slice(1)] : [key]) {
    const cue = CUES.get(word);
    if (cue) return cue;
    if (PLURAL_PARTICIPLES.has(word)) return { lemma: null, form: 'participle', pronoun: true, also: 'word', takesObject: true };
  }
  return null;
}

/** Whether a printed word is a participle of saying in the accusative: «كاشفا», «مؤكدين»; feminine ones are nouns as often. */
export function isReportingParticiple(word: string): boolean {
  const cue = cueOf(canonical(word));
  return cue?.form === 'participle' && cue.also !== 'noun';
}
