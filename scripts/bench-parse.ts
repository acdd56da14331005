import { availableParallelism, cpus } from 'node:os';
import { projectPaths } from '../src/archive/paths.ts';
import { readRegistries } from '../src/archive/read-registries.ts';
import { enrichArticle } from '../src/enrich/enrich-article.ts';
import { type PreparedRegistries, prepareRegistries } from '../src/enrich/prepare-registries.ts';
import { resolveDates } from '../src/enrich/resolve-dates.ts';
import type { Parts } from '../src/model/parts.ts';
import type { RawFile } from '../src/model/raw-file.ts';
import { parseArticle } from '../src/parse/parse-article.ts';
import { decodeFile } from '../src/parse/read-file.ts';
import { HOSTILE_RUNS } from './clippings/hostile-runs.ts';
import { inventClipping } from './clippings/invent-clipping.ts';
import { inventedRegistries } from './clippings/invented-registries.ts';
import { manyActors } from './clippings/many-actors.ts';
import { failWith } from './fail-with.ts';

const CLIPPINGS = 1000;
const LARGE = 5_000_000;
const HOSTILE = 250_000;
/** Registries of so many actors are compared; the first is what the speed is stated for. */
const ACTORS = [2000, 500, 5000] as const;
/** Each is timed so often, in turn, and the shortest counts: others may use the machine. */
const ROUNDS = 3;
const invented = inventedRegistries();
const prepared = prepareRegistries(invented);

function decode(bytes: Uint8Array): RawFile {
  const { raw } = decodeFile('content/bench.txt', bytes);
  if (!raw) throw new Error('an invented clipping could not be decoded');
  return raw;
}
const enrich = (raw: RawFile, parts: Parts, registries: PreparedRegistries = prepared) =>
  enrichArticle(raw, 'bench', parts, null, registries);

/** Seconds of processor time of this one thread that a piece of work takes, and what comes of it: others may use the machine. */
function timed<T>(work: () => T): { seconds: number; result: T } {
  const start = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(start);
  return { seconds: (user + system) / 1e6, result };
}

/** Seconds of each stage for whole clippings, one after the other; `dates` is the part of `enrich` that reads dates. */
function stages(files: readonly Uint8Array[]) {
  const decoded = timed(() => files.map(decode));
  const parsed = timed(() => decoded.result.map((raw) => ({ raw, parts: parseArticle(raw.text) })));
  const dated = timed(() => parsed.result.map(({ parts }) => resolveDates(parts, null, [], null)));
  const enriched = timed(() => parsed.result.map(({ raw, parts }) => enrich(raw, parts)));
  return { decode: decoded.seconds, parse: parsed.seconds, dates: dated.seconds, enrich: enriched.seconds };
}

/** Seconds to enrich whole clippings with registries of so many actors: invented ones, those of content/, and more. */
async function withActors(files: readonly Uint8Array[]): Promise<number[]> {
  const { registries } = await readRegistries(projectPaths().content);
  const actors = [...invented.actors, ...(registries?.actors ?? [])];
  const registriesOf = ACTORS.map((count) => prepareRegistries({ ...(registries ?? invented), actors: manyActors(actors, count) }));
  const read = files.map(decode).map((raw) => ({ raw, parts: parseArticle(raw.text) }));
  const least = ACTORS.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, registries] of registriesOf.entries()) {
      const { seconds } = timed(() => read.map(({ raw, parts }) => enrich(raw, parts, registries).id));
      least[at] = Math.min(least[at] ?? seconds, seconds);
    }
  }
  return least;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n| ${headings.join(' | ')} |\n|${' --- |'.repeat(headings.length)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

const encoder = new TextEncoder();
const perSecond = (count: number, seconds: number): string => Math.round(count / seconds).toString();
const milliseconds = (seconds: number): string => (seconds * 1000).toFixed(seconds < 0.1 ? 1 : 0);
const total = (seconds: ReturnType<typeof stages>): number => seconds.decode + seconds.parse + seconds.enrich;
const cells = (seconds: ReturnType<typeof stages>): string[] =>
  [seconds.decode, seconds.parse, seconds.dates, seconds.enrich, total(seconds)].map(milliseconds);

try {
  const texts = Array.from({ length: CLIPPINGS }, (_, place) => inventClipping(place).text);
  const files = texts.map((text) => encoder.encode(text));
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0) / CLIPPINGS;
  console.log(
    `${cpus()[0]?.model ?? 'unknown processor'}, one of ${availableParallelism()} cores, Node ${process.version}; ${CLIPPINGS} invented clippings of ${words.toFixed(0)} words.`,
  );

  stages(files.slice(0, 300));
  const whole = stages(files);
  const rows: [string, number][] = [
    ['decode', whole.decode],
    ['parse', whole.parse],
    ['parse and read dates', whole.parse + whole.dates],
    ['enrich, dates included', whole.enrich],
    ['all', total(whole)],
  ];
  table(
    ['stage', 'clippings a second', 'ms a clipping'],
    rows.map(([stage, seconds]) => [stage, perSecond(CLIPPINGS, seconds), ((seconds / CLIPPINGS) * 1000).toFixed(2)]),
  );

  const enriched = await withActors(files);
  const byCount = new Map(ACTORS.map((count, at) => [count, enriched[at] ?? 0] as const));
  table(
    ['actors', 'clippings of 400 words enriched a second', 'time, that of 500 actors being 1'],
    [...byCount].map(([count, seconds]) => [
      count.toString(),
      perSecond((CLIPPINGS * words) / 400, seconds),
      (seconds / (byCount.get(500) ?? seconds)).toFixed(2),
    ]),
  );

  const joined = (length: number): Uint8Array => {
    let text = '';
    for (let place = 0; text.length < length; place += 1) text += `${texts[place % CLIPPINGS]}\n`;
    return encoder.encode(text);
  };
  const lengths = [100_000, 400_000, 1_600_000].map((length): [string, Uint8Array] => [`${length} characters`, joined(length)]);
  const large: [string, Uint8Array] = ['5 MB', joined(LARGE).subarray(0, LARGE)];
  table(
    ['one long clipping', 'decode ms', 'parse ms', 'dates ms', 'enrich ms', 'all ms'],
    [...lengths, large].map(([name, bytes]) => [name, ...cells(stages([bytes]))]),
  );

  table(
    ['hostile text', `${HOSTILE} characters, ms`, 'four times as many, ms'],
    HOSTILE_RUNS.map(([name, run]) => {
      const of = (length: number) => encoder.encode(`عنوان\n${run.repeat(Math.ceil(length / run.length))}`);
      return [name, ...[HOSTILE, 4 * HOSTILE].map((length) => milliseconds(total(stages([of(length)]))))];
    }),
  );
} catch (error) {
  failWith(error, 'The benchmark was not finished.');
}
