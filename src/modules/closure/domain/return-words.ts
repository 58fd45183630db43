/** The words of a return to an authority that a report does not have. */
export const RETURN_WORDS = {
  title: {
    az: 'İşin qərar verən orqana qaytarılması',
    en: 'A case that is given back to the authority',
    ru: 'Возврат дела в принявший решение орган',
  },
  confidential: {
    az: 'Məxfidir. Yalnız bu qərar üçün istifadə olunur.',
    en: 'Confidential. To be used for this decision alone.',
    ru: 'Конфиденциально. Только для этого решения.',
  },
  noProof: {
    az: 'Burada yazılanlar əməlin sübutu deyil.',
    en: 'Nothing that is written here proves an act.',
    ru: 'Написанное здесь не является доказательством деяния.',
  },
  returned: { az: 'Qaytarılıb', en: 'Given back on', ru: 'Возвращено' },
  reason: { az: 'Səbəb', en: 'Reason', ru: 'Причина' },
  lawyerTold: { az: 'Vəkilə deyilib', en: 'The lawyer was told on', ru: 'Адвокат уведомлён' },
  lawyerNotTold: { az: 'Deyilməyib', en: 'Not told', ru: 'Не уведомлён' },
  facts: { az: 'Nə baş verib', en: 'What happened', ru: 'Что произошло' },
  childWords: {
    az: 'Uşaq bunu necə izah edir',
    en: 'How the child explains it',
    ru: 'Как это объясняет ребёнок',
  },
  notHeard: { az: 'Uşaq dinlənilməyib', en: 'The child was not heard', ru: 'Ребёнок не был выслушан' },
  steps: { az: 'Əvvəl nə sınanıb', en: 'What was tried before', ru: 'Что было предпринято раньше' },
  goals: { az: 'Məqsədlər', en: 'Goals', ru: 'Цели' },
} as const;
