import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleTexts } from '../../src/enrich/article-texts.ts';
import { findActors } from '../../src/enrich/find-actors.ts';
import { preparedRegistries } from './registries.ts';

const prepared = preparedRegistries();

const mentionsIn = (paragraphs: readonly string[], headline: string | null = null) =>
  findActors(articleTexts(headline, null, paragraphs), prepared).map(({ actor, by, text }) => [actor.id, by, text]);

const TABLE: readonly (readonly [
  why: string,
  paragraph: string,
  mentions: readonly (readonly [id: string, by: string, text: string])[],
])[] = [
  ['a name', 'وصل إلى النهارية', [['naharia', 'name', 'النهارية']]],
  [
    'a name after proclitics',
    'ولنورا الحكمي وبالنهاريّة',
    [
      ['nora', 'name', 'نورا الحكمي'],
      ['naharia', 'name', 'النهاريّة'],
    ],
  ],
  ['a name after ل and the article', 'زيارة للجبلية', [['jabalia', 'name', 'للجبلية']]],
  ['an alias in another spelling', 'قالت نوره الحكمى', [['nora', 'alias', 'نوره الحكمى']]],
  ['the longest name', 'أعلنت وزارة الري النهارية', [['ministry', 'name', 'وزارة الري النهارية']]],
  [
    'a surname after the full name',
    'قال كمال سالم البحري. ثم عاد البحري',
    [
      ['salem', 'name', 'كمال سالم البحري'],
      ['salem', 'surname', 'البحري'],
    ],
  ],
  ['no surname before the full name', 'الطريق البحري مفتوح', []],
  [
    'no surname of two persons',
    'نورا الحكمي وبدر الحكمي والحكمي',
    [
      ['nora', 'name', 'نورا الحكمي'],
      ['badr', 'name', 'بدر الحكمي'],
    ],
  ],
  ['no name that two share', 'اجتمعت الرابطة', []],
  ['a state by its office', 'السفارة النهارية', [['naharia', 'office', 'السفارة النهارية']]],
  ['no state in the adjective of its minister', 'وزير المالية النهاري', []],
  ['a state whose adjective is two words', 'السفارة الجبلية الجنوبية', [['south-jabalia', 'office', 'السفارة الجبلية الجنوبية']]],
  [
    'a surname of two words',
    'قال سامي نور الدين. وعاد نور الدين',
    [
      ['nour', 'name', 'سامي نور الدين'],
      ['nour', 'surname', 'نور الدين'],
    ],
  ],
  ['no state across a verb', 'وزير الري يلتقي نظيره النهاري', []],
  ['no name with tanwin on alef', 'زار ميرا وعاد ميراً', [['mira', 'name', 'ميرا']]],
  ['no state in its adjective', 'الكاتب النهاري والشعب النهاري', []],
  ['no name across a comma', 'هيئة، الأنهار', []],
];

describe('findActors', () => {
  for (const [why, paragraph, mentions] of TABLE) {
    it(`reads ${why}`, () => assert.deepEqual(mentionsIn([paragraph]), mentions));
  }
  it('reads a surname in the headline when the body names the person', () => {
    assert.deepEqual(mentionsIn(['قال كمال سالم البحري'], 'البحري: لا خوف').at(-1), ['salem', 'surname', 'البحري']);
    assert.deepEqual(mentionsIn(['لا أحد هنا'], 'البحري: لا خوف'), []);
  });
});
