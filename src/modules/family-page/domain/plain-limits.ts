import type { Spoken } from '../../../platform/print/spoken';

/** Codes of list condition-places; which exactly stands in words, and the page has none. */
const PLACES: Readonly<Record<string, Spoken>> = {
  market: {
    az: 'bazar və ya ticarət mərkəzi',
    en: 'market or shopping centre',
    ru: 'рынок или торговый центр',
  },
  'games-hall': {
    az: 'oyun zalı və ya internet klub',
    en: 'games hall or internet club',
    ru: 'игровой зал или интернет-клуб',
  },
  'night-venue': { az: 'gecə işləyən yer', en: 'place that is open at night', ru: 'место, открытое ночью' },
  station: { az: 'vağzal', en: 'station', ru: 'вокзал' },
  park: { az: 'park və ya meydan', en: 'park or square', ru: 'парк или площадь' },
  'sports-ground': {
    az: 'idman meydançası və ya stadion',
    en: 'sports ground or stadium',
    ru: 'спортивная площадка или стадион',
  },
  street: { az: 'küçə və ya həyət', en: 'street or yard', ru: 'улица или двор' },
  building: { az: 'bina', en: 'building', ru: 'здание' },
};
const OTHER_PLACE: Spoken = { az: 'başqa yer', en: 'another place', ru: 'другое место' };

/** Codes of list condition-exceptions. */
const EXCEPTIONS: Readonly<Record<string, Spoken>> = {
  school: { az: 'məktəb və məktəb yolu', en: 'school and the way there', ru: 'школа и дорога туда' },
  work: { az: 'iş və iş yolu', en: 'work and the way there', ru: 'работа и дорога туда' },
  'with-representative': {
    az: 'valideynlə və ya onun yerinə olan böyüklə birlikdə',
    en: 'together with a parent or an adult in their place',
    ru: 'вместе с родителем или взрослым вместо него',
  },
  'sport-or-club': { az: 'dərnək və ya idman', en: 'sport or a club', ru: 'спорт или кружок' },
  health: { az: 'həkimə getmək', en: 'going to a doctor', ru: 'поход к врачу' },
  'family-event': { az: 'ailə günü', en: 'a family day', ru: 'семейный день' },
  'allowed-day': { az: 'icazə verilmiş gün', en: 'a free day', ru: 'разрешённый день' },
};
const OTHER_EXCEPTION: Spoken = {
  az: 'icazə verilmiş başqa bir şey',
  en: 'something else that is allowed',
  ru: 'другое, что разрешено',
};

/** Codes of list appointment-purposes. */
const PURPOSES: Readonly<Record<string, Spoken>> = {
  reporting: { az: 'Bizə gəlmək', en: 'Coming to us', ru: 'Прийти к нам' },
  talk: { az: 'Söhbət', en: 'A talk', ru: 'Разговор' },
  programme: { az: 'Məşğələ', en: 'A meeting of the programme', ru: 'Занятие' },
  'home-visit': { az: 'Biz evə gəlirik', en: 'We come to the home', ru: 'Мы приходим домой' },
};
const OTHER_PURPOSE: Spoken = { az: 'Görüş', en: 'A meeting', ru: 'Встреча' };

/** A place to keep away from. */
export const plainPlace = (code: string): Spoken => PLACES[code] ?? OTHER_PLACE;

/** What is left free all the same. */
export const plainException = (code: string): Spoken => EXCEPTIONS[code] ?? OTHER_EXCEPTION;

/** For what somebody is to come. */
export const plainPurpose = (code: string): Spoken => PURPOSES[code] ?? OTHER_PURPOSE;
