import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { openArticleStore } from '../../src/archive/article-store.ts';
import { candidateContexts } from '../../src/archive/candidate-contexts.ts';
import { gatherCandidates } from '../../src/archive/gather-candidates.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import { suggestActor } from '../../src/archive/suggest-actors.ts';
import { actorsFileSchema } from '../../src/model/actor.ts';
import { notActorsFileSchema } from '../../src/model/not-actor.ts';
import { makeSummary } from '../views/make-summary.ts';
import { projectFolder } from './project-folder.ts';

const candidate = (name: string, mentions = 1, role: string | null = null) => ({ name, kind: 'person' as const, role, mentions });

test('joins the candidates of all articles by name, those of most articles first', () => {
  const summaries = [
    makeSummary('a', { candidates: [candidate('سمير الدباغ', 5), candidate('عبد الكريم أونيل', 1, 'مدير الورشة')] }),
    makeSummary('b', { candidates: [candidate('عبدالكريم اونيل', 2, 'مدير الورشة')] }),
    makeSummary('c', {
      candidates: [candidate('عبدالكريم اونيل', 1, 'مدير المعمل'), { ...candidate('سمير الدباغ'), kind: 'organisation' as const }],
    }),
  ];
  const found = gatherCandidates(summaries);
  assert.deepEqual(
    found.map(({ name, kind, forms, role, articles, mentions, first }) => [
      name,
      kind,
      forms,
      role,
      articles,
      mentions,
      first.map(({ id }) => id),
    ]),
    [
      ['عبدالكريم اونيل', 'person', ['عبد الكريم أونيل'], 'مدير الورشة', 3, 4, ['a', 'b', 'c']],
      ['سمير الدباغ', 'person', [], null, 1, 5, ['a']],
      ['سمير الدباغ', 'organisation', [], null, 1, 1, ['c']],
    ],
  );
  assert.deepEqual(
    gatherCandidates(summaries, 2).map(({ articles }) => articles),
    [3],
  );
  assert.deepEqual(gatherCandidates([]), []);
});

const TEXT = (name: string): string => `ورشة النول تفتح أبوابها في القرية

نشر في 13-03-2024 | 10:15

قال مدير الورشة الجديدة ${name} إن النول القديم عاد إلى العمل بعد سنوات من التوقف الطويل في القرية كلها.

وأضاف الدباغ أن الورشة ستفتح أبوابها كل صباح أمام الزوار القادمين من القرى المجاورة لها.
`;

const FILES = { 'content/one.txt': TEXT('سمير الدباغ'), 'content/two.txt': TEXT('لؤي الغرناوي') };

test('suggests YAML that the registries take, with the places', async (context) => {
  const paths = await projectFolder(context, FILES);
  const { archive } = await readArchive(paths, { fingerprint: 'code' });
  assert.ok(archive);
  const store = openArticleStore(paths.cache);
  const [first, second] = gatherCandidates(archive.articles);
  assert.ok(first && second);
  assert.deepEqual([first.name, second.name, first.mentions], ['سمير الدباغ', 'لؤي الغرناوي', 2]);
  const contexts = await candidateContexts(first, ({ key }) => store.get(key));
  assert.deepEqual(
    contexts.map(({ file, line, before, text, after }) => [file, line, before, text, after.slice(0, 9)]),
    [['content/one.txt', 5, 'قال مدير الورشة الجديدة ', 'سمير الدباغ', ' إن النول']],
  );
  const printed = suggestActor(first, contexts);
  assert.match(
    printed,
    /^# سمير الدباغ: person, in 1 clipping, 2 times\n# {3}content\/one\.txt:5 {2}قال مدير الورشة الجديدة \[سمير الدباغ\] إن/u,
  );
  assert.match(printed, /# roles: \[\{ office: "مدير الورشة الجديدة" \}\]/u);
  const [entry] = actorsFileSchema.parse(parse(printed));
  assert.deepEqual([entry?.id, entry?.kind, entry?.name], ['سمير-الدباغ', 'person', 'سمير الدباغ']);
  const refusal = /# or, in not-actors\.yaml: {2}(.+)/u.exec(printed)?.[1] ?? '';
  assert.deepEqual(notActorsFileSchema.parse(parse(refusal)), [{ name: 'سمير الدباغ' }]);
});

test('what not-actors.yaml refuses is not offered again, in any spelling; other candidates are', async (context) => {
  const refused = '- { name: سَمير الدبّاغ, because: صاحب النول لا غير }\n- ليس في الأرشيف\n';
  const paths = await projectFolder(context, { ...FILES, 'content/not-actors.yaml': refused });
  const { archive, diagnostics } = await readArchive(paths, { fingerprint: 'code' });
  assert.deepEqual(
    diagnostics.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.deepEqual(
    gatherCandidates(archive?.articles ?? []).map(({ name }) => name),
    ['لؤي الغرناوي'],
  );
});

test('a mistake in not-actors.yaml is reported with its line', async (context) => {
  const paths = await projectFolder(context, { ...FILES, 'content/not-actors.yaml': '- سمير الدباغ\n- { nam: لؤي }\n' });
  const { diagnostics } = await readArchive(paths, { fingerprint: 'code' });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  assert.ok(errors.length > 0);
  assert.ok(errors.every(({ file, line }) => file === 'content/not-actors.yaml' && line === 2));
});
