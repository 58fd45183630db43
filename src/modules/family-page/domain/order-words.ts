import type { Spoken } from '../../../platform/print/spoken';
import type { PageReader } from './family-link.rules';

/** What stands over the hours, days and places of what somebody is to keep to. */
export const ORDER_WORDS = {
  hours: { az: 'Saatlar', en: 'Hours', ru: 'Часы' },
  nextDay: { az: 'növbəti gün', en: 'the next day', ru: 'следующего дня' },
  days: { az: 'Günlər', en: 'Days', ru: 'Дни' },
  eachDay: { az: 'hər gün', en: 'each day', ru: 'каждый день' },
  places: {
    az: 'Yerlər (dəqiq hansılar olduğunu biz deyirik)',
    en: 'Places (we say which exactly)',
    ru: 'Места (какие именно, мы скажем)',
  },
  allowed: { az: 'Buna icazə var', en: 'This is allowed', ru: 'Это разрешено' },
  firstDay: { az: 'İlk gün', en: 'First day', ru: 'Первый день' },
  lastDay: { az: 'Son gün', en: 'Last day', ru: 'Последний день' },
  nextDates: { az: 'Növbəti günlər', en: 'The next dates', ru: 'Следующие даты' },
  what: { az: 'Nə üçün', en: 'What for', ru: 'Для чего' },
} as const satisfies Readonly<Record<string, Spoken>>;

/** What differs with who reads. */
export const ORDER_WORDS_TO = {
  child: {
    head: { az: 'Nəyə əməl etməlisən', en: 'What you are to keep to', ru: 'Что тебе нужно соблюдать' },
    ask: {
      az: 'Bir şeyi başa düşmürsənsə və ya edə bilmirsənsə, bizə və ya vəkilinə de. Bunu dəyişməyi xahiş etmək olar.',
      en: 'If you do not understand something, or cannot do it, tell us or your lawyer. One may ask for it to be changed.',
      ru: 'Если ты чего-то не понимаешь или не можешь сделать, скажи нам или своему адвокату. Можно попросить это изменить.',
    },
  },
  representative: {
    head: {
      az: 'Uşaq nəyə əməl etməlidir',
      en: 'What the child is to keep to',
      ru: 'Что нужно соблюдать ребёнку',
    },
    ask: {
      az: 'Bir şey aydın deyilsə və ya uşaq onu edə bilmirsə, bizə və ya vəkilə deyin. Bunu dəyişməyi xahiş etmək olar.',
      en: 'If something is not clear, or the child cannot do it, tell us or the lawyer. One may ask for it to be changed.',
      ru: 'Если что-то неясно или ребёнок не может этого сделать, скажите нам или адвокату. Можно попросить это изменить.',
    },
  },
} as const satisfies Readonly<Record<PageReader, Readonly<Record<string, Spoken>>>>;
