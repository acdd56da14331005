import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { stringify } from 'yaml';
import { inventClipping } from '../../scripts/clippings/invent-clipping.ts';
import { inventedRegistries } from '../../scripts/clippings/invented-registries.ts';
import { createRandom, type Random } from '../../scripts/clippings/random.ts';
import { openArticleStore } from '../../src/archive/article-store.ts';
import { makeArticle } from '../../src/archive/make-article.ts';
import type { ProjectPaths } from '../../src/archive/paths.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import { readRegistries } from '../../src/archive/read-registries.ts';
import { refer } from '../../src/archive/reference.ts';
import { type Actor, actorSchema } from '../../src/model/actor.ts';
import type { NotActor } from '../../src/model/not-actor.ts';
import { projectFolder } from './project-folder.ts';

const encoder = new TextEncoder();

/** What an editor may make of the registries of actors. */
interface Edited {
  actors: Actor[];
  notActors: NotActor[];
}

const NAMES = [
  ['واربرغ غيلمور', 'واربرج غيلمور', 'غيلمور', 'جيلمور'],
  ['عبد الكريم الدبّاغ', 'عبدالكريم الدباغ', 'الدباغ'],
  ['منظمة الجسور العالية', 'الجسور العالية', 'الجسور'],
  ['قم', 'قمّ'],
  ['سامي نصر الله', 'نصر الله', 'سامي نصرالله'],
];
const OFFICES = ['رئيس الوزراء', 'وزير الري', 'الرئيس', 'نائب رئيس الوزراء', 'الأمين العام', 'رئيس الهيئة'];
const ADJECTIVES = ['مرجاني', 'سهلستاني', 'جبلوني', 'نهروندي'];
const STATES = ['مرجانة', 'سهلستان', 'جبلونة', 'نهروند'];

/** A sentence in which names, offices and adjectives of the registries stand side by side as they may in news. */
function sentence(random: Random): string {
  const office = random.pick(OFFICES);
  const name = random.pick(random.pick(NAMES));
  const state = random.pick(STATES);
  const adjective = random.pick(ADJECTIVES);
  return random.pick([
    `وقال ${office} ال${adjective} ${name} إن الأمر جديد.`,
    `التقى ${office} ال${adjective} وفدا من ${state} صباح السبت.`,
    `وأكد ${name} لل${state} أن «العمل على السد لن يتوقف هذا العام».`,
    `وأضاف ${random.pick(NAMES.flat())} و${name} أنهما يعودان غدا.`,
    `وزارت ${office.replace(/^رئيس /u, 'رئيسة ')} ${state} السفارة ال${adjective}ة.`,
    `وقال رئيس وزراء ${state} والوزير ال${adjective} كلاما آخر.`,
    `وصرح العميد ${name}، مدير الميناء، بذلك.`,
  ]);
}

const clippingOf = (random: Random): string =>
  [
    `${sentence(random).slice(0, -1)}`,
    '',
    '12 مايو 2019',
    '',
    ...Array.from({ length: 5 }, () => `${sentence(random)} ${sentence(random)}`),
  ].join('\n');

/** One edit of the kind that editors make. */
function edit({ actors, notActors }: Edited, random: Random): string {
  const actor = actors[random.int(0, actors.length - 1)];
  if (!actor) return 'none';
  const name = random.pick(NAMES.flat());
  const edits: Record<string, () => unknown> = {
    remove: () => actors.splice(actors.indexOf(actor), 1),
    add: () =>
      actors.splice(
        random.int(0, actors.length),
        0,
        actorSchema.parse({ id: `added-${name}`.replace(/\P{L}/gu, '-'), kind: random.pick(['person', 'organisation', 'place']), name }),
      ),
    alias: () => actor.aliases.push(name),
    rename: () => Object.assign(actor, { name }),
    kind: () => Object.assign(actor, { kind: random.pick(['person', 'state', 'group']) }),
    short: () => actor.short.push(name),
    marked: () => actor.marked.push(name),
    surname: () => Object.assign(actor, { surname: random.next() < 0.3 ? false : name }),
    adjective: () => actor.adjectives.push(random.pick(ADJECTIVES)),
    'no adjective': () => actor.adjectives.splice(0),
    role: () =>
      actor.roles.push({
        office: random.pick(OFFICES),
        also: [],
        of: random.pick(actors).id,
        from: '2018',
        ...(random.next() < 0.5 ? { to: '2020' } : {}),
      }),
    'role ends': () => actor.roles.splice(0, 1, ...actor.roles.slice(0, 1).map((role) => ({ ...role, to: '2018-06' }))),
    'office also': () => actor.roles[0]?.also.push(random.pick(OFFICES)),
    of: () => Object.assign(actor, { of: random.pick(actors).id }),
    refuse: () => notActors.push({ name }),
    'refuse none': () => notActors.splice(0),
    move: () => actors.push(...actors.splice(actors.indexOf(actor), 1)),
  };
  const what = random.pick(Object.keys(edits));
  edits[what]?.();
  return what;
}

function firstActors(): Edited {
  const states = STATES.map((name, at) => ({ id: `state-${at}`, kind: 'state', name, adjectives: [ADJECTIVES[at]] }));
  const people = NAMES.map(([name, ...aliases], at) => ({
    id: `actor-${at}`,
    kind: at === 2 ? 'organisation' : at === 3 ? 'place' : 'person',
    name,
    aliases: at === 0 ? [] : aliases.slice(0, 1),
    roles: at === 0 || at === 1 ? [{ office: OFFICES[at], of: `state-${at}`, from: '2017-01-01' }] : [],
  }));
  return { actors: [...states, ...people].map((actor) => actorSchema.parse(actor)), notActors: [] };
}

test('two registries that say the same of the words of a clipping make the same record of it', () => {
  const random = createRandom(2024);
  const others = inventedRegistries();
  const sources = Array.from({ length: 16 }, (_, at) => {
    const bytes = encoder.encode(clippingOf(random));
    return { id: 'a', clipping: { file: `content/${at}.txt`, bytes }, sidecar: null };
  });
  const done = new Set<string>();
  let [same, all] = [0, 0];
  for (let round = 0; round < 60; round += 1) {
    const before = firstActors();
    for (let count = random.int(0, 3); count > 0; count -= 1) edit(before, random);
    const after = structuredClone(before);
    const what = [edit(after, random), ...(random.next() < 0.3 ? [edit(after, random)] : [])];
    for (const kind of what) done.add(kind);
    const [first, second] = [refer({ ...others, ...before }), refer({ ...others, ...after })];
    for (const source of sources) {
      const made = makeArticle(source, first);
      assert.notEqual(made.words, null);
      all += 1;
      if (!second.tracer().holds(first.tracer().trace(made.words))) continue;
      same += 1;
      assert.deepEqual(makeArticle(source, second).articles, made.articles, what.join(', '));
    }
  }
  assert.ok(done.size >= 16, `${done.size} kinds of edits`);
  assert.ok(same > all / 10 && same < all, `${same} of ${all} stay as they are`);
});

/** Forty clippings of ordinary news and one of a person whom the others do not name, with the registries that go with them. */
async function newsFolder(context: TestContext): Promise<ProjectPaths> {
  const { outlets, actors, topics } = inventedRegistries();
  const files = Array.from({ length: 40 }, (_, place) => inventClipping(place)).map(({ name, text }) => [`content/${name}`, text]);
  return projectFolder(context, {
    ...Object.fromEntries(files),
    'content/own.txt': 'عودة إلى الميناء\n\n12 مايو 2019\n\nقال زاهر القرنفلي إن العمل في الميناء سيبدأ غدا صباحا.\n',
    'content/outlets.yaml': stringify(outlets),
    'content/actors.yaml': stringify([...actors, { id: 'zahir', kind: 'person', name: 'زاهر القرنفلي' }]),
    'content/topics.yaml': stringify(topics),
  });
}

/** Everything that a reading gives: summaries, records, report. */
async function everything(paths: ProjectPaths) {
  const { archive, diagnostics, madeFor, kept } = await readArchive(paths, { fingerprint: 'code' });
  const articles = archive?.articles ?? [];
  const records = await Promise.all(articles.map(({ key }) => openArticleStore(paths.cache).get(key)));
  return { read: { articles, diagnostics, records }, madeFor, kept };
}

test('a change to one actor reads only the clippings anew whose text can hold its names; the archive is as if read from nothing', async (context) => {
  const paths = await newsFolder(context);
  await everything(paths);
  const { registries } = await readRegistries(paths.content);
  assert.ok(registries);
  const actors = structuredClone(registries.actors) as Actor[];
  const own = actors.find(({ id }) => id === 'zahir');
  assert.ok(own);
  const stages: [edit: () => unknown, actors: number][] = [
    [() => own.aliases.push('كلمة لا يقولها أحد'), 1],
    [() => Object.assign(own, { name: 'اسم آخر تماما' }), 1],
    [() => actors.push(actorSchema.parse({ id: 'nobody', kind: 'person', name: 'زيدان المرجانيّ' })), 0],
    [() => Object.assign(actors.find(({ id }) => id === 'nobody') ?? {}, { note: 'كلمة' }), 0],
    [() => actors.pop(), 0],
  ];
  for (const [at, [change, expected]] of stages.entries()) {
    change();
    await writeFile(join(paths.content, 'actors.yaml'), stringify(actors));
    const next = await everything(paths);
    assert.deepEqual([next.madeFor, next.kept], [{ source: 0, actors: expected, archive: 0 }, 41 - expected], change.toString());
    const clean = await everything({ ...paths, cache: `${paths.cache}-${at}` });
    assert.equal(clean.madeFor.source, 41);
    assert.deepEqual(next.read, clean.read);
  }
});

test('a run that ended between two parts leaves a store that the next one sets right', async (context) => {
  const parts = 'parts:\n  - lines: [1, 3]\n  - lines: [4, 7]\n';
  const text = 'عنوان أول\nسليم ناصر عاد.\n\nعنوان ثان\nقال سليم ناصر إن الأمر جديد.\n\nنهاية';
  const paths = await projectFolder(context, { 'content/a.txt': text, 'content/a.yaml': parts });
  await everything(paths);
  const folder = join(paths.cache, 'articles');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.jsonl'));
  assert.equal(names.length, 2);
  const old = new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)));
  await writeFile(join(paths.content, 'actors.yaml'), '- id: salim-nasir\n  kind: person\n  name: سليم ناصر\n  aliases: [ناصر]\n');
  const whole = await everything(paths);
  assert.deepEqual(whole.madeFor, { source: 0, actors: 2, archive: 0 });
  for (const name of names) {
    await writeFile(join(folder, name), old.get(name) ?? '');
    assert.deepEqual((await everything(paths)).read, whole.read);
  }
});

test('what a sidecar says of actors by their ids is read again whenever the registries change', async (context) => {
  const paths = await projectFolder(context, { 'content/a.txt': 'عنوان\nنص طويل من كلمات.', 'content/a.yaml': 'notActors: [nobody]\n' });
  const ruleOf = async () => (await everything(paths)).read.diagnostics.map(({ rule }) => rule);
  assert.ok((await ruleOf()).includes('registry-unknown-id'));
  await writeFile(join(paths.content, 'actors.yaml'), '- id: nobody\n  kind: person\n  name: زيدان القرنفلي\n');
  assert.ok(!(await ruleOf()).includes('registry-unknown-id'));
});
