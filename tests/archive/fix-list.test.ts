import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, parseAllDocuments } from 'yaml';
import { fixList, needsDecision } from '../../src/archive/fix-list.ts';
import { articleMessage } from '../../src/enrich/article-message.ts';
import type { Article } from '../../src/model/article.ts';
import { outletsFileSchema } from '../../src/model/outlet.ts';
import { sidecarSchema } from '../../src/model/sidecar.ts';
import { makeArticle } from '../make-article.ts';

const stamp = {
  role: 'published',
  value: '2021-04-28',
  text: '4/28/2021',
  line: 3,
  calendar: 'gregorian',
  agrees: null,
  note: null,
} as const;
const dateline = { ...stamp, role: 'dateline', value: '2021-04-27', text: '27 أبريل', line: 10, agrees: true } as const;
const uncomment = (yaml: string): string => yaml.replaceAll(/^# (?=[a-zA-Z]+:|- | {2})/gm, '');

const conflict = (fields: Partial<Article> = {}): Article =>
  makeArticle('a', { dates: [stamp, dateline], messages: [articleMessage('date-conflict', 3, 'x')], ...fields });

test('several candidates stand side by side as comments, with the words that speak for them', () => {
  assert.equal(
    fixList([conflict()]),
    `# content/a.yaml
# «عنوان a»
# date: 2021-04-28   # date-conflict: stamp «4/28/2021» line 3
# date: 2021-04-27   # date-conflict: dateline «27 أبريل» line 10; the weekday agrees`,
  );
});

test('nothing is decided by pasting what is not decided', () => {
  const open = fixList([conflict({ messages: [articleMessage('date-conflict', 3, 'x'), articleMessage('outlet-missing', null, 'x')] })]);
  assert.equal(parse(open), null);
});

test('what only has to be confirmed is written out, quoted where YAML asks for it', () => {
  const publisher = { id: null, name: 'خبر: يوم', printed: null, from: 'inferred', evidence: 'سطر # سطر' } as const;
  const yaml = fixList([makeArticle('a', { publisher, messages: [articleMessage('outlet-inferred', null, 'x')] })]);
  assert.deepEqual(parse(yaml), { outlet: 'خبر: يوم' });
});

test('an ambiguous stamp gives both readings, each a date that a sidecar takes', () => {
  const reason = 'day and month of the stamp «3/4/2012» could be swapped: 2012-04-03 or 2012-03-04';
  const yaml = fixList([makeArticle('a', { messages: [articleMessage('date-ambiguous', 3, reason)] })]);
  const lines = yaml.split('\n').filter((line) => line.startsWith('# date'));
  assert.deepEqual(
    lines.map((line) => sidecarSchema.parse(parse(uncomment(line))).date),
    ['2012-04-03', '2012-03-04'],
  );
});

test('an unknown outlet and a credit become entries that the registry takes', () => {
  const publisher = { id: null, name: 'صحيفة الميناء', printed: 'صحيفة الميناء', from: 'printed', evidence: 'صحيفة الميناء' } as const;
  const yaml = fixList([
    makeArticle('a', { publisher, messages: [articleMessage('outlet-unknown', null, '«صحيفة الميناء» is new')] }),
    makeArticle('b', { publisher, messages: [articleMessage('outlet-unknown', null, '«صحيفة الميناء» is new')] }),
    makeArticle('c', { messages: [articleMessage('credit-unknown', 2, '«ريم البحر» is printed as a credit')] }),
  ]);
  const documents = parseAllDocuments(yaml);
  const outlets = outletsFileSchema.parse(documents.at(-1)?.toJS());
  assert.deepEqual(
    outlets.map(({ id, name }) => [id, name]),
    [['صحيفة-الميناء', 'صحيفة الميناء']],
  );
  assert.match(yaml, /printed in content\/a\.txt, content\/b\.txt/);
  assert.match(yaml, /^# author: ريم البحر {3}# credit-unknown: printed alone on line 2/m);
  assert.match(yaml, /^# {3}name: ريم البحر/m);
});

test('an outlet that the editor gave has only to be entered into the registry', () => {
  const publisher = { id: null, name: 'صحيفة الميناء', printed: null, from: 'editor', evidence: 'صحيفة الميناء' } as const;
  const yaml = fixList([makeArticle('a', { publisher, messages: [articleMessage('outlet-unknown', null, 'x')] })]);
  assert.equal(outletsFileSchema.parse(parse(yaml))[0]?.name, 'صحيفة الميناء');
});

test('a name that several outlets have gives them all as candidates, by their ids', () => {
  const reason = '«الصباح» may be «الصباح العراقية» (al-sabah)، «الصباح المغربية» (assabah)';
  const yaml = fixList([makeArticle('a', { messages: [articleMessage('outlet-shared', 3, reason)] })]);
  assert.equal(needsDecision([articleMessage('outlet-shared', 3, reason)]), true);
  const lines = yaml.split('\n').filter((line) => line.startsWith('# outlet'));
  assert.deepEqual(
    lines.map((line) => sidecarSchema.parse(parse(uncomment(line))).outlet),
    ['al-sabah', 'assabah'],
  );
  assert.match(yaml, /«الصباح المغربية»/);
});

test('a file of very many lines is split too', () => {
  const paragraphLines = Array.from({ length: 200_000 }, (_, index) => index + 1);
  const many = makeArticle('a', { paragraphLines, messages: [articleMessage('two-articles', 18, 'x')] });
  assert.match(fixList([many]), /\[18, 200000\]/);
});

test('two articles in one file become parts', () => {
  const article = makeArticle('a', { paragraphLines: [3, 5, 20, 22], messages: [articleMessage('headline-derived', 3, 'x')] });
  const split = { ...article, messages: [{ ...article.messages[0]!, rule: 'two-articles', line: 18 }] };
  const line = fixList([split]).split('\n').at(-1) ?? '';
  assert.deepEqual(sidecarSchema.parse(parse(uncomment(line))), { parts: [{ lines: [1, 17] }, { lines: [18, 22] }] });
});

test('of two lines that may be the headline both are candidates', () => {
  const message = articleMessage('headline-uncertain', 2, '«جسر: جديد» was taken; it may be «سد قديم»');
  const lines = fixList([makeArticle('a', { messages: [message] })])
    .split('\n')
    .filter((line) => line.startsWith('# headline:'));
  assert.deepEqual(
    lines.map((line) => sidecarSchema.parse(parse(uncomment(line))).headline),
    ['جسر: جديد', 'سد قديم'],
  );
});

test('a file that is split says of which part it speaks, and one without questions is left out', () => {
  const part = { number: 2, of: 2, lines: [9, 30] } satisfies Article['part'];
  assert.match(fixList([makeArticle('x'), conflict({ part })]), /^# content\/a\.yaml: under part 2, lines 9 to 30\n/);
  assert.equal(fixList([makeArticle('x')]), '# Nothing needs a decision.');
});

test('what is said of the parts of a file can be pasted below their lines', () => {
  const publisher = { id: null, name: 'خبر: يوم', printed: null, from: 'inferred', evidence: 'سطر' } as const;
  const messages = [articleMessage('outlet-inferred', null, 'x'), articleMessage('date-missing', null, 'x')];
  const documents = [1, 2]
    .map((number) => makeArticle('a', { publisher, messages, part: { number, of: 2, lines: number === 1 ? [1, 8] : [9, 30] } }))
    .map((article) => fixList([article]));
  const sidecar = parse(`parts:\n  - lines: 1-8\n${documents[0]}\n  - lines: 9-30\n${documents[1]}\n`);
  assert.deepEqual(
    sidecarSchema.parse(sidecar).parts?.map(({ lines, outlet }) => [lines, outlet]),
    [
      [[1, 8], 'خبر: يوم'],
      [[9, 30], 'خبر: يوم'],
    ],
  );
  assert.deepEqual(
    parseAllDocuments(documents.join('\n---\n')).flatMap(({ errors }) => errors),
    [],
  );
});

test('a second article in a part is split off within the part', () => {
  const part = { number: 2, of: 2, lines: [9, 30] } satisfies Article['part'];
  const split = makeArticle('a', { part, paragraphLines: [12, 28], messages: [articleMessage('two-articles', 20, 'x')] });
  assert.match(fixList([split]), /^ {4}# parts: \[\{ lines: \[9, 19\] \}, \{ lines: \[20, 30\] \}\] .*in place of this part$/m);
});

test('a weekday asks for the date of the clipping only where it stands beside that', () => {
  const messages = [articleMessage('weekday-conflict', 5, 'x'), articleMessage('date-missing', null, 'x')];
  const inText = { ...stamp, role: 'mentioned', agrees: false } as const;
  assert.match(fixList([makeArticle('a', { dates: [inText], messages })]), /^# date: {3}# date-missing: nothing in the text says$/m);
  assert.match(
    fixList([makeArticle('a', { dates: [{ ...stamp, agrees: false }], messages })]),
    /^# date: 2021-04-28 {3}# weekday-conflict: /m,
  );
});

test('a statement without a speaker is no decision for a sidecar', () => {
  assert.equal(needsDecision([articleMessage('quote-speaker-unknown', 3, 'x')]), false);
  assert.equal(needsDecision([articleMessage('date-missing', null, 'x')]), true);
});
