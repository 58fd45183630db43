import { RateLimit } from '../../../../src/platform/http/rate-limit';

describe('the limit of requests', () => {
  it('tells how many are left in the window', () => {
    const limit = new RateLimit(3);
    expect(limit.count('a', 100)).toEqual({
      'ratelimit-policy': '"address";q=3;w=60',
      ratelimit: '"address";r=2;t=60',
    });
    expect(limit.count('a', 110)).toMatchObject({ ratelimit: '"address";r=1;t=50' });
  });

  it('refuses what comes after the last one, and says how long to wait', () => {
    const limit = new RateLimit(2);
    for (const second of [1, 2]) limit.count('a', second);
    expect(limit.refusalFor('a', 2)).toBeUndefined();
    limit.count('a', 3);
    expect(limit.refusalFor('a', 3)).toMatchObject({
      kind: 'too-many',
      code: 'too-many-requests',
      extras: { retryAfter: 58 },
    });
  });

  it('counts each address for itself', () => {
    const limit = new RateLimit(1);
    limit.count('a', 1);
    limit.count('a', 1);
    limit.count('b', 1);
    expect(limit.refusalFor('a', 1)).toBeDefined();
    expect(limit.refusalFor('b', 1)).toBeUndefined();
  });

  it('begins anew with the next minute', () => {
    const limit = new RateLimit(1);
    for (const second of [1, 2]) limit.count('a', second);
    limit.count('a', 62);
    expect(limit.refusalFor('a', 62)).toBeUndefined();
  });

  it('is silent when none is set', () => {
    const limit = new RateLimit(0);
    expect(limit.count('a')).toEqual({});
    expect(limit.refusalFor('a')).toBeUndefined();
  });
});
