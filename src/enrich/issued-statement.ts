import { readSubject } from './read-subject.ts';
import { DOCUMENTS } from './subject-words.ts';
import { hear, type SubjectContext } from './voice.ts';

const ISSUES = /^[وف]?(?:اصدر|نشر|وزع|عمم|[يت]صدر)ت?$/u;
const MOST_BETWEEN = 9;

/**
 * «أصدرت الوزارة بياناً»: at the verb, makes its subject the issuer of what «البيان» means from here on, and the voice. Where the
 * subject is not read, nobody is: the words of the new document are not those of the voice before.
 * @returns whether a document is issued there
 */
export function hearIssuer(context: SubjectContext, index: number): boolean {
  const { tokens } = context;
  if (!ISSUES.test(tokens[index]?.key ?? '')) return false;
  const document = tokens.findIndex(({ key }, at) => at > index && at <= index + MOST_BETWEEN && isDocument(key));
  if (document <= index + 1) return false;
  const subject = readSubject({ ...context, tokens: tokens.slice(0, document), strangers: context.strangers }, index + 1, {
    takesObject: false,
    addresses: false,
    gender: tokens[index]?.key.endsWith('ت') ? 'f' : 'm',
  });
  const voice = subject?.sense === 'voice' ? subject.voice : null;
  context.issuer = voice;
  if (voice) hear(context, voice);
  else context.voice = null;
  return true;
}

const isDocument = (key: string): boolean => DOCUMENTS.has(key) || /^(?:بيانا|بلاغا|بيانين)$/u.test(key);
