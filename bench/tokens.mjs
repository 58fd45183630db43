import { createHmac, createSecretKey, hkdfSync, timingSafeEqual } from 'node:crypto';

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const HEADER = encode({ alg: 'HS256', typ: 'JWT', kid: '1' });

/** A key for one purpose, as the product derives it. */
export function derivedKey(master, purpose) {
  return createSecretKey(
    Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `diversion/${purpose}`, 32)),
  );
}

const signature = (key, text) => createHmac('sha256', key).update(text).digest();

/** An access token as the product gives it out, for ten minutes. */
export function signToken(key, { account, session }) {
  const now = Math.floor(Date.now() / 1000);
  const text = `${HEADER}.${encode({ sub: account, sid: session, iat: now, exp: now + 600, iss: 'diversion' })}`;
  return `${text}.${signature(key, text).toString('base64url')}`;
}

/** The claims of a bearer token, or undefined when it is forged, malformed or out of time. */
export function verifyToken(key, header) {
  const [head, claims, given] = (header ?? '').slice(7).split('.');
  if (!given || head !== HEADER) return undefined;
  const bytes = Buffer.from(given, 'base64url');
  const expected = signature(key, `${head}.${claims}`);
  if (bytes.length !== expected.length || !timingSafeEqual(bytes, expected)) return undefined;
  const read = JSON.parse(Buffer.from(claims, 'base64url'));
  return read.iss === 'diversion' && read.exp > Date.now() / 1000 ? read : undefined;
}
