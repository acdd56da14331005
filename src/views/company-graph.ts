import type { Company } from './company.ts';

/** A name, cut into lines that fit the place they have. */
export interface GraphLabel {
  lines: string[];
  x: number;
  /** Of the baseline of each line. */
  ys: number[];
}

/** A companion in the picture. */
export interface GraphNode {
  x: number;
  y: number;
  r: number;
  /** On which side of its ring the name stands. */
  side: 'right' | 'left';
  label: GraphLabel;
}

/** A line of the picture: an SVG path. */
export interface GraphLine {
  d: string;
  width: number;
}

/** A picture of who appears with an actor: lengths in units of its own, the same for the same input. */
export interface CompanyGraph {
  width: number;
  height: number;
  /** The box with the actor's own name in the middle. */
  centre: { x: number; y: number; width: number; height: number; label: GraphLabel };
  nodes: GraphNode[];
  /** From the actor to companions, in their order. */
  spokes: GraphLine[];
  /** Between companions. */
  ties: GraphLine[];
}

const WIDTH = 400;
/** From one row of names to the next: two lines and the space between two names. */
const ROW = 46;
const LINE = 17;
/** Places of the two columns of rings, from the middle. */
const COLUMN = 72;
const GAP = 10;
/** Letters that surely fit beside a ring and in the box. */
const BESIDE = 17;
const INSIDE = 14;
/** The thickest line and the largest ring. */
const MOST = 6;

/**
 * Lays out the picture: the actor in the middle, companions in two columns by frequency, right, left, right and so on. Names
 * stand outside the columns, each in a row of its own, so that none can meet another.
 */
export function companyGraph(name: string, { companions, ties }: Company): CompanyGraph {
  const rows = Math.ceil(companions.length / 2);
  const height = Math.max(2, rows) * ROW + 8;
  const most = Math.max(1, ...companions.map(({ count }) => count));
  const nodes = companions.map(({ actor, count }, place): GraphNode => {
    const side = place % 2 === 0 ? 'right' : 'left';
    const inColumn = side === 'right' ? rows : companions.length - rows;
    const top = (height - inColumn * ROW) / 2;
    const [x, y] = [WIDTH / 2 + (side === 'right' ? COLUMN : -COLUMN), top + (Math.floor(place / 2) + 0.5) * ROW];
    const r = 4 + (2 * count) / most;
    const lines = linesOf(actor.name, BESIDE);
    return { x, y, r: round(r), side, label: labelAt(lines, x + (side === 'right' ? GAP : -GAP), y) };
  });
  const lines = linesOf(name, INSIDE);
  const box = { width: 104, height: lines.length * LINE + 14 };
  const [x, y] = [WIDTH / 2, height / 2];
  return {
    width: WIDTH,
    height,
    centre: { x: x - box.width / 2, y: y - box.height / 2, ...box, label: labelAt(lines, x, y) },
    nodes,
    spokes: nodes.map((node, place) => ({
      d: `M${x} ${y}L${node.x} ${node.y}`,
      width: round(1 + (MOST * (companions[place]?.count ?? 0)) / most),
    })),
    ties: ties.flatMap(({ one, other, count }) => {
      const [from, to] = [nodes[one], nodes[other]];
      return from && to ? [{ d: tiePath(from, to), width: round(0.75 + (2 * count) / most) }] : [];
    }),
  };
}

/** Across the middle a straight line; in one column a bow towards the middle. */
function tiePath(from: GraphNode, to: GraphNode): string {
  const ends = [`M${from.x} ${from.y}`, `${to.x} ${to.y}`] as const;
  if (from.side !== to.side) return `${ends[0]}L${ends[1]}`;
  const bow = Math.min(COLUMN, 14 + Math.abs(from.y - to.y) / 4);
  return `${ends[0]}Q${from.x + (from.side === 'right' ? -bow : bow)} ${(from.y + to.y) / 2} ${ends[1]}`;
}

function labelAt(lines: string[], x: number, y: number): GraphLabel {
  const first = y - ((lines.length - 1) * LINE) / 2 + LINE / 3;
  return { lines, x, ys: lines.map((_, at) => round(first + at * LINE)) };
}

/** Two lines at most, cut between words where that is possible; «…» where something is left out. */
function linesOf(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(`${last} ${word}`) <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.length > 2 ? [lines[0] ?? '', `${lines[1]}…`] : lines;
  return shown.map((line) => (lengthOf(line) > letters + 1 ? `${[...line].slice(0, letters).join('')}…` : line));
}

/** Vowel signs take no room. */
const lengthOf = (text: string): number => [...text.replace(/\p{M}/gu, '')].length;

const round = (length: number): number => Math.round(length * 10) / 10;
