import { printedLength } from '../arabic/clitics.ts';
import { canonical } from '../arabic/normalize.ts';
import {
  ADDRESSING,
  ALSO_PREPOSITIONS,
  ALSO_WORDS,
  ALSO_WORDS_PRESENT,
  NO_CLAUSE,
  SPEECH_VERBS,
  type SpeechVerb,
  TRANSITIVE,
} from './speech-verbs.ts';

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
  /** A noun after it may be whom the words are meant for («طالب الحكومة بأن»). */
  addresses: boolean;
  /** A clause after «أن» or «إن» reports what was said. */
  takesClause: boolean;
  /** What the form says of its subject: one man, or a woman, a body or several things; null where it says nothing. */
  gender: 'm' | 'f' | null;
}

type Form = Pick<Cue, 'form' | 'pronoun' | 'also' | 'gender'>;

/** «قوله»; with «حد» before it also «تعبير فلان», «وصفه». */
const NOUNS: readonly (readonly [forms: string, lemma: string])[] = [
  ['قوله قولها قولهم قولهما القول بقوله بقولها بقولهم بالقول لقوله لقولها', 'قال'],
  ['بتأكيده بتأكيدها', 'أكد'],
];
const MANNER_NOUNS: readonly (readonly [stem: string, lemma: string])[] = [
  ['قول', 'قال'],
  ['تعبير', 'عبر'],
  ['وصف', 'وصف'],
  ['زعم', 'زعم'],
  ['تأكيد', 'أكد'],
  ['تصريح', 'صرح'],
];
const PREPOSITIONS = ['وفق', 'وفقا', 'بحسب', 'حسب', 'حسبما'];

const CUES = new Map<string, Cue>();
/** Participles in the plural and dual («مؤكدين», «مشددَين»): cues for which no lemma is given, so that they stand as printed. */
const PLURAL_PARTICIPLES = new Map<string, Cue>();

/** The first reading of a form stays: the table is ordered, and a form of two verbs is rare («يلمح»). */
function add(verb: string, key: string, form: Form): void {
  if (CUES.has(key)) return;
  const takesObject = form.form === 'participle' || TRANSITIVE.has(verb);
  CUES.set(key, { lemma: verb, ...form, takesObject, addresses: ADDRESSING.has(verb), takesClause: !NO_CLAUSE.has(verb) });
}

for (const verb of SPEECH_VERBS) addForms(verb);
for (const [forms, lemma] of NOUNS)
  for (const form of forms.split(' ')) add(lemma, canonical(form), { form: 'noun', pronoun: true, also: null, gender: null });
for (const word of PREPOSITIONS) add(word, canonical(word), { form: 'preposition', pronoun: false, also: null, gender: null });

const MANNER = new Map<string, Cue>(
  MANNER_NOUNS.flatMap(([stem, lemma]) =>
    ['', 'ه', 'ها', 'هم', 'هما'].map((suffix): [string, Cue] => [
      `${canonical(stem)}${suffix}`,
      {
        lemma,
        form: 'noun',
        pronoun: suffix !== '',
        also: null,
        takesObject: false,
        addresses: false,
        takesClause: lemma !== 'وصف',
        gender: suffix === 'ها' ? 'f' : null,
      },
    ]),
  ),
);

function addForms({ past, present, participle }: SpeechVerb): void {
  const stem = canonical(past);
  const lemma = past.replace('ّ', '');
  const also = ALSO_PREPOSITIONS.has(past) ? 'preposition' : ALSO_WORDS.has(past) ? 'word' : null;
  const finite = (key: string, pronoun: boolean, gender: Cue['gender'], reading: Cue['also'] = also) =>
    add(lemma, key, { form: 'verb', pronoun, also: reading, gender });
  const weak = /[اي]$/u.test(stem) && stem.length > 2 ? stem.slice(0, -1) : null;
  finite(stem, false, 'm');
  finite(`${weak ?? stem}ت`, false, 'f');
  finite(`${weak ?? stem}وا`, true, null);
  finite(weak === null ? `${stem}ا` : `${weak}يا`, true, null, also ?? 'word');
  finite(`${weak ?? stem}تا`, true, 'f', 'word');
  if (also === null) for (const object of ['ه', 'ها']) finite(`${stem}${object}`, false, 'm', past === 'قال' ? null : 'word');
  if (also === null) for (const object of ['ه', 'ها']) finite(`${weak ?? stem}ت${object}`, false, 'f', 'word');
  if (present !== null) {
    const imperfect = canonical(present);
    const reading = ALSO_WORDS_PRESENT.has(past) ? 'word' : also === 'preposition' ? null : also;
    finite(imperfect, false, 'm', reading);
    finite(imperfect.replace(/^ي/u, 'ت'), false, 'f', reading);
    const plural = imperfect.replace(/[وي]$/u, '');
    finite(`${plural}ون`, true, null, reading);
    finite(`${imperfect}ان`, true, null, 'word');
    finite(`${imperfect}ه`, false, 'm', 'word');
  }
  if (participle === null) return;
  const active = canonical(participle);
  add(lemma, `${active}ا`, { form: 'participle', pronoun: true, also: 'word', gender: 'm' });
  add(lemma, `${active}ه`, { form: 'participle', pronoun: true, also: past === 'قال' ? 'word' : 'noun', gender: 'f' });
  for (const ending of ['ين', 'ات', 'تين']) {
    const clause = { takesObject: true, addresses: ADDRESSING.has(past), takesClause: !NO_CLAUSE.has(past) };
    PLURAL_PARTICIPLES.set(`${active}${ending}`, { lemma: null, form: 'participle', pronoun: true, also: 'word', gender: null, ...clause });
  }
}

/** «تبين»: it turned out; what is found is not said. */
const FINDINGS = new Set(['تبين', 'وتبين', 'فتبين']);

/** The cue of saying that a canonical word is, a conjunction or «لـ» before it allowed; null if it is none. */
export function cueOf(key: string): Cue | null {
  if (FINDINGS.has(key)) return null;
  const known = CUES.get(key) ?? PLURAL_PARTICIPLES.get(key);
  if (known) return known;
  const rest = /^[وف].{2,}/u.test(key) ? key.slice(1) : /^ل[يت].{2,}/u.test(key) ? key.slice(1) : null;
  return rest === null ? null : (CUES.get(rest) ?? PLURAL_PARTICIPLES.get(rest) ?? null);
}

/** A printed cue without the conjunction before it: «قالت» of «وقالت». */
export function bareCue(word: string): string {
  const key = canonical(word);
  return /^[وف]/u.test(key) && !CUES.has(key) && !PLURAL_PARTICIPLES.has(key) && cueOf(key) !== null
    ? word.slice(printedLength(word, 1))
    : word;
}

/** A noun of saying after «حد», as in «على حد قوله», «على حد تعبير فلان»; null if it is none. */
export function mannerCueOf(key: string): Cue | null {
  return MANNER.get(key) ?? null;
}

/** Whether a printed word is a participle of saying in the accusative: «كاشفا», «مؤكدين»; feminine ones are nouns as often. */
export function isReportingParticiple(word: string): boolean {
  const cue = cueOf(canonical(word));
  return cue?.form === 'participle' && cue.also !== 'noun';
}
