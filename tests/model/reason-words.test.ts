import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasonWords } from '../../src/model/reason-words.ts';

const TABLE: [reason: string, words: string[], dates: string[]][] = [
  ['no outlet is printed; expected «an» outlet', [], []],
  [
    'the stamp «1/5/2020» says 2020-05-01, the dateline «2 مايو» says 2020-05-02; expected dates',
    ['1/5/2020', '2 مايو'],
    ['2020-05-01', '2020-05-02'],
  ],
  ['what the text says allows 2020-05-01/2021-06; expected a day', [], ['2020-05-01/2021-06']],
  ['what the text says allows ../2021-06-03; expected a day', [], ['../2021-06-03']],
  ['what the text says allows 2021-06-03/..; expected a day', [], ['2021-06-03/..']],
  ['«قال «نعم» ومضى» has no closing mark; expected one', ['قال «نعم» ومضى'], []],
  ['no speaker was found for «إن «الدار»; expected a speaker', ['إن «الدار'], []],
  ['«2020-05-01» is printed; expected a date', ['2020-05-01'], []],
];
for (const [reason, words, dates] of TABLE) {
  test(reason, () => assert.deepEqual(reasonWords(reason), { words, dates }));
}
