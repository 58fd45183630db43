/** The words of a certificate that are the same whatever the case stood on; the rest is dated reference data. */
export const CERTIFICATE_WORDS = {
  title: { az: 'Şəhadətnamə', en: 'Certificate', ru: 'Свидетельство' },
  for: { az: 'Bu şəhadətnamə verilir:', en: 'This certificate is given to', ru: 'Это свидетельство выдано:' },
  centre: { az: 'Mərkəz', en: 'Centre', ru: 'Центр' },
  time: { az: 'Birlikdə işlədiyimiz vaxt', en: 'The time that we worked together', ru: 'Время нашей работы' },
  given: { az: 'Verilib', en: 'Given on', ru: 'Выдано' },
  number: { az: 'Nömrə', en: 'Number', ru: 'Номер' },
  keep: {
    az: 'Bu vərəq sənindir. Onu kimə göstərmək istədiyinə özün qərar verirsən.',
    en: 'This page is yours. You decide to whom you show it.',
    ru: 'Этот лист твой. Только тебе решать, кому его показать.',
  },
  genuine: {
    az: 'Nömrə ilə vərəqin həqiqi olduğunu mərkəzdən soruşmaq olar; başqa heç nə deyilmir.',
    en: 'With the number one can ask the centre whether this page is genuine; nothing else is told.',
    ru: 'По номеру можно спросить в центре, подлинный ли это лист; больше ничего не сообщается.',
  },
  coordinator: { az: 'Mərkəzin rəhbəri', en: 'For the centre', ru: 'От центра' },
} as const;
