import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { type Candidates, candidateKeys, candidatesOf, numberOf } from '../../src/archive/furniture-candidates.ts';
import { learnedLines, learnFurniture, timesLearned } from '../../src/archive/learn-furniture.ts';
import { articleOf } from '../views/article-of.ts';

const PROSE = 'افتتح رئيس بلدية مدينة النهر صباح اليوم جسرا جديدا يربط ضفتي المدينة، بعد أعمال بناء استمرت ثلاث سنوات.';

describe('candidateKeys', () => {
  for (const [name, paragraphs, expected] of [
    ['a short line below the last sentence', [PROSE, 'انضم إلينا'], ['انضم الينا']],
    ['a line of four words between paragraphs', [PROSE, 'كن أول من يعلم', PROSE], ['كن اول من يعلم']],
    ['no short line between paragraphs', [PROSE, 'ضفة النهر', PROSE], []],
    ['no line that leads on', [PROSE, 'وقال رئيس البلدية ما يلي:', PROSE], []],
    ['no sentence', [PROSE, 'والله من وراء القصد.'], []],
  ] as const) {
    test(name, () => assert.deepEqual(candidateKeys(articleOf([...paragraphs])), expected));
  }

  test('captions, but no sub-heading', () => {
    const article = articleOf([PROSE, 'ضفة ثانية لمدينة النهر', PROSE], { subheadings: [1], captions: ['شعار الموقع'] });
    assert.deepEqual(candidateKeys(article), ['شعار الموقع']);
  });
});

describe('learnFurniture', () => {
  const clipping = (text: number, outlet: string | null, ...keys: string[]): Candidates => ({
    text,
    lines: keys.map((key) => ({ line: numberOf(key), ofOutlet: outlet === null ? null : numberOf(`${outlet}\n${key}`) })),
  });
  const isLearned = (clippings: readonly Candidates[], outlet: string | null, key: string): boolean =>
    learnedLines(clipping(0, outlet, key), learnFurniture(clippings)).length > 0;
  const times = (count: number, outlet: (index: number) => string | null) =>
    Array.from({ length: count }, (_, index) => clipping(index, outlet(index), 'انضم', `${index}`));

  for (const [name, clippings, outlet, expected] of [
    ['three of one outlet', times(3, () => 'river'), 'river', true],
    ['two of one outlet', times(2, () => 'river'), 'river', false],
    ['three of one outlet say nothing of another', times(3, () => 'river'), 'sea', false],
    ['five of any', times(5, (index) => `outlet ${index}`), 'sea', true],
    ['five of none', times(5, () => null), null, true],
    ['four of none', times(4, () => null), null, false],
    ['an article clipped five times', times(5, () => 'river').map((each) => ({ ...each, text: 1 })), 'river', false],
  ] as const) {
    test(`${name}: ${expected}`, () => assert.equal(isLearned(clippings, outlet, 'انضم'), expected));
  }

  test('says how many clippings have a line, those of its outlet where only they show it', () => {
    const publisher = (id: string) => ({ publisher: { id, name: id, printed: null, from: 'editor', evidence: id } as const });
    const few = learnFurniture(times(3, () => 'river'));
    assert.deepEqual(
      [
        timesLearned('انضم!', publisher('river'), few),
        timesLearned('انضم', publisher('sea'), few),
        timesLearned('0', publisher('river'), few),
      ],
      [3, null, null],
    );
    assert.equal(timesLearned('انضم', { publisher: null }, learnFurniture(times(6, () => 'river'))), 6);
  });

  test('the order of the clippings does not matter', () => {
    const clippings = times(6, (index) => (index % 2 === 0 ? 'river' : 'sea'));
    assert.deepEqual([...learnFurniture(clippings)].sort(), [...learnFurniture(clippings.toReversed())].sort());
  });
});

test('counts the lines of 100,000 clippings in 40 MB', () => {
  const code = `
    const { learnFurniture } = await import(${JSON.stringify(new URL('../../src/archive/learn-furniture.ts', import.meta.url).href)});
    function* clippings() {
      for (let text = 0; text < 100_000; text++) {
        const numbers = Array.from({ length: 5 }, (_, index) => (index === 0 ? 2 ** 47 : 2 ** 40 + text * 5 + index));
        yield { text: 2 ** 41 + text, lines: numbers.map((line) => ({ line, ofOutlet: line + 2 ** 46 })) };
      }
    }
    console.log(JSON.stringify([...learnFurniture(clippings())]));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--max-old-space-size=40', '--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  assert.equal(stdout, `[[${2 ** 47},100000],[${2 ** 47 + 2 ** 46},100000]]\n`, stderr.slice(-500));
});

test('candidatesOf numbers a line, a line in its outlet and the text', () => {
  const publisher = { id: 'river', name: 'النهر', printed: null, from: 'editor', evidence: 'river' } as const;
  const [here, there] = [articleOf([PROSE, 'انضم إلينا'], { publisher }), articleOf([PROSE, 'إنضم الينا!'])].map(candidatesOf);
  assert.equal(here?.text, there?.text);
  assert.equal(here?.lines[0]?.line, there?.lines[0]?.line);
  assert.equal(here?.lines[0]?.ofOutlet, numberOf('river\nانضم الينا'));
  assert.equal(there?.lines[0]?.ofOutlet, null);
});
