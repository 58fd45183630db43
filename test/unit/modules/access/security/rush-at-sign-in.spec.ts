import { Passwords } from '../../../../../src/modules/access/security/passwords';

/** Checks that have begun and wait for their answer. */
const mockRunning: ((same: boolean) => void)[] = [];

jest.mock('@node-rs/argon2', () => ({
  hash: () => Promise.resolve('hash'),
  verify: () => new Promise<boolean>((resolve) => mockRunning.push(resolve)),
}));

describe('a rush at sign-in', () => {
  const settle = () => new Promise((resolve) => setImmediate(resolve));

  it('is worked off four at a time, and more than a hundred do not wait', async () => {
    const passwords = new Passwords();
    const first = passwords.matches('x', 'hash');
    await settle();
    mockRunning.shift()?.(true);
    await first;
    const all = Array.from({ length: 104 }, () => passwords.matches('x', 'hash'));
    await settle();
    expect(mockRunning).toHaveLength(4);
    await expect(passwords.matches('x', 'hash')).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'sign-in-busy',
      extras: { retryAfter: 5 },
    });
    for (let ended = 0; ended < all.length; ended += 1) {
      expect(mockRunning.length).toBeLessThanOrEqual(4);
      mockRunning.shift()?.(true);
      await settle();
    }
    expect(await Promise.all(all)).toEqual(all.map(() => true));
  });
});
