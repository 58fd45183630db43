import { DomainError } from '../../../../src/kernel/domain-error';
import { asDomainError } from '../../../../src/platform/http/database-errors';

describe('a refusal by the database', () => {
  it.each([
    ['23503', 'invalid', 'reference-not-usable'],
    ['42501', 'invalid', 'reference-not-usable'],
    ['23505', 'duplicate', 'already-exists'],
    ['23P01', 'duplicate', 'not-free'],
    ['23514', 'invalid', 'value-out-of-range'],
    ['22003', 'invalid', 'value-out-of-range'],
    ['40001', 'changed-since', 'changed-since'],
    ['40P01', 'changed-since', 'changed-since'],
    ['53300', 'unavailable', 'database-busy'],
    ['57014', 'unavailable', 'database-busy'],
    ['55P03', 'unavailable', 'database-busy'],
    ['57P01', 'unavailable', 'database-stopping'],
    ['57P03', 'unavailable', 'database-stopping'],
    ['ECONNREFUSED', 'unavailable', 'database-not-reachable'],
    ['ECONNRESET', 'unavailable', 'database-not-reachable'],
    ['3D000', 'unavailable', 'database-not-reachable'],
  ])('%s means %s to the caller', (state, kind, code) => {
    expect(asDomainError({ code: state, detail: 'Key (id)=(1)' })).toMatchObject({ kind, code });
  });

  it.each([
    'Connection terminated unexpectedly',
    'Client has encountered a connection error and is not queryable',
    'timeout exceeded when trying to connect',
  ])('%s means that the database is away', (message) => {
    expect(asDomainError(new Error(message))).toMatchObject({
      kind: 'unavailable',
      extras: { retryAfter: 5 },
    });
  });

  it('answers a row that is not there and one that is not yours alike', () => {
    expect(asDomainError({ code: '23503' })).toEqual(asDomainError({ code: '42501' }));
  });

  it('repeats nothing that the database said', () => {
    const told = asDomainError({ code: '23505', detail: 'Key (name)=(Nərgiz)', message: 'Nərgiz' });
    expect(JSON.stringify([told, told?.message, told?.stack])).not.toContain('Nərgiz');
  });

  it('leaves a domain error as it is', () => {
    const refusal = new DomainError('not-found', 'not-found');
    expect(asDomainError(refusal)).toBe(refusal);
  });

  it.each([[new Error('x')], [{ code: '42P01' }], [{ code: 'constructor' }], [null], [undefined], ['23505']])(
    'does not take our own fault %j for one',
    (fault) => expect(asDomainError(fault)).toBeUndefined(),
  );
});
