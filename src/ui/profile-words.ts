import type { ActorKind } from '../model/actor.ts';
import type { PluralForms } from './plural.ts';

/** Words that go with the gender of a kind of actor. */
type OfKind = Readonly<Record<ActorKind, string>>;

/** The words of the pages of actors and offices that no other page has. */
export const PROFILE_WORDS = {
  offices: {
    title: 'المناصب',
    lead: 'مناصب وردت في القصاصات، ومن شغلها. العدد عدد المقالات التي ورد فيها المنصب باسم دولته أو هيئته.',
    none: 'لا مناصب في الأرشيف بعد',
    noneWhy: 'لم يرد في القصاصات منصب مما في سجل الفاعلين.',
    ofNobody: 'مناصب بلا دولة أو هيئة',
    all: 'كل المناصب',
    holders: 'من شغله',
    holdersLead: 'الشريط مدة المنصب في سجل الفاعلين، والمتقطع ما لا يُعرف بدؤه أو نهايته. والخط القائم قصاصة تسمي المنصب وصاحبه معًا.',
    bandsOf: 'الشريط مدة المنصب في السجل، والمتقطع ما لا يُعرف. والخط القائم قصاصة تسميه بمنصبه.',
    attest: 'تشهد له',
    attestNone: 'لا تشهد له قصاصة.',
    newest: 'أحدثها',
    outside: 'وسُمّي به في قصاصات خارج هذه المدة',
    undated: 'وفي قصاصات لا يُعرف تاريخها',
    alone: 'واستُنتج من المنصب وحده في',
    noDates: 'لا يذكر السجل مدته',
    stillHeld: 'معروف أنه شغله حتى',
    notes: 'ما لا يقوله السجل',
    notesLead: 'تواريخ المناصب من سجل الفاعلين، لا من القصاصات. هذه مواضع النقص والتداخل فيه.',
    gap: 'لا يُعرف من شغله',
    overlap: 'شغله اثنان في وقت واحد بحسب السجل',
    endUnknown: 'لا يُعرف متى تركه',
    lastKnown: 'آخر ما يُعرف أنه فيه',
    beginningUnknown: 'لا يُعرف متى بدأ فيه',
    nextIs: 'وبعده',
    and: 'و',
    office: 'حين يُذكر المنصب وحده',
    inferred: 'عُرف صاحبه بتاريخ القصاصة أو بما قبله في النص في',
    inferredNone: 'لم يُنسب المنصب وحده إلى أحد.',
    open: 'تُرك بلا صاحب في',
    openWhy: 'لأن تاريخ القصاصة أو شاغل المنصب فيه غير معروف، أو لأن الجملة عن وقت آخر.',
    others: 'مناصب أخرى',
    ownedBy: 'لمن المنصب',
    toActors: 'الفاعلون في الأرشيف',
  },
  names: { printed: 'كما طُبع', inferred: 'استنتاجًا', inferredWhy: 'لم يُطبع اسمه: عُرف من المنصب أو من رسم قريب.', first: 'أولها' },
  filters: { byTopic: 'حسب الموضوع', byYear: 'حسب السنة', all: 'الكل' },
  company: {
    name: 'الاسم',
    together: 'مقالات معًا',
    newest: 'أحدثها',
    graph: 'رسم من يرد معه في المقالات نفسها',
    legend: 'سُمك الخط بعدد المقالات. والخط المتقطع بين اثنين يردان معًا فيها.',
  },
  months: {
    title: 'المقالات شهرًا شهرًا',
    caption: 'عدد المقالات في كل شهر، والأحدث إلى اليسار',
    most: 'أكثرها في الشهر',
    empty: 'الأشهر التي لا مقالات فيها ليست في الجدول.',
  },
  data: {
    title: 'البيانات',
    whole: 'ملفات الأرشيف كله، وفيها هذا الفاعل برقمه:',
    own: 'ما في هذه الصفحة (JSON)',
    actors: 'الفاعلون',
    statements: 'التصريحات: عمود speaker_id',
    articles: 'المقالات: الحقل actors',
  },
  about: {
    person: 'ما قيل عنه:',
    organisation: 'ما قيل عنها:',
    state: 'ما قيل عنها:',
    place: 'ما قيل عنه:',
    group: 'ما قيل عنها:',
  } satisfies OfKind,
  aboutLead: 'تصريحات غيره التي يرد فيها ذكره.',
  allAbout: 'كل ما قيل',
  onTopic: 'في',
} as const;

export const PROFILE_COUNTED = {
  attesting: {
    zero: 'لا قصاصات',
    one: 'قصاصة واحدة',
    two: 'قصاصتان',
    few: '{n} قصاصات',
    many: '{n} قصاصة',
    other: '{n} قصاصة',
  },
  attestingAfterPreposition: {
    zero: 'لا قصاصات',
    one: 'قصاصة واحدة',
    two: 'قصاصتين',
    few: '{n} قصاصات',
    many: '{n} قصاصة',
    other: '{n} قصاصة',
  },
  office: { zero: 'لا مناصب', one: 'منصب واحد', two: 'منصبان', few: '{n} مناصب', many: '{n} منصبًا', other: '{n} منصب' },
} as const satisfies Record<string, PluralForms>;
