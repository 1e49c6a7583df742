/** The page that says whom the program looks for. */
export const wanted = {
  'wanted.title': 'شركاء نبحث عنهم',
  'wanted.description': 'أين لا يوجد لدى {program} شريك بعد، وكيف تصبح شريكًا.',
  'wanted.lede': 'قد يحتاج إليك أحد حيث لم يُدرج أحد بعد. هنا أكثر ما ينقص {program}، وكيف تنضم.',
  'wanted.wishes': 'مطلوب الآن',
  'wanted.gaps': 'لا أحد مدرج بعد',
  'wanted.gapsNote':
    'في هذه الأماكن شركاء، ولكن لا أحد منهم يقدّم ما يُذكر بجانبها مع أن كثيرين يقدمونه في أماكن أخرى. تقود الروابط إلى من يقدّمه هناك. هذا محسوب من الشركاء المدرجين وحدهم.',
  'wanted.noGaps': 'لا ينقص الشركاء في أي مكان حاليًا.',
  'wanted.join': 'كيف تنضم',
  'wanted.joinNote':
    '{program} قائمة من ملفات بسيطة. تتقدم بإضافة ملفك، ثم يراجعه فريق البرنامج، ولا يدفع أحد مقابل إدراجه.',
  'wanted.apply': 'قدّم طلبا لمكان',
} as const;
