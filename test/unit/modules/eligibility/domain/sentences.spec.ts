import { OUTCOMES } from '../../../../../src/modules/eligibility/domain/eligibility-rule';
import { RULE_BOOK, RULE_CODES } from '../../../../../src/modules/eligibility/domain/rule-book';
import { tell } from '../../../../../src/modules/eligibility/domain/sentence';
import { facts } from './facts.builder';

const LETTERS = { az: /[ƏəıİĞğŞşÇçÖöÜü]|[a-z]/u, en: /^[\x20-\x7E’]+$/u, ru: /[А-Яа-яЁё]/u } as const;
const LANGUAGES = ['az', 'en', 'ru'] as const;

describe('the rule book', () => {
  it('names each rule once', () => expect(new Set(RULE_CODES).size).toBe(RULE_CODES.length));

  it('has codes that read as words', () => {
    expect(RULE_CODES.filter((code) => !/^[a-z]+(-[a-z]+)+$|^[a-z]+$/.test(code))).toEqual([]);
  });
});

describe.each(RULE_BOOK.map((rule) => [rule.code, rule] as const))('the sentences of %s', (_, rule) => {
  it.each(OUTCOMES)('exist for %s in three languages, each in its own letters', (outcome) => {
    const labels = rule.sentences[outcome];
    for (const language of LANGUAGES) {
      expect(labels[language]).toMatch(LETTERS[language]);
      expect(labels[language].length).toBeLessThanOrEqual(300);
      expect(labels[language]).toMatch(/\.$/);
    }
    expect(new Set(Object.values(labels)).size).toBe(3);
  });

  it.each(OUTCOMES)('of %s ask for the same values in each language', (outcome) => {
    const asked = LANGUAGES.map((language) =>
      [...rule.sentences[outcome][language].matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort(),
    );
    expect(asked[1]).toEqual(asked[0]);
    expect(asked[2]).toEqual(asked[0]);
  });

  it('are filled with numbers and codes alone, and nothing stays open', () => {
    for (const said of [facts(), facts({ acts: [], victims: null })]) {
      const { outcome, values } = rule.judge(rule.uses(said), {});
      for (const value of Object.values(values)) expect(String(value)).toMatch(/^[\w-]*$/);
      const told = Object.values(tell(rule.sentences[outcome], values)).join(' ');
      expect(told).not.toMatch(/\{|\}|undefined|null/);
    }
  });
});

describe('a sentence', () => {
  it('is told with its values, and leaves out what it was not given', () => {
    const labels = { az: '{a} və {b}', en: '{a} and {b}', ru: '{a} и {b}' };
    expect(tell(labels, { a: 2 })).toEqual({ az: '2 və ', en: '2 and ', ru: '2 и ' });
  });
});
