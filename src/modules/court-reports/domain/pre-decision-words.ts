/** The words of a report before a decision. */
export const PRE_DECISION_WORDS = {
  title: {
    az: 'Qərardan əvvəl uşaq haqqında hesabat',
    en: 'Report about a child before a decision',
    ru: 'Доклад о ребёнке до принятия решения',
  },
  confidential: {
    az: 'Məxfidir. Yalnız bu qərar üçün istifadə olunur.',
    en: 'Confidential. To be used for this decision alone.',
    ru: 'Конфиденциально. Только для этого решения.',
  },
  free: {
    az: 'Uşaq könüllü iştirak edib. Burada heç nə əməlin etirafı deyil və ona qarşı istifadə oluna bilməz.',
    en: 'The child took part by its own will. Nothing in this admits an act, or may be used against the child.',
    ru: 'Ребёнок участвовал добровольно. Ничто здесь не является признанием и не может быть обращено против него.',
  },
  from: { az: 'Kimdən', en: 'From', ru: 'От кого' },
  to: { az: 'Kimə', en: 'To', ru: 'Кому' },
  child: { az: 'Uşaq', en: 'Child', ru: 'Ребёнок' },
  number: { az: 'Hesabatın nömrəsi', en: 'Number of the report', ru: 'Номер доклада' },
  edition: { az: 'Nəşr', en: 'Edition', ru: 'Редакция' },
  requested: { az: 'Soruşulub', en: 'Asked for', ru: 'Запрошено' },
  submitted: { az: 'Təqdim edilib', en: 'Handed in', ru: 'Представлено' },
  background: { az: 'Uşağın keçmişi', en: 'Where the child comes from', ru: 'Откуда ребёнок' },
  family: { az: 'Ailə', en: 'Family', ru: 'Семья' },
  school: { az: 'Məktəb və ya iş', en: 'School or work', ru: 'Школа или работа' },
  circumstances: { az: 'Həyat şəraiti', en: 'How the child lives', ru: 'Условия жизни' },
  strengths: {
    az: 'Güclü tərəflər və dayaqlar',
    en: 'Strengths, and who helps',
    ru: 'Сильные стороны и опора',
  },
  words: { az: 'Uşağın öz sözləri', en: 'In the child’s own words', ru: 'Словами самого ребёнка' },
  adds: {
    az: 'Uşağın əlavə etdikləri',
    en: 'What the child adds',
    ru: 'Что добавляет ребёнок',
  },
  contests: {
    az: 'Uşağın razı olmadığı',
    en: 'What the child contests',
    ru: 'С чем ребёнок не согласен',
  },
  recommendation: { az: 'Tövsiyə', en: 'Recommendation', ru: 'Рекомендация' },
  noMeasure: { az: 'Heç bir tədbir', en: 'No measure', ru: 'Без мер' },
  spokenTo: { az: 'Kiminlə danışılıb', en: 'Who was spoken to', ru: 'С кем говорили' },
} as const;
