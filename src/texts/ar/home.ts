export const home = {
  'home.by': 'حسب: {facet}',
  'home.ready': 'مستعدون لمشروع جديد',
  'home.firstSix': 'أول ستة في الترتيب المنشور.',
  'home.seeAll': {
    zero: 'لا يوجد شركاء',
    one: 'اعرض الشريك الوحيد',
    two: 'اعرض الشريكين',
    few: 'اعرض جميع الشركاء ({count})',
    many: 'اعرض جميع الشركاء ({count})',
    other: 'اعرض جميع الشركاء ({count})',
  },
};
