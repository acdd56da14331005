import { type PreparedRegistries, prepareRegistries } from '../../src/enrich/prepare-registries.ts';
import { actorsFileSchema } from '../../src/model/actor.ts';
import { outletsFileSchema } from '../../src/model/outlet.ts';
import { siteSchema } from '../../src/model/site.ts';
import { topicsFileSchema } from '../../src/model/topic.ts';

/** Small invented registries for the tests of enrichment. */
export function preparedRegistries(): PreparedRegistries {
  return prepareRegistries({
    site: siteSchema.parse({
      title: 'أرشيف',
      tagline: 'تجربة',
      description: 'تجربة',
      address: 'https://example.org/',
      timezone: 'Asia/Baghdad',
    }),
    actors: actorsFileSchema.parse([
      { id: 'naharia', kind: 'state', name: 'النهارية', aliases: ['جمهورية النهارية'], adjectives: ['نهاري'] },
      { id: 'jabalia', kind: 'state', name: 'الجبلية', adjectives: ['جبلي'] },
      { id: 'south-jabalia', kind: 'state', name: 'الجبلية الجنوبية', adjectives: ['جبلي جنوبي'] },
      { id: 'mira', kind: 'state', name: 'ميرا' },
      { id: 'nour', kind: 'person', name: 'سامي نور الدين' },
      { id: 'ministry', kind: 'organisation', name: 'وزارة الري النهارية' },
      { id: 'rivers', kind: 'organisation', name: 'هيئة الأنهار', aliases: ['هيئة أنهار الشرق'] },
      { id: 'shared-a', kind: 'organisation', name: 'الرابطة الأولى', aliases: ['الرابطة'] },
      { id: 'shared-b', kind: 'organisation', name: 'الرابطة الثانية', aliases: ['الرابطة'] },
      { id: 'port', kind: 'place', name: 'ميناء الزهر' },
      {
        id: 'salem',
        kind: 'person',
        name: 'كمال سالم البحري',
        roles: [{ office: 'وزير الري', of: 'naharia', from: '2019-03-01', to: '2021-06-30' }],
      },
      {
        id: 'nora',
        kind: 'person',
        name: 'نورا الحكمي',
        aliases: ['نورة الحكمي'],
        roles: [{ office: 'رئيس الهيئة', also: ['رئيسة الهيئة'], of: 'rivers', from: '2020-05' }],
      },
      { id: 'badr', kind: 'person', name: 'بدر الحكمي' },
      {
        id: 'twice',
        kind: 'person',
        name: 'هاني السعيد',
        roles: [
          { office: 'محافظ الزهر', from: '2001-01-01', to: '2003-01-01' },
          { office: 'محافظ الزهر', from: '2010-01-01', to: '2012-01-01' },
        ],
      },
      { id: 'wael', kind: 'person', name: 'وائل قاسم', roles: [{ office: 'وزير الري', of: 'jabalia', from: '2018' }] },
      { id: 'hala', kind: 'person', name: 'هالة المرسي', roles: [{ office: 'وزير الري', of: 'naharia', from: '2021-06-30' }] },
      {
        id: 'rasha',
        kind: 'person',
        name: 'رشا العمراني',
        roles: [{ office: 'رئيس الوزراء', of: 'naharia', from: '2020-01-10', heldOn: '2022-05-01' }],
      },
      { id: 'tamer', kind: 'person', name: 'تامر فوزي', roles: [{ office: 'الأمين العام', of: 'rivers', from: '2019-09' }] },
      { id: 'fahd', kind: 'person', name: 'فهد النهاري' },
      { id: 'ingmar', kind: 'person', name: 'إنغمار ستولنبرغ', roles: [{ office: 'وزير المالية', of: 'mira', from: '2020-02-01' }] },
      { id: 'wave', kind: 'group', name: 'حركة الموج', short: ['الموج'] },
      { id: 'suhail', kind: 'place', name: 'مدينة سُهيل', marked: ['سُهيل'] },
      { id: 'zahran', kind: 'place', name: 'زهران' },
      { id: 'almaghrib', kind: 'state', name: 'المغرب', adjectives: ['مغربي'] },
      { id: 'bay', kind: 'place', name: 'الخليج الأزرق', short: ['الأزرق'], of: 'mira' },
      { id: 'wadi', kind: 'place', name: 'الوادي', of: 'naharia' },
      { id: 'anis', kind: 'person', name: 'أنيس المنوفي', roles: [{ office: 'الرئيس', of: 'jabalia', from: '2015', to: '2016' }] },
    ]),
    outlets: outletsFileSchema.parse([
      { id: 'dawn', name: 'فجر النهار', kind: 'newspaper', timezone: 'Asia/Kuwait', layouts: [['99/99/9999 - {weekday}', 'back to page']] },
      { id: 'lamp', name: 'المصباح الجديد', kind: 'newspaper' },
      { id: 'nna', name: 'وكالة أنباء النهارية', kind: 'agency', abbreviations: ['و ن ر'] },
    ]),
    topics: topicsFileSchema.parse([
      { id: 'water', name: 'المياه', terms: ['سد', { term: 'مياه النهر', weight: 2 }], threshold: 3 },
      { id: 'sport', name: 'الرياضة', terms: ['مباراة'], threshold: 1 },
    ]),
  });
}
