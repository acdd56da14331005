import { canonical } from '../arabic/normalize.ts';

/** The wordings of an office, before an adjective («رئيس الوزراء العراقي») and before a name («رئيس وزراء العراق»). */
export interface OfficeWordings {
  definite: readonly string[];
  construct: readonly string[];
  /** What is left of it in a second mention: «الوزير العراقي». */
  brief: readonly string[];
}

/** Offices that newspapers name in several ways, each with the wordings that stand before the name of a state or body. */
const SAME: readonly Omit<OfficeWordings, 'brief'>[] = [
  {
    definite: ['رئيس الوزراء', 'رئيسة الوزراء', 'رئيس مجلس الوزراء', 'رئيسة مجلس الوزراء', 'رئيس الحكومة', 'رئيسة الحكومة', 'الوزير الأول'],
    construct: ['رئيس وزراء', 'رئيسة وزراء', 'رئيس مجلس وزراء', 'رئيس حكومة', 'رئيسة حكومة'],
  },
  {
    definite: ['الرئيس', 'الرئيسة', 'رئيس الجمهورية', 'رئيسة الجمهورية', 'رئيس الدولة'],
    construct: ['رئيس', 'رئيسة', 'رئيس جمهورية', 'رئيس دولة'],
  },
  { definite: ['الملك', 'العاهل'], construct: ['ملك', 'عاهل'] },
  { definite: ['الملكة'], construct: ['ملكة'] },
  { definite: ['البابا'], construct: ['بابا'] },
  { definite: ['الأمير'], construct: ['أمير', 'أمير دولة'] },
  { definite: ['السلطان'], construct: ['سلطان'] },
  { definite: ['الإمبراطور'], construct: ['إمبراطور'] },
  { definite: ['المستشار', 'المستشارة'], construct: [] },
  { definite: ['ولي العهد'], construct: ['ولي عهد'] },
  { definite: ['الأمين العام', 'الأمينة العامة'], construct: ['أمين عام', 'أمينة عام'] },
  { definite: ['المدير العام', 'المديرة العامة'], construct: ['مدير عام', 'مديرة عام'] },
  {
    definite: ['وزير الخارجية', 'وزيرة الخارجية', 'وزير الشؤون الخارجية', 'وزيرة الشؤون الخارجية'],
    construct: ['وزير خارجية', 'وزيرة خارجية'],
  },
  { definite: ['رئيس مجلس النواب', 'رئيسة مجلس النواب', 'رئيس البرلمان', 'رئيسة البرلمان'], construct: ['رئيس برلمان', 'رئيسة برلمان'] },
];

const SAME_AS: ReadonlyMap<string, Omit<OfficeWordings, 'brief'>> = new Map(
  SAME.flatMap((group) => group.definite.map((wording) => [canonical(wording), group] as const)),
);

/**
 * The wordings of an office of the registry: those that mean the same, ministers of either gender, and «وزير دفاع» before the name
 * of the state for «وزير الدفاع» before its adjective.
 */
export function wordingsOf(office: string): OfficeWordings {
  const same = SAME_AS.get(canonical(office));
  const brief = /^وزيرة? /u.test(office) ? ['الوزير', 'الوزيرة'] : [];
  if (same) return { definite: [office, ...same.definite], construct: same.construct, brief };
  const [, feminine, portfolio] = /^وزير(ة?) ال(\p{L}+)$/u.exec(office) ?? [];
  if (portfolio === undefined || feminine === undefined) return { definite: [office], construct: [], brief };
  return {
    definite: ['وزير', 'وزيرة'].map((head) => `${head} ال${portfolio}`),
    construct: ['وزير', 'وزيرة'].map((head) => `${head} ${portfolio}`),
    brief,
  };
}

/** The one title under which all wordings of an office stand: «رئيس الوزراء» for «رئيسة الحكومة», «وزير الدفاع» for «وزيرة الدفاع». */
export function officeTitle(office: string): string {
  return SAME_AS.get(canonical(office))?.definite[0] ?? office.replace(/^وزيرة (?=ال)/u, 'وزير ');
}
