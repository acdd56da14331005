import { keyOf } from './lines.ts';

/** Shorter words say nothing of what a text is about. */
const SHORTEST = 3;
/** Words of that length that join others. In the spelling of keys. */
const JOINING = new Set(
  'في من علي الي عن مع ان بين او ام لا لم لن حول ضد منذ حتي عند دون نحو كل غير هذا هذه ذلك التي الذي الذين بعد قبل خلال امام وسط عبر تحت كما قد بان انه انها اكثر عدد امس اليوم عام سنه'.split(
    ' ',
  ),
);
/** Conjunction, preposition, article and the mark of the future before a word; each only where enough of the word is left. */
const PROCLITICS = /^[وف]?(?:[بك]?ال|لل|[بلكس](?=\p{L}{4}))?(?=\p{L}{3})/u;
/** Pronouns, and the endings of number, kind, case and person. */
const ENDINGS = /(?:تهم|تها|ته|هما|هم|ها|وا|ات|ان|ون|ين|يه|نا|ت|ه|ا|ي)$/u;
/** What verbs and verbal nouns of the derived forms put before their root: «است…», «انـ», and the persons of the present. */
const DERIVED = /^(?:[يتن]?ست|است|مست|مت|[يت]ت|ان|[يتنام])(?=\p{L}{3})/u;
const WEAK = /[اويءئؤ]/gu;
/** Two letters alone are too few to know a word by, if it is long. */
const LONG = 5;

/**
 * What is left of a word without its clitics, endings, the letters of derived forms and the weak letters: by it a verb is known
 * again in its verbal noun («يبرئ», «تبرئة»), and a noun in its plural. No root of a dictionary: words are only compared by it.
 * @param word in the spelling of keys
 * @returns one or two skeletons, with the first letters of the word and without; none for a word that says nothing
 */
export function rootsOf(word: string): string[] {
  if (word.length < SHORTEST || JOINING.has(word)) return [];
  if (/^\p{N}/u.test(word)) return [word];
  const bare = word.replace(/^[وف](?=ال|لل)/u, '').replace(PROCLITICS, '');
  const stems = [...new Set([bare, word])].flatMap((stem) => {
    const cut = stem.length > SHORTEST ? stem.replace(ENDINGS, '') : stem;
    return [cut, cut.replace(DERIVED, '')];
  });
  const skeletons = stems.map((stem) => stem.replace(WEAK, '')).filter((each) => each.length >= (word.length > LONG ? 3 : 2));
  return [...new Set(skeletons.length > 0 ? skeletons : [bare.replace(WEAK, '')])].filter((each) => each.length > 1);
}

/** The words of a text that say something, each with its roots, in their order. */
export function rootsIn(text: string): string[][] {
  return keyOf(text)
    .split(' ')
    .map(rootsOf)
    .filter((roots) => roots.length > 0);
}
