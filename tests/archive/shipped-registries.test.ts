import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRegistries } from '../../src/archive/read-registries.ts';
import type { ActorKind } from '../../src/model/actor.ts';

const { registries, diagnostics } = await readRegistries('content');
assert.ok(registries);
const { actors, outlets, topics } = registries;

test('the registries of content/ give no error and no warning', () => {
  assert.deepEqual(
    diagnostics.filter(({ severity }) => severity !== 'info'),
    [],
  );
});

test('actors.yaml has the 193 members of the United Nations and the two observer states', () => {
  const states = actors.filter(({ kind }) => kind === 'state');
  assert.equal(states.length, 195);
  for (const { id, latin } of states) assert.ok(latin, id);
});

/** Seven states by their id, name and some of their other names. */
const STATES: [id: string, name: string, aliases: string[], adjectives: string[]][] = [
  ['iraq', 'العراق', ['جمهورية العراق'], ['عراقي']],
  ['united-states', 'الولايات المتحدة', ['أمريكا', 'أميركا', 'الولايات المتحدة الأميركية'], ['أمريكي', 'أميركي']],
  ['syria', 'سوريا', ['سورية'], ['سوري']],
  ['oman', 'سلطنة عُمان', [], ['عُماني']],
  ['palestine', 'فلسطين', ['دولة فلسطين'], ['فلسطيني']],
  ['holy-see', 'الفاتيكان', ['الكرسي الرسولي'], ['فاتيكاني']],
  ['congo-kinshasa', 'جمهورية الكونغو الديمقراطية', ['الكونغو الديمقراطية'], []],
];
for (const [id, name, aliases, adjectives] of STATES) {
  test(`actors.yaml names ${id} as the Arab press does`, () => {
    const state = actors.find((actor) => actor.id === id);
    assert.ok(state);
    assert.deepEqual([state.kind, state.name], ['state', name]);
    for (const alias of aliases) assert.ok(state.aliases.includes(alias), alias);
    for (const adjective of adjectives) assert.ok(state.adjectives.includes(adjective), adjective);
  });
}

/** Whom the clippings of content/ name, by kind. */
const NAMED: Record<ActorKind, string[]> = {
  person: [
    'محمد شياع السوداني',
    'هاكان فيدان',
    'كيفن ليهي',
    'دانيل روبنستين',
    'بيت هيغسيث',
    'تحسين الخفاجي',
    'مصطفى الكاظمي',
    'ماثيو تولر',
    'ينس ستولتنبرغ',
    'صوفي ويلميس',
    'أنتوني بلينكن',
    'فؤاد حسين',
    'يحيى رسول',
  ],
  organisation: [
    'التحالف الدولي',
    'المكتب الإعلامي لرئيس الوزراء',
    'وكالة الأنباء العراقية',
    'قيادة العمليات المشتركة',
    'حلف شمال الأطلسي',
    'الحكومة العراقية',
    'وزارة الخارجية العراقية',
  ],
  group: ['داعش', 'الحوثيون'],
  state: ['العراق', 'تركيا', 'سوريا', 'لبنان', 'الولايات المتحدة', 'اليمن', 'إيران'],
  place: ['غزة', 'البحر الأحمر', 'الشرق الأوسط', 'واشنطن', 'بغداد', 'دافوس', 'أربيل', 'عين الأسد', 'مخيم الهول'],
};
for (const [kind, names] of Object.entries(NAMED)) {
  for (const name of names) {
    test(`actors.yaml has «${name}», a ${kind}`, () => assert.equal(actors.find((actor) => actor.name === name)?.kind, kind));
  }
}

test('words that mean two places, and words of every day, are no names', () => {
  const names = new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases]));
  for (const word of [
    'الكونغو',
    'كوريا',
    'عمان',
    'عُمان',
    'عمّان',
    'طرابلس',
    'مالي',
    'بنين',
    'جنين',
    'مسقط',
    'الحكومة',
    'الرئيس',
    'التحالف',
    'البيان',
  ]) {
    assert.ok(!names.has(word), word);
  }
});

test('offices in actors.yaml end after they begin', () => {
  const wrong = actors.filter(({ roles }) => roles.some(({ from, to }) => from !== undefined && to !== undefined && from > to));
  assert.deepEqual(wrong, []);
});

/** Each Arab state has its agency; initials as the press prints them. */
const AGENCIES: [country: string, initials: string][] = [
  ['AE', 'وام'],
  ['BH', 'بنا'],
  ['DZ', 'واج'],
  ['EG', 'أ ش أ'],
  ['IQ', 'واع'],
  ['JO', 'بترا'],
  ['KW', 'كونا'],
  ['LB', 'وطنية'],
  ['LY', 'وال'],
  ['MA', 'و م ع'],
  ['MR', 'و م أ'],
  ['OM', 'ONA'],
  ['PS', 'وفا'],
  ['QA', 'قنا'],
  ['SA', 'واس'],
  ['SD', 'سونا'],
  ['SO', 'صونا'],
  ['SY', 'سانا'],
  ['TN', 'وات'],
  ['YE', 'سبأ'],
  ['DJ', 'ADI'],
];
for (const [country, initials] of AGENCIES) {
  test(`outlets.yaml has the agency of ${country}`, () => {
    const agency = outlets.find((outlet) => outlet.abbreviations.includes(initials));
    assert.deepEqual([agency?.kind, agency?.country], ['agency', country]);
  });
}

test('outlets.yaml has three papers, sites or stations at least of each of these countries, and time zones', () => {
  for (const country of ['AE', 'BH', 'DZ', 'EG', 'IQ', 'JO', 'KW', 'LB', 'LY', 'MA', 'OM', 'PS', 'QA', 'SA', 'SD', 'SY', 'TN', 'YE']) {
    assert.ok(outlets.filter((outlet) => outlet.country === country && outlet.kind !== 'agency').length >= 3, country);
  }
  assert.ok(outlets.filter(({ timezone, country }) => timezone && country).length >= 150);
});

test('topics.yaml has twelve topics at least that are not decided by one plain word', () => {
  assert.ok(topics.filter(({ threshold }) => threshold > 1).length >= 12);
});
