import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statementsIn } from './statements-in.ts';

const TABLE: readonly (readonly [text: string, via: string | null, said: string | null, from: string])[] = [
  ['قال بدر الحكمي، مساء أمس الاثنين، إن السد متين جداً.', null, '2021-04-26', 'named'],
  ['وقال بدر الحكمي في بيان اليوم إن السد متين جداً.', 'في بيان', '2021-04-27', 'named'],
  ['وفي مؤتمر صحفي يوم الأحد، قال بدر الحكمي إن السد متين جداً.', 'في مؤتمر صحفي', '2021-04-25', 'named'],
  ['قال بدر الحكمي خلال مؤتمر صحفي، إن السد سيفتح غداً.', 'خلال مؤتمر صحفي', null, 'named'],
  ['وكتب بدر الحكمي على صفحته: "السد متين ولا خوف عليه".', 'على صفحته', null, 'named'],
  ['قال بدر الحكمي لوكالة الأنباء إن السد متين جداً.', 'لوكالة الأنباء', null, 'named'],
  ['وقال وزير الري النهاري، الذي عين أمس، إن السد متين جداً.', null, null, 'named'],
];

describe('when and through whom it was said', () => {
  for (const [text, via, said, from] of TABLE)
    it(`reads «${text}»`, () => {
      const [statement, other] = statementsIn(text);
      assert.equal(other, undefined);
      assert.equal(statement?.via, via);
      assert.equal(statement?.said?.value ?? null, said);
      assert.equal(statement?.speakerFrom, from);
    });
  it('says how the speaker is known', () => {
    const ways = statementsIn(
      'قالت هيئة الأنهار في بيان إن المنسوب ارتفع كثيراً.',
      'وأضافت أن القنوات فتحت كلها.',
      'وأوضح البيان أن الحقول لم تتضرر أبداً.',
    ).map(({ speaker, speakerFrom }) => [speaker?.name, speakerFrom]);
    assert.deepEqual(ways, [
      ['هيئة الأنهار', 'named'],
      ['هيئة الأنهار', 'carried'],
      ['هيئة الأنهار', 'issuer'],
    ]);
  });
  it('gives the cue as printed, without the conjunction before it', () => {
    const [statement] = statementsIn('ويقول بدر الحكمي إن السد متين جداً.');
    assert.deepEqual([statement?.verb, statement?.verbText], ['قال', 'يقول']);
  });
  it('gives no day where the clipping has none', () => assert.equal(statementsIn('قال بدر الحكمي إن السد متين جداً.')[0]?.said, null));
});
