import type { Spoken } from '../../../platform/print/spoken';
import type { ToldCondition } from './told-page';

/** Codes of list order-condition-kinds in plain words: what is asked, and nothing of why. */
const KINDS: Readonly<Record<string, Spoken>> = {
  'report-to-office': {
    az: 'Təyin olunmuş günlərdə bizə gəlmək',
    en: 'Come to us on the days that are set',
    ru: 'Приходить к нам в назначенные дни',
  },
  'stay-at-home-hours': {
    az: 'Bu saatlarda evdə olmaq',
    en: 'Be at home at these hours',
    ru: 'Быть дома в эти часы',
  },
  'keep-away-place': {
    az: 'Bu yerlərə getməmək',
    en: 'Do not go to these places',
    ru: 'Не ходить в эти места',
  },
  'keep-away-person': {
    az: 'Bir nəfərdən uzaq durmaq; kim olduğunu biz deyirik',
    en: 'Keep away from one person; we say who it is',
    ru: 'Держаться подальше от одного человека; от кого, мы скажем',
  },
  'go-to-school': {
    az: 'Məktəbə və ya işə getmək',
    en: 'Go to school or to work',
    ru: 'Ходить в школу или на работу',
  },
  'take-part-in-programme': {
    az: 'Proqramın məşğələlərinə gəlmək',
    en: 'Come to the meetings of the programme',
    ru: 'Приходить на занятия программы',
  },
  'repair-harm': {
    az: 'Danışdığımız şeyi düzəltmək',
    en: 'Put right what we have talked about',
    ru: 'Исправить то, о чём мы говорили',
  },
  'do-works': {
    az: 'Tapşırılmış işləri görmək',
    en: 'Do the work that is set',
    ru: 'Выполнить назначенную работу',
  },
  'tell-change-of-address': {
    az: 'Başqa evə köçməzdən əvvəl bizə demək',
    en: 'Tell us before moving to another home',
    ru: 'Сказать нам перед переездом в другой дом',
  },
};

/** A condition that the page has no words for. */
const OTHER_KIND: Spoken = {
  az: 'İzah etdiyimiz başqa bir şey',
  en: 'Something else, which we have explained',
  ru: 'Другое, о чём мы рассказали',
};

/** Of how free time is limited: where not to go, when to be at home, or neither told here. */
const LEISURE = {
  places: {
    az: 'Boş vaxtda bu yerlərə getməmək',
    en: 'Do not go to these places in free time',
    ru: 'В свободное время не ходить в эти места',
  },
  hours: {
    az: 'Boş vaxtda, bu saatlarda evdə olmaq',
    en: 'Be at home in free time, at these hours',
    ru: 'В свободное время быть дома в эти часы',
  },
  neither: {
    az: 'Boş vaxtı izah etdiyimiz kimi keçirmək',
    en: 'Spend free time as we have explained',
    ru: 'Проводить свободное время так, как мы рассказали',
  },
} as const satisfies Readonly<Record<string, Spoken>>;

/** What is asked by a condition. */
export const plainCondition = ({ kind, limits }: ToldCondition): Spoken =>
  kind === 'limit-leisure' ? LEISURE[leisureOf(limits)] : (KINDS[kind] ?? OTHER_KIND);

const leisureOf = (limits: ToldCondition['limits']): keyof typeof LEISURE => {
  if ((limits?.places.length ?? 0) > 0) return 'places';
  return limits !== null && limits.from !== null ? 'hours' : 'neither';
};
