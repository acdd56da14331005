import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleTexts } from '../../src/enrich/article-texts.ts';
import { findActors } from '../../src/enrich/find-actors.ts';
import { findCandidates } from '../../src/enrich/find-candidates.ts';
import type { Candidate } from '../../src/model/candidate.ts';
import { readClipping } from './read-clipping.ts';
import { preparedRegistries } from './registries.ts';

const prepared = preparedRegistries();

function candidatesIn(paragraphs: readonly string[], headline: string | null = null, author: string | null = null): Candidate[] {
  const texts = articleTexts(headline, null, paragraphs);
  return findCandidates(texts, { mentions: findActors(texts, prepared), prepared, author });
}
const named = (paragraphs: readonly string[], kind: Candidate['kind'] = 'person'): string[] =>
  candidatesIn(paragraphs)
    .filter((candidate) => candidate.kind === kind)
    .map(({ name, because }) => `${name} ${because}`);

const PERSONS: readonly (readonly [why: string, text: string, found: readonly string[]])[] = [
  ['a rank', 'وحضر الدكتور لؤي الغرناوي الحفل', ['لؤي الغرناوي rank']],
  ['a rank and a surname alone', 'وصل العقيد الغرناوي إلى الميناء', ['الغرناوي rank']],
  ['a rank with a preposition', 'وأهدى اللوحة للمهندسة هالة الطنجاوي', ['هالة الطنجاوي rank']],
  ['an office and where its holder is from', 'والتقى الوزير والمستشار الألماني', []],
  ['a province is no woman in office', 'تبلغ مساحة المحافظة ألف كيلومتر مربع', []],
  ['a woman in office', 'وقالت رئيسة الجمعية هيلغا كراوزه إن الباب مغلق', ['هيلغا كراوزه office']],
  ['an office before', 'قال مدير المتحف البحري إدوين كراوزه إن الباب مغلق', ['إدوين كراوزه office']],
  ['an office with a complement', 'سلم رئيس قسم الخزف في الورشة سمير الدباغ المفتاح', ['سمير الدباغ office']],
  ['an office with an adjective of nationality', 'واختير المدرب النهاري لازلو فيرنش', ['لازلو فيرنش office']],
  ['a verb of saying', 'وأوضح هاينرش كولمان أن النول قديم', ['هاينرش كولمان verb']],
  ['an office after a comma', 'وظهر في الحفل توركان زيلبر، أستاذ النسيج، كيف يعمل', ['توركان زيلبر apposition']],
  ['«المتحدث باسم» after a comma', 'وأكدت رندة الخيمي، المتحدثة باسم الورشة، الموعد', ['رندة الخيمي verb']],
  ['a list', 'شارك ضياء الدين المرجاني وتوركان زيلبر وسمير الدباغ', ['ضياء الدين المرجاني given', 'توركان زيلبر list', 'سمير الدباغ list']],
  ['examples', 'من رسامين مثل توركان زيلبر وغيره', ['توركان زيلبر list']],
  ['a given name alone', 'وعاد سمير الدباغ مساء', ['سمير الدباغ given']],
  ['a compound name', 'ودخل عبد الكريم بن سعد المرجاني', ['عبد الكريم بن سعد المرجاني given']],
  ['quotation marks around it', 'كتب السيد "توركان زيلبر" رسالة', ['توركان زيلبر rank']],
  ['«على» is no name', 'على الحكومة أن تبني على الضفة', []],
  ['«علي» for «على» is no name', 'علي المستوي المحلي', []],
  ['everyday words that are names too', 'كان سعيد بالعودة وأمل النجاح كبير وصباح اليوم', []],
  ['a given name alone is not enough', 'عاد سمير في المساء', []],
  ['part of the name of a street', 'يقع في شارع سمير الدباغ', []],
  ['part of the name of a hospital', 'نقل إلى مستشفى الملك سمير الدباغ', []],
  ['an actor of the registry', 'قالت نورا الحكمي وكمال سالم البحري', []],
  ['a verb after a title', 'والمدرب يستنهض همم اللاعبين', []],
  ['a verb after a name', 'سمير يلعب في الحديقة', []],
  ['an adjective after a rank', 'وقف العالم الحر معنا والعالم الحر كبير', []],
  ['a preposition and its noun after an office', 'وتحدث الشاب بكل وضوح، وقام المهاجم بزرع لغم، والحارس بشجاعة نادرة', []],
  ['a noun and its adjective that are names too', 'عاش حياة جميلة في ذكرى عبد الكريم', []],
  ['a verb after «ف» in a list', 'تحدثت عن سمير الدباغ، فاجأتني ذاكرتي', ['سمير الدباغ given']],
  ['a daughter', 'وعادت غيلانة بنت عبد الكريم', ['غيلانة بنت عبد الكريم given']],
  ['a child', 'تحملت جزءا من عبء ولد أربيه الصغير', []],
  ['an adverb', 'والعقيد تقريبا وصل، والدكتور معا', []],
  ['a peer', 'والتقى نظيره الجبلي داني كراوزه مساء', ['داني كراوزه office']],
  ['a name that begins with «ف»', 'وقالت الباحثة فولكا كراوزه أمس', ['فولكا كراوزه office']],
  ['a foreign name after a verb with its object', 'هدف سجله اليكس كراوزه في الدقيقة', ['اليكس كراوزه given']],
  ['an imperative of vowel signs', 'قال غَالِبَ لَكُمُ الجمع', []],
];

describe('candidates for persons', () => {
  for (const [why, text, found] of PERSONS) it(why, () => assert.deepEqual(named([text]), found));

  it('ends where the name ends', () => {
    const [candidate] = candidatesIn(['قال سمير الدباغ إن الورشة تفتح']);
    assert.deepEqual(candidate?.mentions, [{ paragraph: 0, start: 4, end: 15, text: 'سمير الدباغ' }]);
  });

  it('gives the office beside the name', () => {
    assert.equal(candidatesIn(['شرح توركان زيلبر، أستاذ النسيج، كيف يعمل'])[0]?.role, 'أستاذ النسيج');
    assert.equal(candidatesIn(['قال مدير المتحف البحري سمير الدباغ إن'])[0]?.role, 'مدير المتحف البحري');
    assert.equal(candidatesIn(['عاد سمير الدباغ'])[0]?.role, null);
  });

  it('joins the surname, shorter forms and spellings to the fullest form', () => {
    const [candidate, ...others] = candidatesIn(
      ['قال اللاعب سمير حسن أونيل إنه سعيد.', 'وأضاف اونيل، ثم خرج سمير أونيل وشكر لأونيل زميله.'],
      'أونيل يغادر',
    );
    assert.deepEqual(others, []);
    assert.equal(candidate?.name, 'سمير حسن أونيل');
    assert.deepEqual(
      candidate?.mentions.map(({ paragraph, text }) => `${paragraph} ${text}`),
      ['0 سمير حسن أونيل', '1 اونيل', '1 سمير أونيل', '1 أونيل', '-1 أونيل'],
    );
  });

  it('joins a surname to neither of two persons who have it', () => {
    const found = candidatesIn(['حضر سمير الدباغ ونبيل الدباغ. وغادر الدباغ.']);
    assert.deepEqual(
      found.map(({ name, mentions }) => [name, mentions.length]),
      [
        ['سمير الدباغ', 1],
        ['نبيل الدباغ', 1],
      ],
    );
  });

  it('leaves out who wrote the article', () => {
    const text = 'حاور سمير الدباغ الفنان لؤي الغرناوي';
    assert.deepEqual(
      candidatesIn([text], null, 'سمير الدباغ').map(({ name }) => name),
      ['لؤي الغرناوي'],
    );
  });

  it('offers nobody whom the registry has, even where the editor took the mention out', () => {
    const { candidates, actors } = readClipping(['عنوان الخبر هنا', 'قالت نورا الحكمي إن السد بعيد عن المدينة اليوم.'], {
      notActors: ['nora'],
    });
    assert.deepEqual([candidates, actors], [[], []]);
  });
});

const ORGANISATIONS: readonly (readonly [why: string, text: string, found: readonly string[]])[] = [
  ['a genitive', 'أعلنت وزارة الفنون موعدها', ['وزارة الفنون head']],
  ['a genitive with adjective', 'طالبت نقابة الخزافين النهاريين بالأجر', ['نقابة الخزافين النهاريين head']],
  ['a proper name', 'درس في جامعة بيرغنهام قبل عامين', ['جامعة بيرغنهام head']],
  ['a place', 'فاز نادي ميناء الزهر بالكأس', ['نادي ميناء الزهر head']],
  ['a complement', 'في معهد الشرق للدراسات المائية أمس', ['معهد الشرق للدراسات المائية head']],
  ['two nouns joined', 'أصدر مركز البحث والتنمية كتابا', ['مركز البحث والتنمية head']],
  ['an adjective that tells', 'واجتمع المجلس الانتقالي أمس', ['المجلس الانتقالي head']],
  ['an abbreviation', 'قالت حركة إنصاف الرعاة (حار) إنها', ['حركة إنصاف الرعاة abbreviation']],
  ['proclitics', 'ولجامعة بيرغنهام فرع', ['جامعة بيرغنهام head']],
  ['an everyday noun', 'وقع في حركة كبيرة وفريق العمل ولجنة خاصة', []],
  ['an adjective that does not tell', 'عقد المجلس المحلي جلسة', []],
  ['an adjective of the noun before', 'زادت جهود التحالف الجماعية', []],
  ['a noun that only begins like one with the article', 'وأعلن مجلس التزام السائقين', []],
  ['an action and its object', 'ستعمد إلى تنظيم التحركات الشعبية، ورصدت حركة الروبوت في كتلة بمجرد', []],
  ['what speaks or is led', 'قالت حركة الإنصاف إن رئيس تيار الإنصاف غائب', ['حركة الإنصاف head', 'تيار الإنصاف head']],
  ['what is of anybody', 'على شبكة التواصل الاجتماعي وفي غرفة العناية المركزة', []],
  ['a quality', 'وقعت مؤسسة ميرانية ومجموعة ضخمة عقدا', []],
  ['a search led by somebody', 'أعده فريق بحث بقيادة الخزافين', []],
  ['an organisation of the registry', 'في هيئة الأنهار أو وزارة الري النهارية', []],
];

describe('candidates for organisations', () => {
  for (const [why, text, found] of ORGANISATIONS) it(why, () => assert.deepEqual(named([text], 'organisation'), found));
});

it('mentions are slices of their texts, do not overlap, and grow with the text alone', () => {
  const paragraph = 'قال رئيس نقابة الخزافين سمير الدباغ، إن الدكتور لؤي الغرناوي وتوركان زيلبر عادا. وأضاف الدباغ «نعم». ';
  const many = [paragraph.repeat(30), paragraph];
  for (const { mentions } of candidatesIn(many))
    for (const { paragraph: at, start, end, text } of mentions) assert.equal(many[at]?.slice(start, end), text);
  const spans = candidatesIn(many).flatMap(({ mentions }) => mentions.filter((mention) => mention.paragraph === 0));
  spans.sort((a, b) => a.start - b.start);
  spans.reduce((end, span) => {
    assert.ok(span.start >= end, span.text);
    return span.end;
  }, 0);
  const time = (times: number): number => {
    const text = `${paragraph.repeat(times)}عبد عبد بن بن أبو `.repeat(2);
    const start = process.cpuUsage().user;
    candidatesIn([text]);
    return process.cpuUsage().user - start;
  };
  time(50);
  assert.ok(time(2000) < 60 * Math.max(time(100), 5000));
});
