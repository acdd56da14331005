import { canonical } from '../arabic/normalize.ts';
import { tokenize } from '../arabic/tokenize.ts';
import type { Article } from '../model/article.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Parts, TextLine } from '../model/parts.ts';
import type { Sidecar } from '../model/sidecar.ts';
import { linesOfLayout } from '../parse/shapes.ts';
import { findNames, longestNameAt } from './name-trie.ts';
import { abbreviationKey, type PreparedRegistries } from './prepare-registries.ts';

export interface Source {
  publisher: Article['publisher'];
  agencies: Article['agencies'];
  /** Names printed as credits that no outlet of the registry has: what part they play is not known. */
  unknown: TextLine[];
}

/** Verbs by which a text says that it was handed to the outlet that prints it: «تلقته "الصباح"», «حصلت "العين" على نسخة منه». */
const RECEIVED = /^[وف]?(?:تلقت|حصلت|وصلت|وصل|تسلمت|اطلعت|خصت|خص)(?:ه|ها|هم)?$/u;
/** Verbs and prepositions by which a text credits an agency with its words. */
const CREDITED = /^[وف]?(?:نقلت|ذكرت|افادت|قالت|اوردت|نشرت|نشرته|نشرتها|بثت|بثته|وفق|بحسب|حسب|لوكاله|عن)$/u;

/**
 * Finds the outlet that printed the clipping and the agencies that it credits. In this order: what the editor says; a name
 * printed as a credit, in the dateline, or where a section or kicker stands; the words by which the text speaks of its own
 * paper; a layout that one outlet only prints. The last two are inferred. Nothing else makes an outlet: an unknown one stays
 * null.
 */
export function findSource(parts: Parts, sidecar: Sidecar | null, prepared: PreparedRegistries): Source {
  const credits = creditsOf(parts).map((credit) => ({ ...credit, outlet: outletNamed(credit.text, prepared) }));
  const labels = [parts.section, parts.kicker].flatMap((label) => {
    const outlet = label && outletNamed(label.text, prepared);
    return outlet ? [{ ...label, evidence: label.text, outlet }] : [];
  });
  const agencies = new Map<string, Article['agencies'][number]>();
  for (const { text, outlet } of [...credits, ...creditedInBody(parts, prepared)]) {
    if (outlet?.kind === 'agency' && !agencies.has(outlet.id)) agencies.set(outlet.id, { id: outlet.id, name: outlet.name, printed: text });
  }
  const printed = [...credits, ...labels].find(({ outlet }) => outlet && outlet.kind !== 'agency');
  const publisher =
    editorsPublisher(sidecar, prepared) ??
    (printed?.outlet ? publisherOf(printed.outlet, printed.text, 'printed', printed.evidence) : null) ??
    namesItself(parts, prepared) ??
    byLayout(parts, prepared);
  return {
    publisher: sidecar?.outlet === null ? null : publisher,
    agencies: [...agencies.values()],
    unknown: credits.filter(({ outlet }) => outlet === null).map(({ line, text }) => ({ line, text })),
  };
}

/** The names printed as credits, with the words around them. */
function creditsOf({ credits, dateline }: Parts): (TextLine & { evidence: string })[] {
  return [
    ...credits.map((credit) => ({ ...credit, evidence: credit.text })),
    ...(dateline?.credits ?? []).map((text) => ({ line: dateline?.line ?? 1, text, evidence: dateline?.text ?? text })),
  ];
}

/** The outlet that a name, alias or abbreviation means; null for none, and for a name that two outlets share. */
export function outletNamed(name: string, prepared: PreparedRegistries): Outlet | null {
  const tokens = tokenize(name);
  const match = longestNameAt(prepared.outletNames, name, tokens, 0);
  if (match && match.count === tokens.length) return match.values.length === 1 ? (match.values[0] ?? null) : null;
  return prepared.abbreviations.get(abbreviationKey(name)) ?? null;
}

function publisherOf(outlet: Outlet, printed: string | null, from: 'printed' | 'inferred', evidence: string): Article['publisher'] {
  return { id: outlet.id, name: outlet.name, printed, from, evidence };
}

function editorsPublisher(sidecar: Sidecar | null, prepared: PreparedRegistries): Article['publisher'] {
  if (!sidecar?.outlet) return null;
  const outlet = prepared.outlets.get(sidecar.outlet) ?? outletNamed(sidecar.outlet, prepared);
  return { id: outlet?.id ?? null, name: outlet?.name ?? sidecar.outlet, printed: null, from: 'editor', evidence: sidecar.outlet };
}

function namesItself(parts: Parts, prepared: PreparedRegistries): Article['publisher'] {
  for (const { text } of parts.paragraphs) {
    const tokens = tokenize(text);
    for (const [index, token] of tokens.entries()) {
      const next = tokens[index + 1];
      if (!next || !RECEIVED.test(token.key)) continue;
      const name = longestNameAt(prepared.outletNames, text, tokens, index + 1);
      const [outlet, other] = name?.values ?? [];
      const marked = /["«“]/u.test(text.slice(token.end, next.start));
      if (!name || !outlet || other || !marked) continue;
      return publisherOf(outlet, text.slice(name.start, name.end), 'inferred', evidenceAround(text, token.start, name.end));
    }
  }
  return null;
}

/** The words from a verb to the end of the short clause that follows a name: «حصلت "العين الإخبارية"، على نسخة منه». */
function evidenceAround(text: string, start: number, nameEnd: number): string {
  const rest = /^["»”]?(?:[،,]?\s*على نسخة(?: منه| منها)?)?/u.exec(text.slice(nameEnd));
  return text.slice(start, nameEnd + (rest?.[0].length ?? 0));
}

function byLayout(parts: Parts, prepared: PreparedRegistries): Article['publisher'] {
  const matching = prepared.registries.outlets.flatMap((outlet) => {
    const lines = outlet.layouts.map((signature) => linesOfLayout(parts.shapes, signature)).find((found) => found !== null);
    return lines ? [{ outlet, lines }] : [];
  });
  const [match, other] = matching;
  return match && !other ? publisherOf(match.outlet, null, 'inferred', match.lines.join(' / ')) : null;
}

function creditedInBody(parts: Parts, prepared: PreparedRegistries): { outlet: Outlet; text: string }[] {
  return parts.paragraphs.flatMap(({ text }) => {
    const tokens = tokenize(text);
    return findNames(prepared.outletNames, text, tokens).flatMap((match) => {
      const [outlet, other] = match.values;
      const before = tokens[match.first - 1];
      const head = tokens[match.first];
      if (!outlet || other || outlet.kind !== 'agency' || !before || !head) return [];
      const credited = CREDITED.test(canonical(before.text)) || /^[وف]?ل/u.test(head.key.slice(0, match.start - head.start));
      return credited ? [{ outlet, text: text.slice(match.start, match.end) }] : [];
    });
  });
}
