import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** A secret for the signatures of one address, as the receiver keeps it (Standard Webhooks 1.0). */
export const newSigningSecret = (): string => `${PREFIX}${randomBytes(32).toString('base64')}`;

/** What is signed: the identifier, the second at which it is sent, the body. */
export interface Signable {
  readonly id: string;
  readonly seconds: number;
  readonly body: string;
}

/** One signature for each secret, with a space between them: a receiver takes the one that it can check. */
export const signaturesOf = (secrets: readonly string[], { id, seconds, body }: Signable): string =>
  secrets.map((secret) => `v1,${digest(secret, `${id}.${seconds}.${body}`)}`).join(' ');

const digest = (secret: string, text: string): string =>
  createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64'))
    .update(text)
    .digest('base64');
