import type { Parts } from '../../src/model/parts.ts';

/** The parts that a layout is about: lines, and for stamps what was read. */
export function outline(parts: Parts) {
  const all = {
    kicker: parts.kicker?.line,
    headline: parts.headline?.line,
    deck: parts.alternativeHeadline?.line,
    decks: parts.decks.map(({ line }) => line),
    captions: parts.captions.map(({ line }) => line),
    stamps: parts.stamps.map(({ line, role, value, time }) => [line, role, time === null ? value : `${value}T${time}`].join(' ')),
    dateline: parts.dateline && `${parts.dateline.line} ${parts.dateline.places.join('+')} / ${parts.dateline.credits.join('+')}`,
    author: parts.author && `${parts.author.line} ${parts.author.text}`,
    section: parts.section && `${parts.section.line} ${parts.section.text}`,
    views: parts.views && `${parts.views.line} ${parts.views.value}`,
    credits: parts.credits.map(({ line, text }) => `${line} ${text}`),
    second: parts.second?.line,
    subheadings: parts.subheadings.map((index) => parts.paragraphs[index]?.line),
    body: parts.paragraphs.map(({ line }) => line),
    dropped: parts.dropped.map(({ line, reason }) => `${line} ${reason}`),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value != null && (!Array.isArray(value) || value.length > 0)));
}
