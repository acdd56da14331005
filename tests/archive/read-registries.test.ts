import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readRegistries } from '../../src/archive/read-registries.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Four files without a fault; a case replaces some of them, or leaves one out (null). */
const GOOD = {
  'site.yaml': 'title: سجل\ntagline: قصاصات\ndescription: أرشيف\naddress: https://archive.test/base/\ntimezone: Asia/Kolkata\n',
  'outlets.yaml': '- id: nahr\n  name: النهر\n  kind: newspaper\n',
  'actors.yaml': '- id: iraq\n  kind: state\n  name: العراق\n- id: salim\n  kind: person\n  name: سليم ناصر\n',
  'topics.yaml': '- id: water\n  name: المياه\n  terms: [السد]\n',
};
type Files = Partial<Record<keyof typeof GOOD, string | Uint8Array | null>>;

interface Case {
  what: string;
  files: Files;
  /** rule, file, line, found, expected of each diagnostic, in order. */
  report: [rule: string, file: string, line: number | null, found: RegExp, expected: RegExp][];
  /** Whether the registries are returned all the same. */
  readable: boolean;
}

const CASES: Case[] = [
  {
    what: 'missing files',
    files: { 'site.yaml': null, 'topics.yaml': null },
    report: [
      ['registry-missing', 'content/site.yaml', null, /^no content\/site\.yaml$/, /title/],
      ['registry-missing', 'content/topics.yaml', null, /^no content\/topics\.yaml$/, /topics/],
    ],
    readable: false,
  },
  {
    what: 'problems of all files, though one cannot be read at all',
    files: {
      'site.yaml': 'title: سجل: قصاصات\n',
      'outlets.yaml': '- id: nahr\n  name: النهر\n  kind: paper\n',
      'actors.yaml': '- id: iraq\n  kind: state\n  name: العراق\n  roles: [{office: رئيس الوزراء, from: 27/10/2022}]\n',
      'topics.yaml': '- id: water\n  name: المياه\n  term: [السد]\n',
    },
    report: [
      ['yaml-syntax', 'content/site.yaml', 1, /^title: سجل: قصاصات$/, /quotes/],
      ['yaml-field', 'content/outlets.yaml', 3, /^kind: "paper"$/, /^one of newspaper, agency, site, broadcaster, magazine/],
      ['yaml-field', 'content/actors.yaml', 4, /^from: "27\/10\/2022"$/, /^a date: 2021, 2021-04 or 2021-04-28$/],
      ['yaml-field', 'content/topics.yaml', 1, /^no terms$/, /^terms: a list$/],
      ['yaml-field', 'content/topics.yaml', 3, /^the unknown field term$/, /did you mean terms\?$/],
    ],
    readable: false,
  },
  {
    what: 'a time zone that is none',
    files: { 'outlets.yaml': '- id: nahr\n  name: النهر\n  kind: newspaper\n  timezone: Asia/Bagdad\n' },
    report: [['yaml-field', 'content/outlets.yaml', 4, /^timezone: "Asia\/Bagdad"$/, /^an IANA time zone: Asia\/Baghdad$/]],
    readable: false,
  },
  {
    what: 'bytes that are not UTF-8',
    files: { 'topics.yaml': Uint8Array.of(0x2d, 0x20, 0xc7, 0xe1) },
    report: [['yaml-syntax', 'content/topics.yaml', null, /not UTF-8/, /UTF-8/]],
    readable: false,
  },
  {
    what: 'an id twice, in each list',
    files: {
      'outlets.yaml': '- id: nahr\n  name: النهر\n  kind: newspaper\n- name: الجبل\n  id: nahr\n  kind: site\n',
      'topics.yaml': '- id: water\n  name: المياه\n  terms: [السد]\n- id: water\n  name: السدود\n  terms: [السد]\n',
    },
    report: [
      ['registry-duplicate-id', 'content/outlets.yaml', 5, /^the id nahr on line 1 and on line 5$/, /once/],
      ['registry-duplicate-id', 'content/topics.yaml', 4, /^the id water on line 1 and on line 4$/, /once/],
    ],
    readable: true,
  },
  {
    what: 'an id twice beside an entry that does not fit',
    files: {
      'actors.yaml':
        '- id: iraq\n  kind: state\n  name: العراق\n- id: x\n  kind: river\n  name: دجلة\n- {id: iraq, kind: place, name: الوادي}\n',
    },
    report: [
      ['yaml-field', 'content/actors.yaml', 5, /river/, /one of person/],
      ['registry-duplicate-id', 'content/actors.yaml', 7, /^the id iraq on line 1 and on line 7$/, /once/],
    ],
    readable: false,
  },
  {
    what: 'an owner that is no actor, of an actor and of a role',
    files: {
      'actors.yaml':
        '- id: iraq\n  kind: state\n  name: العراق\n- id: ministry\n  kind: organisation\n  name: وزارة السدود\n  of: iraqq\n- id: salim\n  kind: person\n  name: سليم ناصر\n  roles:\n    - office: وزير السدود\n      of: atlantis\n    - {office: نائب, of: iraq}\n',
    },
    report: [
      ['registry-unknown-id', 'content/actors.yaml', 7, /^of: iraqq$/, /^the id of an actor; did you mean iraq\?$/],
      ['registry-unknown-id', 'content/actors.yaml', 13, /^of: atlantis$/, /^the id of an actor$/],
    ],
    readable: true,
  },
  {
    what: 'an owner that does not fit its schema is not unknown',
    files: {
      'actors.yaml': '- id: iraq\n  kind: river\n  name: العراق\n- id: m\n  kind: organisation\n  name: وزارة السدود\n  of: iraq\n',
    },
    report: [['yaml-field', 'content/actors.yaml', 2, /river/, /one of person/]],
    readable: false,
  },
  {
    what: 'a name that two actors share under two spellings',
    files: {
      'actors.yaml':
        '- id: a\n  kind: place\n  name: وادي الرُّمّة\n- id: b\n  kind: place\n  name: السهل\n  aliases:\n    - البطحاء\n    - «وادى الرمه»\n',
    },
    report: [
      ['alias-shared', 'content/actors.yaml', 9, /^«وادي الرُّمّة» of a \(line 3\) and ««وادى الرمه»» of b \(line 9\)$/, /one entry only/],
    ],
    readable: true,
  },
  {
    what: 'a name that three outlets share, and initials that two do',
    files: {
      'outlets.yaml':
        '- {id: a, name: الجبل, kind: newspaper}\n- {id: b, name: الجبل, kind: site}\n- {id: c, name: وكالة, aliases: [الجبل], abbreviations: [أ.ج], kind: agency}\n- {id: d, name: إذاعة, abbreviations: [أ ج], kind: agency}\n',
    },
    report: [
      ['alias-shared', 'content/outlets.yaml', 3, /of a \(line 1\) and .* of b \(line 2\) and .* of c \(line 3\)$/, /one entry only/],
      ['alias-shared', 'content/outlets.yaml', 4, /^«أ\.ج» of c \(line 3\) and «أ ج» of d \(line 4\)$/, /one entry only/],
    ],
    readable: true,
  },
  {
    what: 'an adjective that two states share',
    files: {
      'actors.yaml':
        '- {id: a, kind: state, name: الوادي, adjectives: [واديّ]}\n- {id: b, kind: state, name: وادي الجنوب, adjectives: [وادي]}\n',
    },
    report: [['alias-shared', 'content/actors.yaml', 2, /«واديّ» of a \(line 1\) and «وادي» of b \(line 2\)/, /one entry only/]],
    readable: true,
  },
  {
    what: 'an address that is still the example',
    files: { 'site.yaml': GOOD['site.yaml'].replace('archive.test', 'www.example.org') },
    report: [['site-address-placeholder', 'content/site.yaml', 4, /^https:\/\/www\.example\.org\/base\/$/, /will live/]],
    readable: true,
  },
];

for (const { what, files, report, readable } of CASES) {
  test(`readRegistries reports ${what}`, async (context) => {
    const present = Object.entries({ ...GOOD, ...files }).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null);
    const { registries, diagnostics } = await readRegistries(await temporaryFolder(context, Object.fromEntries(present)));
    assert.deepEqual(
      diagnostics.map(({ rule, file, line }) => [rule, file, line]),
      report.map(([rule, file, line]) => [rule, file, line]),
    );
    for (const [index, [, , , found, expected]] of report.entries()) {
      assert.match(diagnostics[index]?.found ?? '', found);
      assert.match(diagnostics[index]?.expected ?? '', expected);
    }
    assert.equal(registries !== null, readable);
  });
}

test('readRegistries fills in defaults and says nothing of files without a fault', async (context) => {
  const folder = await temporaryFolder(context, GOOD);
  const { registries, diagnostics } = await readRegistries(folder);
  assert.deepEqual(diagnostics, []);
  assert.equal(registries?.site.months, 'dual');
  assert.equal(registries.site.timezone, 'Asia/Kolkata');
  assert.equal(registries.topics[0]?.threshold, 3);
  assert.deepEqual(registries.actors[1], {
    id: 'salim',
    kind: 'person',
    name: 'سليم ناصر',
    aliases: [],
    short: [],
    marked: [],
    adjectives: [],
    roles: [],
  });
});

test('readRegistries reads a file with a byte order mark, and a list that is empty', async (context) => {
  const folder = await temporaryFolder(context, { ...GOOD, 'actors.yaml': `\ufeff${GOOD['actors.yaml']}`, 'topics.yaml': '[]\n' });
  const { registries, diagnostics } = await readRegistries(folder);
  assert.deepEqual(diagnostics, []);
  assert.equal(registries?.actors[0]?.id, 'iraq');
  assert.deepEqual(registries.topics, []);
});

test('an actor may repeat a name of its own', async (context) => {
  const folder = await temporaryFolder(context, {
    ...GOOD,
    'actors.yaml': '- {id: a, kind: place, name: الوادي, aliases: [الوادى, الوَادي]}\n',
  });
  assert.deepEqual((await readRegistries(folder)).diagnostics, []);
});

test('readRegistries reports a registry that is a folder', async (context) => {
  const folder = await temporaryFolder(context, { 'site.yaml': GOOD['site.yaml'], 'outlets.yaml': '[]', 'topics.yaml': '[]' });
  await mkdir(join(folder, 'actors.yaml'));
  const { registries, diagnostics } = await readRegistries(folder);
  assert.equal(registries, null);
  assert.deepEqual(
    diagnostics.map(({ rule, file, found }) => [rule, file, found]),
    [['file-unreadable', 'content/actors.yaml', 'EISDIR']],
  );
});
