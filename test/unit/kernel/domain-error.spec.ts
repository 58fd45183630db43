import { DomainError } from '../../../src/kernel/domain-error';

describe('a domain error', () => {
  const error = new DomainError('invalid', 'child.birth-date-impossible', {
    fields: [{ pointer: '/birthDate', code: 'not-a-day' }],
  });

  it('is an error', () => expect(error).toBeInstanceOf(Error));

  it('says no more than its code', () => expect(error.message).toBe('child.birth-date-impossible'));

  it('keeps its kind', () => expect(error.kind).toBe('invalid'));

  it('keeps where the fault is', () =>
    expect(error.extras.fields).toEqual([{ pointer: '/birthDate', code: 'not-a-day' }]));

  it('has no extras unless given', () =>
    expect(new DomainError('not-found', 'not-found').extras).toEqual({}));

  it('is told by its name in a trace', () =>
    expect(String(error)).toBe('DomainError: child.birth-date-impossible'));
});
