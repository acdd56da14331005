import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import { KEYED, type Line, lineOf } from '../parse/lines.ts';

/** A line that would be furniture if enough other clippings had it: a number for it, and one for it in this outlet. */
export interface CandidateLine {
  line: number;
  /** null where the outlet is not known. */
  ofOutlet: number | null;
}

/** The lines of one article that the archive may show to be furniture. */
export interface Candidates {
  /** Stands for the text: two articles with the same number are one article clipped twice. */
  text: number;
  lines: CandidateLine[];
}

/** Furniture has at most so many words. */
const MOST_WORDS = 24;
/** A line of so many words is prose. */
const PROSE = 25;
/** Between paragraphs, fewer words than this are a sub-heading or an answer. */
const INSIDE = 4;

/**
 * The keys (`keyOf`) of the lines of an article that may be furniture: captions, short lines below the last sentence, and
 * between paragraphs those of four words or more that no colon ends and that head nothing. Sentences, and lines that say who
 * wrote, where or when, are never among them.
 */
export function candidateKeys({ captions, paragraphs, subheadings }: Pick<Article, 'captions' | 'paragraphs' | 'subheadings'>): string[] {
  const lines = paragraphs.map((text, index) => lineOf(index + 1, text.slice(0, KEYED + 1), false));
  const last = lines.findLastIndex((line, index) => isProse(line, paragraphs[index] ?? ''));
  const inBody = lines.filter((line, index) => {
    if (!isShort(line) || line.stops) return false;
    return index > last || (line.words >= INSIDE && !subheadings.includes(index) && !/[:：؟?]$/u.test(line.text));
  });
  const inCaptions = captions.map((text) => lineOf(1, text, false)).filter(isShort);
  return [...new Set([...inBody, ...inCaptions].map(({ key }) => key))].filter((key) => key !== '');
}

const isProse = (line: Line, text: string): boolean => text.length > KEYED || line.stops || line.words >= PROSE;
const isShort = (line: Line): boolean => line.text.length <= KEYED && line.words <= MOST_WORDS;

/** The lines of an article that may be furniture, as numbers: so a large archive can count them in little memory. */
export function candidatesOf(article: Article): Candidates {
  return { text: textNumber(article), lines: candidateKeys(article).map((key) => candidateLine(key, article)) };
}

/** @param key of the line (`keyOf`) */
export function candidateLine(key: string, { publisher }: Pick<Article, 'publisher'>): CandidateLine {
  const outlet = publisher?.id ?? publisher?.name ?? null;
  return { line: numberOf(key), ofOutlet: outlet === null ? null : numberOf(`${outlet}\n${key}`) };
}

/** Stands for the text of an article: two with the same number are one article clipped twice. */
export function textNumber({ paragraphs }: Pick<Article, 'paragraphs'>): number {
  const longest = paragraphs.reduce((most, text) => (text.length > most.length ? text : most), '');
  return numberOf(lineOf(1, longest, false).key);
}

/** 48 bits of SHA-256: among ten million lines the odds that two of them share a number are about one in six. */
export function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUIntBE(0, 6);
}
