import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { inventedRegistries, PEOPLE } from '../../scripts/clippings/invented-registries.ts';
import { createRandom } from '../../scripts/clippings/random.ts';
import { words } from '../../scripts/clippings/vocabulary.ts';
import { generateClippings } from '../../scripts/generate-clippings.ts';
import { PAGE_SIZE } from '../../src/views/pages-of.ts';
import { encodeAs } from '../archive/encode-as.ts';
import { AMP, BLOGGER, WORDPRESS } from '../parse/formats/engines.ts';

/** Enough that the people in them fill the alphabet and that most months have one. */
const INVENTED = 90;

/** Of one kind, so that their lists go on to a second page. */
const ALIKE = PAGE_SIZE + 5;

/**
 * Fills a folder with an archive in which every kind of page occurs that only a large archive has, and the second page of
 * every kind of list: 90 clippings of `generateClippings`; 205 short ones of one month, outlet, topic and speaker; 205 with the
 * same topic and speaker that tell neither day nor outlet, all with the name of another in what is said; roles for all people,
 * and clippings that name an office alone; a headline without a text; and somebody whom the registry lacks.
 * @param folder made if it is not there
 */
export async function writeLargeContent(folder: string): Promise<void> {
  await generateClippings(folder, 0, INVENTED);
  await addRoles(join(folder, 'actors.yaml'));
  await mkdir(join(folder, 'offices'));
  for (const day of ALONE) await writeFile(join(folder, 'offices', `alone-${day.slice(0, 4)}.txt`), officeAlone(day));
  await mkdir(join(folder, 'pages'));
  for (const [name, page] of Object.entries(SAVED_PAGES)) await writeFile(join(folder, 'pages', name), page);
  await mkdir(join(folder, 'alike'));
  const outlet = inventedRegistries().outlets[0]!.name;
  await writeFile(join(folder, 'headline-alone.txt'), `سقف سوق الحدادين ينهار ولا ضحايا\n${outlet}\n2020/03/05\n`);
  await writeFile(join(folder, 'stranger.txt'), `فتح الورشة القديمة للزوار\n\n${STRANGER}\n`);
  for (let place = 0; place < ALIKE; place += 1) {
    const day = `2020/03/${String((place % 31) + 1).padStart(2, '0')}`;
    await writeFile(join(folder, 'alike', `dated-${place + 1}.txt`), shortClipping(place, [day, outlet]));
    await writeFile(join(folder, 'alike', `undated-${place + 1}.txt`), shortClipping(ALIKE + place, []));
  }
}

const STRANGER = 'قال مدير الورشة القديمة لؤي الغرناوي إن الباب سيفتح كل صباح أمام الزوار القادمين من القرى المجاورة لها.';

/** When holders of one office follow each other; nobody is known for the year between the second and the third. */
const TENURES = [
  { from: '2013-02', to: '2016-05-31' },
  { from: '2016-06-01', to: '2018' },
  { from: '2020-01-01', heldOn: '2023-12-31' },
];

/** Gives all invented people the offices with which clippings name them: every hundredth has the same one. */
async function addRoles(file: string): Promise<void> {
  const actors: { id: string; kind: string }[] = parse(await readFile(file, 'utf8'));
  const states = actors.filter(({ kind }) => kind === 'state');
  const withRoles = actors.map((actor) => {
    const place = PEOPLE.findIndex(({ id }) => id === actor.id);
    const of = states[Math.floor(place / 10) % states.length]?.id;
    return place === -1 ? actor : { ...actor, roles: [{ office: PEOPLE[place]?.office, of, ...TENURES[Math.floor(place / 100)] }] };
  });
  await writeFile(file, stringify(withRoles));
}

/** Days in the first tenure, in none, and in the last. */
const ALONE = ['2014/05/06', '2019/05/06', '2021/05/06'];

/** A clipping of a day that names an office by itself. */
function officeAlone(day: string): string {
  const random = createRandom(Number(day.slice(0, 4)));
  const { office, adjective } = PEOPLE[0]!;
  return [
    `${words(random, 6)}`,
    '',
    day,
    inventedRegistries().outlets[0]!.name,
    '',
    `وقال ${office} ال${adjective} إن ${words(random, 24)}.`,
    '',
  ].join('\n');
}

/** Saved pages by the names of their files. */
const SAVED_PAGES: Readonly<Record<string, string | Uint8Array>> = {
  'saved-amp.html': AMP,
  'saved-blogger.htm': encodeAs('windows-1256', BLOGGER.replace('charset=UTF-8', 'charset=windows-1256')),
  'saved-wordpress.txt': WORDPRESS,
};

/** The words of an invented topic, the speech of an invented person. */
function shortClipping(place: number, stamps: readonly string[]): string {
  const random = createRandom(7_000_000 + place);
  const { name } = PEOPLE[0]!;
  const [topic] = inventedRegistries().topics;
  const terms = topic!.terms.map(String);
  return [
    `${name}: ${words(random, random.int(5, 9))}`,
    '',
    ...stamps,
    '',
    `وقال ${name} «${words(random, random.int(9, 18))} ${PEOPLE[1]!.name} ${words(random, 3)}». ${words(random, 6)} ${terms.join(` ${words(random, 3)} `)} ${words(random, 8)}.`,
    '',
    `${words(random, random.int(20, 40))}.`,
    '',
  ].join('\n');
}
