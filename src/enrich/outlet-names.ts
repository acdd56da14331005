import { canonical } from '../arabic/normalize.ts';
import type { Outlet } from '../model/outlet.ts';
import { isCity } from '../parse/cities.ts';
import { withoutNoun } from './credit-words.ts';

/** Adjectives of countries as they follow the name of a newspaper («الوطن القطرية»), by ISO code. */
const ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  AE: ['الإماراتية', 'الإماراتي'],
  BH: ['البحرينية', 'البحريني'],
  DJ: ['الجيبوتية'],
  DZ: ['الجزائرية', 'الجزائري'],
  EG: ['المصرية', 'المصري', 'القاهرية'],
  GB: ['اللندنية', 'البريطانية'],
  IQ: ['العراقية', 'العراقي', 'البغدادية'],
  JO: ['الأردنية', 'الأردني'],
  KM: ['القمرية'],
  KW: ['الكويتية', 'الكويتي'],
  LB: ['اللبنانية', 'اللبناني', 'البيروتية'],
  LY: ['الليبية', 'الليبي'],
  MA: ['المغربية', 'المغربي'],
  MR: ['الموريتانية', 'الموريتاني'],
  OM: ['العمانية', 'العماني'],
  PS: ['الفلسطينية', 'الفلسطيني', 'المقدسية'],
  QA: ['القطرية', 'القطري'],
  SA: ['السعودية', 'السعودي'],
  SD: ['السودانية', 'السوداني'],
  SO: ['الصومالية'],
  SY: ['السورية', 'السوري'],
  TN: ['التونسية', 'التونسي'],
  YE: ['اليمنية', 'اليمني', 'العدنية'],
};
const KINDS = ['الإلكترونية', 'الإخبارية', 'اليومية', 'الأسبوعية', 'المطبوعة', 'الورقية'].map(canonical);
const TAILS = Object.values(ADJECTIVES).flat().map(canonical);

/** What a printed name means: one outlet, or the outlets that share it; nothing where both are empty. */
export interface OutletMeaning {
  outlet: Outlet | null;
  /** Outlets that a bare name («الوطن») may mean, where it does not tell which. */
  shared: readonly Outlet[];
}

/** Names of outlets under every form in which credits print them. */
export interface OutletNames {
  /** By names, aliases and Latin names, with or without noun, article and country, without spaces. */
  named: ReadonlyMap<string, readonly Outlet[]>;
  /** By names without the country that tells them from others: «الوطن» of «الوطن القطرية». */
  bare: ReadonlyMap<string, readonly Outlet[]>;
}

/** Builds the index of printed names from the entries of outlets.yaml. */
export function indexOutletNames(outlets: readonly Outlet[]): OutletNames {
  const named = new Map<string, Outlet[]>();
  const bare = new Map<string, Outlet[]>();
  const put = (map: Map<string, Outlet[]>, key: string, outlet: Outlet) => {
    const known = map.get(key) ?? [];
    // Digits alone stand for days and counts.
    if (key.length > 1 && /\p{L}/u.test(key) && !known.includes(outlet)) map.set(key, [...known, outlet]);
  };
  for (const outlet of outlets) {
    for (const name of [outlet.name, ...outlet.aliases, ...(outlet.latin === undefined ? [] : [outlet.latin])]) {
      const short = withoutNoun(name.replace(/\s*\([^)]*\)/gu, ''));
      const base = withoutCountry(short);
      put(named, compact(name), outlet);
      if (base === null) {
        if (outlet.kind !== 'agency' && !isCity(short)) put(named, compact(short), outlet);
        for (const adjective of ADJECTIVES[outlet.country ?? ''] ?? []) put(named, compact(`${short} ${adjective}`), outlet);
      } else {
        put(named, compact(short), outlet);
        for (const adjective of ADJECTIVES[outlet.country ?? ''] ?? []) put(named, compact(`${base} ${adjective}`), outlet);
        if (outlet.kind !== 'agency') put(bare, compact(base), outlet);
      }
    }
  }
  return { named, bare };
}

/** What a whole printed name means: «الأفق», «صحيفة الأفق», «أفق نت» and «الأفق التونسية» are looked up as outlets.yaml has them. */
export function meaningOf(name: string, names: OutletNames): OutletMeaning {
  const forms = [name, withoutNoun(name)]
    .flatMap((form) => [form, withoutKind(form)])
    .flatMap((form) => [compact(form), withArticle(compact(form))]);
  for (const key of forms) {
    const [found = [], bare = []] = [names.named.get(key), names.bare.get(key)];
    const all = [...new Set([...found, ...bare])];
    if (all.length === 0) continue;
    const [only, other] = all;
    return only && !other && found.includes(only) ? { outlet: only, shared: [] } : { outlet: null, shared: all };
  }
  return { outlet: null, shared: [] };
}

const compact = (name: string): string => canonical(name).replace(/[^\p{L}\p{N}]+/gu, '');
const withArticle = (key: string): string => (key.startsWith('ال') ? key.slice(2) : `ال${key}`);

/** «بوابة الأفق الإلكترونية» is «بوابة الأفق». */
function withoutKind(name: string): string {
  const words = name.split(/\s+/u);
  return words.length > 1 && KINDS.includes(canonical(words.at(-1) ?? '')) ? words.slice(0, -1).join(' ') : name;
}

/** Whether a name is made as those of national papers are: «الأفق التونسية», «الرأي العام الكويتية». Takes the key. */
export function isNational(key: string): boolean {
  const words = key.split(' ');
  return words.length > 1 && words.length <= 3 && key.startsWith('ال') && TAILS.includes(words.at(-1) ?? '');
}

/** A name without the adjective of a country at its end, the rest as printed; null where it has none. */
function withoutCountry(name: string): string | null {
  const words = name.split(/\s+/u);
  const last = canonical(words.at(-1) ?? '');
  return words.length > 1 && TAILS.includes(last) ? words.slice(0, -1).join(' ') : null;
}
