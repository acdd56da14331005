import { enrichArticle } from '../enrich/enrich-article.ts';
import type { LearnedOrder } from '../enrich/settle-dates.ts';
import { wordNumbers } from '../enrich/word-numbers.ts';
import type { Article } from '../model/article.ts';
import { type Diagnostic, diagnose, messageOf } from '../model/diagnostic.ts';
import type { Registries } from '../model/registries.ts';
import type { RuleId } from '../model/rules.ts';
import type { Sidecar } from '../model/sidecar.ts';
import { applyLineEdits } from '../parse/apply-line-edits.ts';
import { parseClipping, readClipping } from '../parse/formats/read-clipping.ts';
import { decodeFile } from '../parse/read-file.ts';
import type { ClippingSource, SourceFile } from './load-clipping.ts';
import { partId } from './part-id.ts';
import { type ReadSidecar, readSidecar } from './read-sidecar.ts';
import type { Reference } from './reference.ts';
import { placeLines, withSourceLines } from './source-lines.ts';
import { checkGaps, checkLines, splitSidecar } from './split-sidecar.ts';

/** The records of one clipping: one, or those of its parts; none only where at least one diagnostic says why. */
export interface MadeArticles {
  articles: Article[];
  /** On the file itself and on its sidecar; what concerns the text stands in the record's own messages. */
  diagnostics: Diagnostic[];
  /** The words (`wordNumbers`) by which the registries of actors may matter to it; null where any entry may. */
  words: ReadonlySet<number> | null;
}

/** What the clippings of an archive show of one of them. */
export interface Known {
  /** Keys (`keyOf`) of lines that are furniture. */
  furniture?: ReadonlySet<string>;
  /** For each of its articles, how its outlet writes dates in digits. */
  stampOrders?: readonly (LearnedOrder | null)[];
}

/**
 * Makes the record of a clipping, or one for each part into which its editor split it, out of bytes: decode, parse, apply the
 * editor's corrections, enrich. Pure. What stands in the sidecar wins, field by field, over the front matter.
 * A clipping without text has a record that says so, with what else was read in it.
 * @param reference null where the registries cannot be used: then the files are only checked
 * @param known what the other clippings of the archive show; nothing if left out
 */
export function makeArticle({ id, clipping, sidecar }: ClippingSource, reference: Reference | null, known: Known = {}): MadeArticles {
  try {
    const { raw, diagnostics } = decodeFile(clipping.file, clipping.bytes);
    if (raw === null) return { articles: [], diagnostics, words: null };
    const read = readClipping(raw);
    const { yaml, body } = read;
    const placed = placeLines(raw, read);
    const registries = reference?.registries ?? null;
    const corrections = [
      yaml === null ? null : readCorrections(clipping.file, yaml, body, registries),
      sidecar === null ? null : readSidecarFile(sidecar, body, registries),
    ].filter((part) => part !== null);
    const problems = corrections.flatMap((part) => part.diagnostics);
    if (reference === null) return { articles: [], diagnostics: [...diagnostics, ...problems], words: null };
    const merged: Sidecar | null = corrections.length === 0 ? null : Object.assign({}, ...corrections.map((part) => part.sidecar));
    const words = corrections.some(namesActors) ? null : new Set<number>();
    const articles = splitSidecar(merged, body).map(({ sidecar: fields, part, lines }, index) => {
      const parts = applyLineEdits(body, lines, (text) => parseClipping(text, read, known.furniture && { learned: known.furniture }));
      for (const number of words ? wordNumbers([parts, fields]) : []) words?.add(number);
      const order = known.stampOrders?.[index] ?? null;
      const article = enrichArticle(placed, partId(id, part?.number ?? 1), parts, fields, reference.prepared(), part, order);
      if (article.paragraphs.length > 0) return withSourceLines(article);
      const missing = diagnose('body-missing', { file: clipping.file, line: part?.lines[0] ?? null }, 'no paragraph of text');
      const messages = article.messages.filter(({ rule }) => !FOLLOWS_FROM_NO_BODY.has(rule));
      return withSourceLines({ ...article, messages: [...messages, messageOf(missing)] });
    });
    return { articles, diagnostics: problems, words };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { articles: [], diagnostics: [diagnose('clipping-failed', { file: clipping.file }, found)], words: null };
  }
}

/** What is to be expected where there is no text, and would only hide that. */
const FOLLOWS_FROM_NO_BODY: ReadonlySet<string> = new Set(['date-missing', 'outlet-missing'] satisfies RuleId[]);

/** Whether an editor's corrections name entries of the registries by their ids, or tried to. */
function namesActors({ sidecar, diagnostics }: Corrections): boolean {
  const fields = sidecar === null ? [] : [sidecar, ...(sidecar.parts ?? [])];
  return fields.some(({ notActors }) => notActors !== undefined) || diagnostics.some(({ rule }) => rule === 'registry-unknown-id');
}

type Corrections = Pick<ReadSidecar, 'sidecar' | 'diagnostics'>;

/** What a sidecar says, unless it names lines that the clipping has not. */
function readCorrections(file: string, yaml: string, body: string, registries: Registries | null): Corrections {
  const { sidecar, diagnostics, lineOf } = readSidecar(file, yaml, registries);
  if (sidecar === null) return { sidecar, diagnostics };
  const onLines = checkLines(file, sidecar, body, lineOf);
  if (onLines.length > 0) return { sidecar: null, diagnostics: [...diagnostics, ...onLines] };
  return { sidecar, diagnostics: [...diagnostics, ...checkGaps(file, sidecar, body, lineOf)] };
}

function readSidecarFile({ file, bytes }: SourceFile, body: string, registries: Registries | null): Corrections {
  if (bytes.length === 0) return { sidecar: {}, diagnostics: [] };
  const { raw, diagnostics } = decodeFile(file, bytes);
  return raw === null ? { sidecar: null, diagnostics } : readCorrections(file, raw.text, body, registries);
}
