import type { ErrorKind } from '../../kernel/domain-error';
import type { Language } from '../persistence/request-facts';

type Titles = Readonly<Record<Language, string>>;

/** The status and the title of each kind of refusal, in the languages of the service. */
export const PROBLEMS: Readonly<Record<ErrorKind, { status: number; titles: Titles }>> = {
  malformed: {
    status: 400,
    titles: { az: 'Sorğu oxuna bilmir', en: 'The request cannot be read', ru: 'Запрос не читается' },
  },
  'not-signed-in': {
    status: 401,
    titles: { az: 'Daxil olmaq lazımdır', en: 'Sign in first', ru: 'Необходимо войти в систему' },
  },
  'not-permitted': {
    status: 403,
    titles: {
      az: 'Bu hərəkət sizə aid deyil',
      en: 'This is not yours to do',
      ru: 'Это действие вам не разрешено',
    },
  },
  'not-found': { status: 404, titles: { az: 'Tapılmadı', en: 'Not found', ru: 'Не найдено' } },
  'not-open': {
    status: 409,
    titles: { az: 'İndi mümkün deyil', en: 'Not possible now', ru: 'Сейчас невозможно' },
  },
  'rule-broken': {
    status: 409,
    titles: {
      az: 'Qayda buna imkan vermir',
      en: 'A rule does not allow it',
      ru: 'Правило этого не допускает',
    },
  },
  duplicate: { status: 409, titles: { az: 'Artıq mövcuddur', en: 'Already there', ru: 'Уже существует' } },
  'changed-since': {
    status: 412,
    titles: { az: 'O vaxtdan bəri dəyişib', en: 'Changed since you read it', ru: 'Изменено после прочтения' },
  },
  'precondition-required': {
    status: 428,
    titles: { az: 'If-Match tələb olunur', en: 'If-Match is required', ru: 'Требуется If-Match' },
  },
  invalid: {
    status: 422,
    titles: { az: 'Sahələr düzgün deyil', en: 'Fields are not valid', ru: 'Поля неверны' },
  },
  'too-many': {
    status: 429,
    titles: { az: 'Həddindən çox cəhd', en: 'Too many attempts', ru: 'Слишком много попыток' },
  },
  unavailable: {
    status: 503,
    titles: { az: 'Hazırda əlçatan deyil', en: 'Not available now', ru: 'Сейчас недоступно' },
  },
};

interface StatusTitle {
  readonly code: string;
  readonly titles: Titles;
}

export const MALFORMED: StatusTitle = { code: 'malformed', titles: PROBLEMS.malformed.titles };

export const INTERNAL: StatusTitle = {
  code: 'internal',
  titles: { az: 'Bizdə xəta oldu', en: 'A fault on our side', ru: 'Ошибка на нашей стороне' },
};

/** Refusals of the router and the parser, which know a status and no kind. */
export const STATUS_TITLES: Readonly<Record<number, StatusTitle>> = {
  400: MALFORMED,
  401: { code: 'not-signed-in', titles: PROBLEMS['not-signed-in'].titles },
  404: { code: 'not-found', titles: PROBLEMS['not-found'].titles },
  405: {
    code: 'method-not-allowed',
    titles: { az: 'Bu üsul burada yoxdur', en: 'No such method here', ru: 'Такого метода здесь нет' },
  },
  406: {
    code: 'not-acceptable',
    titles: { az: 'Bu formatda verilmir', en: 'Not offered in that form', ru: 'В таком виде не выдаётся' },
  },
  413: {
    code: 'too-large',
    titles: { az: 'Sorğu çox böyükdür', en: 'Too large', ru: 'Слишком большой запрос' },
  },
  415: {
    code: 'media-type-not-supported',
    titles: {
      az: 'Bu formatda qəbul edilmir',
      en: 'Not taken in that form',
      ru: 'В таком виде не принимается',
    },
  },
  500: INTERNAL,
};
