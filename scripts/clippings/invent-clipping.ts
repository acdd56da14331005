import { PEOPLE, type Person } from './invented-registries.ts';
import { createRandom, type Random } from './random.ts';
import { words } from './vocabulary.ts';
import { AGENCIES, OUTLETS, STATES, TOPICS, VERBS } from './word-lists.ts';

export interface InventedClipping {
  /** File name below content/, in a folder of its year. */
  name: string;
  text: string;
}

/** Clippings are spread over the days of these ten years. */
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3652;

const MONTHS = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'];
const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];

/**
 * One invented clipping of about 390 words, with headline, stamp, outlet, paragraphs and quotations. The same for the same
 * place and seed on every machine, whatever else is generated.
 * @param place 0-based
 */
export function inventClipping(place: number, seed = 1): InventedClipping {
  const random = createRandom(seed * 1_000_003 + place * 7919);
  const day = new Date(FIRST_DAY + random.int(0, DAYS - 1) * 86_400_000);
  const cast = [person(random), person(random), person(random)];
  const topic = random.pick(TOPICS)[1];
  const paragraphs = Array.from({ length: random.int(7, 10) }, () => paragraph(random, cast, topic));
  const headline = `${random.pick(cast).name}: ${words(random, random.int(5, 9))}`;
  const text = random.pick(LAYOUTS)(random, { headline, day, paragraphs });
  const number = String(place + 1).padStart(6, '0');
  return { name: `${day.getUTCFullYear()}/clip-${number}.txt`, text };
}

/** A few people are in the news every day, most seldom. */
const person = (random: Random): Person => PEOPLE[random.rank(PEOPLE.length)]!;

function paragraph(random: Random, cast: readonly Person[], topic: readonly string[]): string {
  const { name, office, adjective } = random.pick(cast);
  const speaker = random.next() < 0.5 ? `${office} ال${adjective} ${name}` : name;
  const [state] = random.pick(STATES);
  const statement = random.next() < 0.5 ? `«${words(random, random.int(9, 18))}»` : `إن ${words(random, random.int(9, 18))}`;
  return [
    `و${random.pick(VERBS)} ${speaker} ${statement}.`,
    `${words(random, random.int(8, 14))} ${random.pick(topic)} ${words(random, random.int(4, 8))} ${state}، ${words(random, random.int(4, 9))}.`,
  ].join(' ');
}

interface Printed {
  headline: string;
  day: Date;
  paragraphs: readonly string[];
}

type Layout = (random: Random, printed: Printed) => string;

const two = (value: number): string => String(value).padStart(2, '0');
const parts = (day: Date) => ({
  y: day.getUTCFullYear(),
  m: day.getUTCMonth() + 1,
  d: day.getUTCDate(),
  weekday: WEEKDAYS[day.getUTCDay()]!,
});

/** The ways in which invented outlets print a page. */
const LAYOUTS: readonly Layout[] = [
  (random, { headline, day, paragraphs }) => {
    const { y, m, d } = parts(day);
    const [outlet, , , furniture] = random.pick(OUTLETS);
    const stamp = `نشر في ${two(d)}-${two(m)}-${y} | ${two(random.int(6, 23))}:${two(random.int(0, 59))}`;
    return [headline, '', outlet, stamp, '', paragraphs.join('\n\n'), '', furniture, ''].join('\n');
  },
  (random, { headline, day, paragraphs }) => {
    const { y, m, d, weekday } = parts(day);
    const [outlet] = random.pick(OUTLETS);
    return [headline, `${weekday} - ${d} ${MONTHS[m - 1]} ${y}`, outlet, paragraphs.join('\n'), ''].join('\n');
  },
  (random, { headline, day, paragraphs }) => {
    const { y, m, d } = parts(day);
    const [, , capital] = random.pick(STATES);
    const [, abbreviation] = random.pick(AGENCIES);
    const [first, ...others] = paragraphs;
    const lead = `${capital} ${d} ${MONTHS[m - 1]} ${y} (${abbreviation}) ${first}`;
    return [headline, '', [lead, ...others].join('\n\n'), ''].join('\n');
  },
  (random, { headline, day, paragraphs }) => {
    const { y, m, d } = parts(day);
    const [outlet, , , furniture] = random.pick(OUTLETS);
    return [
      headline,
      '',
      words(random, random.int(6, 10)),
      '',
      `${y}/${two(m)}/${two(d)}`,
      outlet,
      '',
      paragraphs.join('\n\n'),
      furniture,
      '',
    ].join('\n');
  },
  // About one in five tells no date.
  (_random, { headline, paragraphs }) => [headline, '', paragraphs.join('\n\n'), ''].join('\n'),
];
