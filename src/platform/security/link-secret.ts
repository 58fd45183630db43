import { createHash, randomBytes } from 'node:crypto';

/** 256 bits that nobody guesses, in letters that a link may have. */
export const newLinkSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of it; long and random as it is, it needs no salt. */
export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();
