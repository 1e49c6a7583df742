/** What the bot answers in the issue of an application. */
export const applicationAnswer = {
  'applicationAnswer.faulty': 'شكرًا لك. قبل أن يصبح هذا الطلب مدخلًا في الدليل، يُرجى مراجعة هذه الإجابات:',
  'applicationAnswer.edit':
    'يُرجى تعديل هذا الطلب: افتح القائمة ذات النقاط الثلاث في أعلاه، واختر ”Edit“، وأبقِ العناوين كما هي. يُقرأ كل شيء من جديد تلقائيًا، ولا حاجة إلى طلب جديد.',
  'applicationAnswer.proposed': 'شكرًا لك. أصبح طلبك الآن طلب دمج: {url}',
  'applicationAnswer.logo':
    'تعذّر أخذ الشعار: يجب أن يكون ملف SVG أو PNG أو JPEG أو WebP لا يتجاوز 512 كيلوبايت. أما الباقي فقد أُخذ كله.',
  'applicationAnswer.next':
    'يُفحص خلال دقائق، ثم يقرؤه أحد المحررين. لتغيير إجابة، عدّل هذا الطلب قبل المراجعة الأولى؛ وبعدها اكتب في طلب الدمج.',
  'applicationAnswer.frozen':
    'هذا الطلب قيد القراءة، ولذلك لم يعد تعديله هنا يغيّر شيئًا. يُرجى كتابة ما تريد تغييره هنا: {url}',
} as const;
