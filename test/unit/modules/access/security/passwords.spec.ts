import { Passwords } from '../../../../../src/modules/access/security/passwords';

describe('a password', () => {
  const passwords = new Passwords();
  let known: string;

  beforeAll(async () => {
    known = await passwords.hash('seven geese over the bridge');
  });

  it('is kept as Argon2id with the cost of today', () =>
    expect(known).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/));

  it('is recognised', async () =>
    expect(await passwords.matches('seven geese over the bridge', known)).toBe(true));

  it.each(['seven geese over the bridge ', 'Seven geese over the bridge', ''])('is not %j', async (tried) =>
    expect(await passwords.matches(tried, known)).toBe(false),
  );

  it('of nobody is no password, not even the one that stands in for it', async () => {
    expect(await passwords.matches('nobody signs in with this', undefined)).toBe(false);
  });
});
