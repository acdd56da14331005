import { candidateKey } from '../enrich/candidate-key.ts';
import type { Article } from '../model/article.ts';
import type { ArticleSummary } from '../model/summary.ts';
import type { ArchiveCandidate } from './gather-candidates.ts';

/** Where a candidate is named, with the words around. */
export interface CandidateContext {
  summary: ArticleSummary;
  file: string;
  /** 1-based line of the file; null where it is not known. */
  line: number | null;
  /** 1-based line of the record, which its page shows. */
  recordLine: number | null;
  before: string;
  text: string;
  after: string;
}

/** So many letters on either side are shown, to the next whole word. */
const AROUND = 60;

/**
 * The first place in each of the first clippings that name a candidate.
 * @param read gives the whole record of a summary
 */
export async function candidateContexts(
  candidate: ArchiveCandidate,
  read: (summary: ArticleSummary) => Promise<Article>,
): Promise<CandidateContext[]> {
  const contexts = await Promise.all(
    candidate.first.map(async (summary) => {
      const article = await read(summary);
      const found = article.candidates.find(({ kind, name }) => `${kind} ${candidateKey(name)}` === candidate.key);
      const mention = found?.mentions.find(({ paragraph }) => paragraph >= 0) ?? found?.mentions[0];
      return mention ? [contextOf(summary, article, mention)] : [];
    }),
  );
  return contexts.flat();
}

function contextOf(
  summary: ArticleSummary,
  article: Article,
  { paragraph, start, end, text }: Article['candidates'][number]['mentions'][number],
): CandidateContext {
  const whole = (paragraph >= 0 ? article.paragraphs[paragraph] : paragraph === -1 ? article.headline : article.alternativeHeadline) ?? '';
  const part = paragraph === -1 ? 'headline' : 'alternativeHeadline';
  const read = paragraph >= 0 ? article.paragraphLines[paragraph] : article.lines.find((line) => line.part === part)?.line;
  const line = read === undefined ? null : (article.sourceLines?.[read - 1] ?? read);
  const before = whole.slice(Math.max(0, start - AROUND), start);
  const after = whole.slice(end, end + AROUND);
  return {
    summary,
    file: article.file,
    line: line === 0 ? null : line,
    recordLine: read ?? null,
    before: start > AROUND ? `…${before.replace(/^\S*\s/u, '')}` : before,
    text,
    after: end + AROUND < whole.length ? `${after.replace(/\s\S*$/u, '')}…` : after,
  };
}
