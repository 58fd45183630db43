import { refuseWhenThrottled, throttleWindow } from '../../../../../src/modules/access/security/throttle';

describe('throttling of sign-in', () => {
  const none = { name_and_address: 0, name: 0, address: 0 };
  const tooMany = expect.objectContaining({ kind: 'too-many', extras: { retryAfter: 900 } }) as Error;

  it('stops a name from one address after eight failures', () => {
    expect(() => refuseWhenThrottled({ name_and_address: 8, name: 8, address: 8 })).toThrow(tooMany);
  });

  it('stops an address that tries many names', () => {
    expect(() => refuseWhenThrottled({ ...none, address: 60 })).toThrow(tooMany);
  });

  it('never locks out a person whose name others attack from elsewhere', () => {
    expect(() => refuseWhenThrottled({ ...none, name: 4000 })).not.toThrow();
  });

  it('slows a name under attack after two failures from here', () => {
    expect(() => refuseWhenThrottled({ name_and_address: 2, name: 40, address: 2 })).toThrow(tooMany);
  });

  it('looks back a quarter of an hour', () => {
    expect(throttleWindow(new Date('2026-05-01T10:00:00Z')).toISOString()).toBe('2026-05-01T09:45:00.000Z');
  });
});
