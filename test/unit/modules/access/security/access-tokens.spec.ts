import { createHmac } from 'node:crypto';
import { AccessTokens } from '../../../../../src/modules/access/security/access-tokens';
import { Keys } from '../../../../../src/platform/security/keys';
import { TestClock } from '../../../../support/clock';

const CLAIMS = { accountId: 'account-1', sessionId: 'session-1' };
const coded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

describe('an access token', () => {
  const clock = new TestClock(new Date('2026-05-01T10:00:00Z'));
  const keys = new Keys(Buffer.alloc(32, 1));
  const tokens = new AccessTokens(keys, clock);
  const token = tokens.sign(CLAIMS);
  const [head = '', body = '', signature = ''] = token.split('.');
  const now = Math.floor(clock.now().getTime() / 1000);
  const claims = { sub: 'account-1', sid: 'session-1', iss: 'diversion', iat: now, exp: now + 600 };

  afterEach(() => clock.set('2026-05-01T10:00:00Z'));

  const refusal = (code: string) => expect.objectContaining({ kind: 'not-signed-in', code }) as Error;

  it('tells who is signed in, and in which session', () =>
    expect(tokens.verify(`Bearer ${token}`)).toEqual(CLAIMS));

  it('holds nothing else about the person', () =>
    expect(Object.keys(JSON.parse(Buffer.from(body, 'base64url').toString()) as object).sort()).toEqual([
      'exp',
      'iat',
      'iss',
      'sid',
      'sub',
    ]));

  it('is good for ten minutes and no longer', () => {
    clock.set('2026-05-01T10:09:59Z');
    expect(tokens.verify(`Bearer ${token}`)).toEqual(CLAIMS);
    clock.set('2026-05-01T10:10:00Z');
    expect(() => tokens.verify(`Bearer ${token}`)).toThrow(refusal('token-not-valid'));
  });

  it.each([undefined, '', 'Bearer', 'Bearer ', 'Basic abc', token, `Bearer ${token} x`, 'Bearer a.b'])(
    'is missing in %j',
    (header) => expect(() => tokens.verify(header)).toThrow(refusal('token-missing')),
  );

  const other = new AccessTokens(new Keys(Buffer.alloc(32, 2)), clock).sign(CLAIMS);
  const signedBy = (algorithm: string, text: string) =>
    createHmac(algorithm, keys.derived('access-token')).update(text).digest('base64url');
  const withHead = (algorithm: string, hash: string) => {
    const text = `${coded({ alg: algorithm, typ: 'JWT' })}.${coded(claims)}`;
    return `${text}.${signedBy(hash, text)}`;
  };
  const issuedElsewhere = `${head}.${coded({ ...claims, iss: 'elsewhere' })}`;

  it.each([
    ['of another installation', other],
    ['without a signature that fits', `${head}.${body}.${signature.slice(0, -2)}AA`],
    ['with other claims', `${head}.${coded({ ...claims, sub: 'account-2' })}.${signature}`],
    ['that says it needs no signature', `${coded({ alg: 'none' })}.${coded(claims)}.x`],
    ['signed in another way', withHead('HS512', 'sha512')],
    ['of another issuer', `${issuedElsewhere}.${signedBy('sha256', issuedElsewhere)}`],
    ['that is no token', 'a.b.c'],
  ])('is not valid: one %s', (_, forged) => {
    expect(() => tokens.verify(`Bearer ${forged}`)).toThrow(refusal('token-not-valid'));
  });

  it('would be valid if it were signed in the right way', () => {
    expect(tokens.verify(`Bearer ${withHead('HS256', 'sha256')}`)).toEqual(CLAIMS);
  });
});
