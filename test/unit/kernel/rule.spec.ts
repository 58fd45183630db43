import type { DomainError } from '../../../src/kernel/domain-error';
import { firstBroken, requireAll, type Rule } from '../../../src/kernel/rule';

const refusal = (like: Partial<DomainError>): DomainError => {
  const matcher: unknown = expect.objectContaining(like);
  return matcher as DomainError;
};

interface Facts {
  readonly age: number;
  readonly consents: boolean;
}

const oldEnough: Rule<Facts> = {
  code: 'example.too-young',
  citation: 'Art. 1',
  holds: ({ age }) => age >= 14,
};
const consents: Rule<Facts> = {
  code: 'example.no-consent',
  citation: 'Art. 2',
  holds: (facts) => facts.consents,
};
const rules = [oldEnough, consents];

describe('rules', () => {
  it('let the facts pass that satisfy all of them', () =>
    expect(() => requireAll(rules, { age: 14, consents: true })).not.toThrow());

  it('let everything pass when there are none', () =>
    expect(() => requireAll([], { age: 1, consents: false })).not.toThrow());

  it('name the first that is broken, in their order', () =>
    expect(firstBroken(rules, { age: 13, consents: false })).toBe(oldEnough));

  it('name a later one when the earlier hold', () =>
    expect(firstBroken(rules, { age: 14, consents: false })).toBe(consents));

  it('name none when all hold', () =>
    expect(firstBroken(rules, { age: 14, consents: true })).toBeUndefined());

  it('refuse with code and source', () =>
    expect(() => requireAll(rules, { age: 14, consents: false })).toThrow(
      refusal({
        kind: 'rule-broken',
        code: 'example.no-consent',
        extras: { citation: 'Art. 2' },
      }),
    ));
});
