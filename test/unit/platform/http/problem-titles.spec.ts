import type { ErrorKind } from '../../../../src/kernel/domain-error';
import { PROBLEMS, STATUS_TITLES } from '../../../../src/platform/http/problem-titles';

/** By hand: the status of each kind (RFC 9110, RFC 6585). */
const STATUSES: Readonly<Record<ErrorKind, number>> = {
  malformed: 400,
  'not-signed-in': 401,
  'not-permitted': 403,
  'not-found': 404,
  'not-open': 409,
  'rule-broken': 409,
  duplicate: 409,
  'changed-since': 412,
  'precondition-required': 428,
  invalid: 422,
  'too-many': 429,
  unavailable: 503,
};
const KINDS = Object.keys(STATUSES) as ErrorKind[];

/** Letters that each language may be written with. */
const LETTERS = {
  az: /^[A-ZÇƏĞIİÖŞÜa-zçəğıiöşü ]+$/u,
  en: /^[A-Za-z ]+$/,
  ru: /^[А-ЯЁа-яё ]+$/u,
} as const;

/** What is called alike in every language. */
const withoutNames = (title: string): string => title.replace(/If-Match|JSON/, '');

describe('a refusal', () => {
  it('has a title for every kind', () => expect(Object.keys(PROBLEMS).sort()).toEqual([...KINDS].sort()));

  it.each(KINDS)('of kind %s has its status', (kind) => expect(PROBLEMS[kind].status).toBe(STATUSES[kind]));

  describe.each(['az', 'en', 'ru'] as const)('in %s', (language) => {
    it.each(KINDS)('of kind %s has a title in the letters of the language', (kind) =>
      expect(withoutNames(PROBLEMS[kind].titles[language])).toMatch(LETTERS[language]),
    );

    it.each(Object.entries(STATUS_TITLES))('of the router with %s has a title too', (_, { titles }) =>
      expect(withoutNames(titles[language])).toMatch(LETTERS[language]),
    );
  });

  it('does not bear the same title in two languages', () => {
    const all = [...Object.values(PROBLEMS), ...Object.values(STATUS_TITLES)];
    for (const { titles } of all) expect(new Set(Object.values(titles)).size).toBe(3);
  });
});
