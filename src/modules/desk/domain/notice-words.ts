/** The words of the notice of rights: short sentences that a child of ten can read. */
export const NOTICE_WORDS = {
  title: { az: 'Sənin hüquqların', en: 'Your rights', ru: 'Твои права' },
  greeting: {
    az: 'Bu vərəq sənindir. Onu özündə saxla. Nəyisə başa düşmürsənsə, soruş: sənə yenidən izah etməlidirlər.',
    en: 'This page is yours. Keep it. If there is something that you do not understand, ask: it must be explained again.',
    ru: 'Этот листок твой. Оставь его себе. Если что-то непонятно, спроси: тебе должны объяснить ещё раз.',
  },
  rights: { az: 'Nəyə haqqın var', en: 'What you may ask for', ru: 'На что ты имеешь право' },
  call: { az: 'Kimə zəng edə bilərsən', en: 'Whom you can call', ru: 'Кому можно позвонить' },
  complain: {
    az: 'Səninlə pis rəftar ediblərsə',
    en: 'If you were treated badly',
    ru: 'Если с тобой плохо обращались',
  },
  complaint: {
    az: 'Bunu valideyninə, vəkilinə və ya aşağıdakı quruma de. Şikayət etdiyinə görə sənə heç nə olmayacaq.',
    en: 'Tell your parent, your lawyer or the body below. Nothing happens to you because you complain.',
    ru: 'Скажи родителю, адвокату или обратись по адресу ниже. За жалобу тебе ничего не будет.',
  },
  unit: { az: 'Polis bölməsi', en: 'Police unit', ru: 'Подразделение полиции' },
  lawyer: { az: 'Pulsuz hüquqi yardım', en: 'Free legal help', ru: 'Бесплатная юридическая помощь' },
  ombudsperson: { az: 'Ombudsman', en: 'Ombudsperson', ru: 'Омбудсмен' },
  signatures: {
    az: 'Kim izah edib və kim dinləyib',
    en: 'Who explained, and who listened',
    ru: 'Кто объяснил и кто выслушал',
  },
  child: { az: 'Uşaq', en: 'Child', ru: 'Ребёнок' },
  adult: {
    az: 'Valideyn və ya etibar etdiyin böyük',
    en: 'Parent, or an adult you trust',
    ru: 'Родитель или взрослый',
  },
  officer: { az: 'İzah edən', en: 'Who explained', ru: 'Кто объяснил' },
  date: { az: 'Gün və saat', en: 'Day and time', ru: 'День и время' },
} as const;
