import { stringify } from 'yaml';
import type { Article } from '../model/article.ts';
import type { DateEvidence } from '../model/date-evidence.ts';
import type { Message } from '../model/message.ts';
import { reasonWords } from '../model/reason-words.ts';
import type { RuleId } from '../model/rules.ts';
import { sidecarName } from './sidecar-name.ts';

/** One way to answer a question, and what speaks for it. */
interface Candidate {
  value: string;
  because: string;
}

/** A field that needs a decision. Where there are several candidates, or none is more than a guess, none is taken. */
interface Question {
  field: 'headline' | 'date' | 'outlet' | 'author' | 'parts';
  rule: RuleId;
  candidates: Candidate[];
  /** Whether the one candidate only has to be confirmed. */
  confirms: boolean;
}

/** The fields of a part stand so far in, below its `  - lines: 1-40`. */
const IN_PART = '    ';

/** Whether a list of messages has something for `fixList`. */
export function needsDecision(messages: readonly Message[]): boolean {
  return messages.some(({ rule }) => Object.hasOwn(ASKS, rule));
}

/**
 * What needs an editor's decision, as YAML to paste: one document for each sidecar, its fields with their candidates and the
 * words that speak for them; one for each part of a split file, indented as it stands below the lines of the part; and one
 * document with entries for outlets.yaml. A field with one candidate that only has to be confirmed is written out; everything
 * else is a comment, so that nothing is decided by pasting.
 * @param sidecars the sidecars that there are, by their clippings; both paths from the project's root
 */
export function fixList(articles: readonly Article[], sidecars: ReadonlyMap<string, string> = new Map()): string {
  const documents = articles.flatMap((article) => {
    const questions = questionsOf(article);
    if (questions.length === 0) return [];
    const { file, part, headline } = article;
    const lines = questions.flatMap(writeQuestion);
    const sidecar = sidecars.get(file) ?? sidecarName(file);
    if (part === null) return [[`# ${sidecar}`, `# «${headline}»`, ...lines].join('\n')];
    const where = `# ${sidecar}: under part ${part.number}, lines ${part.lines.join(' to ')}`;
    return [[where, `# «${headline}»`, ...lines.map((line) => IN_PART + line)].join('\n')];
  });
  const outlets = outletEntries(articles);
  const all = [...documents, ...(outlets === null ? [] : [outlets])];
  return all.length === 0 ? '# Nothing needs a decision.' : all.join('\n---\n');
}

/** The rules that ask for a field of the sidecar, and how their candidates are found. */
const ASKS: Partial<Record<string, (article: Article, messages: readonly Message[]) => Omit<Question, 'rule'> | null>> = {
  'headline-uncertain': (_article, messages) => ({
    field: 'headline',
    candidates: messages.flatMap(({ reason, line }) => {
      const [taken, other] = reasonWords(reason).words;
      if (taken === undefined || other === undefined) return [];
      return [
        { value: taken, because: `line ${line}, taken by custom` },
        { value: other, because: 'the line right beside it' },
      ];
    }),
    confirms: false,
  }),
  'headline-derived': (article) => ({
    field: 'headline',
    candidates: [{ value: article.headline, because: 'derived from the first sentence' }],
    confirms: false,
  }),
  'date-missing': () => ({ field: 'date', candidates: [], confirms: false }),
  'date-interval': (article) => ({
    field: 'date',
    candidates: article.edtf === null ? [] : [{ value: article.edtf, because: 'what the text allows' }],
    confirms: false,
  }),
  'date-conflict': askDate,
  'date-ambiguous': (_article, messages) => ({
    field: 'date',
    candidates: messages.flatMap(({ reason, line }) => {
      const { words, dates } = reasonWords(reason);
      return dates.map((value) => ({ value, because: `stamp «${words[0]}» line ${line}, read one way` }));
    }),
    confirms: false,
  }),
  'date-order-inferred': ({ datePublished, edtf }, messages) => {
    const published = messages.find(({ reason }) => edtf !== null && reasonWords(reason).dates.includes(edtf));
    if (datePublished === null || published === undefined) return null;
    const because = `stamp «${reasonWords(published.reason).words[0]}» line ${published.line}, read as dates are usually written`;
    return { field: 'date', candidates: [{ value: datePublished, because }], confirms: true };
  },
  // A weekday of the text that does not fit is no question of when the clipping was printed.
  'weekday-conflict': (article) => (article.dates.some((date) => date.agrees === false && isOfClipping(date)) ? askDate(article) : null),
  'outlet-missing': () => ({ field: 'outlet', candidates: [], confirms: false }),
  // What the editor gave has only to be entered into outlets.yaml.
  'outlet-unknown': ({ publisher }) =>
    publisher === null || publisher.from === 'editor'
      ? null
      : {
          field: 'outlet',
          candidates: [{ value: publisher.name, because: 'printed; or add it to outlets.yaml, as below' }],
          confirms: false,
        },
  'outlet-shared': (_article, messages) => ({
    field: 'outlet',
    candidates: messages.flatMap(({ reason }) =>
      [...reason.matchAll(/«([^«»]*)» \(([a-z0-9-]+)\)/gu)].map(([, name = '', value = '']) => ({
        value,
        because: `«${name}», one of the outlets that have the printed name`,
      })),
    ),
    confirms: false,
  }),
  'outlet-inferred': ({ publisher }) => ({
    field: 'outlet',
    candidates: publisher === null ? [] : [{ value: publisher.id ?? publisher.name, because: `inferred from «${publisher.evidence}»` }],
    confirms: true,
  }),
  'credit-unknown': (_article, messages) => ({
    field: 'author',
    candidates: messages.flatMap((message) =>
      creditsIn(message).map((value) => ({ value, because: `printed alone on line ${message.line}; or it is the outlet` })),
    ),
    confirms: false,
  }),
  'two-articles': (article, messages) => ({
    field: 'parts',
    candidates: messages.flatMap(({ line }) => splitAt(article, line)),
    confirms: false,
  }),
};

function questionsOf(article: Article): Question[] {
  const byRule = Map.groupBy(article.messages, ({ rule }) => rule);
  const questions = [...byRule].flatMap(([rule, messages]) => {
    const question = ASKS[rule]?.(article, messages);
    return question ? [{ rule: rule as RuleId, ...question }] : [];
  });
  // Two rules may ask for one field, a conflict and a weekday for the date: one question is enough.
  return questions.filter(({ field }, index) => questions.findIndex((other) => other.field === field) === index);
}

/** The days that the clipping prints for itself, each once, with the words that say it. */
function askDate({ dates }: Article): Omit<Question, 'rule'> {
  const printed = dates.filter(isOfClipping);
  const candidates = printed.map(({ role, value, text, line, agrees }) => {
    const weekday = agrees === null ? '' : agrees ? '; the weekday agrees' : '; the weekday does not agree';
    return { value, because: `${role === 'dateline' ? 'dateline' : 'stamp'} «${text}»${line === null ? '' : ` line ${line}`}${weekday}` };
  });
  const once = candidates.filter(({ value }, at) => candidates.findIndex((other) => other.value === value) === at);
  return { field: 'date', candidates: once, confirms: false };
}

const isOfClipping = ({ role }: DateEvidence): boolean => role === 'published' || role === 'dateline';

/** The two parts into which a file, or one of its parts, falls at a line. */
function splitAt({ paragraphLines, dropped, lines, part }: Article, line: number | null): Candidate[] {
  const named = [paragraphLines, dropped.map((each) => each.line), lines.map((each) => each.line)].flat();
  const last = named.reduce((most, each) => Math.max(most, each), 0);
  const [from, to] = part?.lines ?? [1, last];
  if (line === null || line <= from || line > to) return [];
  const because = `where the second article seems to begin${part === null ? '' : '; in place of this part'}`;
  return [{ value: `[{ lines: [${from}, ${line - 1}] }, { lines: [${line}, ${to}] }]`, because }];
}

function writeQuestion({ field, rule, candidates, confirms }: Question): string[] {
  if (candidates.length === 0) return [`# ${field}:   # ${rule}: nothing in the text says`];
  return candidates.map(({ value, because }) => {
    const line = `${field === 'parts' ? `parts: ${value}` : inYaml({ [field]: value })}   # ${rule}: ${because}`;
    return confirms && candidates.length === 1 ? line : `# ${line}`;
  });
}

/** Entries for the outlets that are printed but not registered; of a name that may be a person's, only as a comment. */
function outletEntries(articles: readonly Article[]): string | null {
  const names = new Map<string, { certain: boolean; files: Set<string> }>();
  const add = (name: string, certain: boolean, file: string): void => {
    const entry = names.get(name) ?? { certain, files: new Set() };
    entry.files.add(file);
    names.set(name, { ...entry, certain: entry.certain || certain });
  };
  for (const { publisher, messages, file } of articles) {
    const rules = new Set(messages.map(({ rule }) => rule));
    if (publisher && rules.has('outlet-unknown')) add(publisher.name, true, file);
    for (const message of messages) if (message.rule === 'credit-unknown') for (const name of creditsIn(message)) add(name, false, file);
  }
  if (names.size === 0) return null;
  const entries = [...names].map(([name, { certain, files }]) => {
    const id = name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
    const lines = [
      `- ${inYaml({ id })}   # better in Latin letters: it becomes an address`,
      `  ${inYaml({ name })}   # printed in ${[...files].join(', ')}`,
      '  kind: newspaper   # or agency, site, broadcaster, magazine',
    ];
    return lines.map((line) => (certain ? line : `# ${line}`)).join('\n');
  });
  return ['# content/outlets.yaml: add these at its end', ...entries].join('\n');
}

/** The names that a message on credits quotes. */
function creditsIn({ reason }: Message): readonly string[] {
  return reasonWords(reason).words;
}

const inYaml = (field: Record<string, string>): string => stringify(field, { lineWidth: 0 }).trimEnd();
