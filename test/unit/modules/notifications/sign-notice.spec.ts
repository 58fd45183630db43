import { Webhook } from 'standardwebhooks';
import { newSigningSecret, signaturesOf } from '../../../../src/modules/notifications/sending/sign-notice';

const message = () => ({ id: 'msg_1', seconds: Math.floor(Date.now() / 1000), body: '{"type":"x"}' });

const headersOf = (secrets: string[], { id, seconds, body }: ReturnType<typeof message>) => ({
  'webhook-id': id,
  'webhook-timestamp': String(seconds),
  'webhook-signature': signaturesOf(secrets, { id, seconds, body }),
});

describe('The signature of a message', () => {
  it('is the one that the published library makes', () => {
    const secret = newSigningSecret();
    const sent = message();
    const theirs = new Webhook(secret).sign(sent.id, new Date(sent.seconds * 1000), sent.body);
    expect(signaturesOf([secret], sent)).toBe(theirs);
  });

  it('is verified by it under each of two secrets, and under no other', () => {
    const [secret, old, other] = [newSigningSecret(), newSigningSecret(), newSigningSecret()];
    const sent = message();
    const headers = headersOf([secret, old], sent);
    for (const known of [secret, old])
      expect(new Webhook(known).verify(sent.body, headers)).toEqual({ type: 'x' });
    expect(() => new Webhook(other).verify(sent.body, headers)).toThrow();
  });

  it('is wrong for another body, another id and another time', () => {
    const secret = newSigningSecret();
    const sent = message();
    const headers = headersOf([secret], sent);
    const receiver = new Webhook(secret);
    expect(() => receiver.verify('{"type":"y"}', headers)).toThrow();
    expect(() => receiver.verify(sent.body, { ...headers, 'webhook-id': 'msg_2' })).toThrow();
    const later = String(sent.seconds + 1);
    expect(() => receiver.verify(sent.body, { ...headers, 'webhook-timestamp': later })).toThrow();
  });

  it('has a secret of 256 bits that begins as receivers expect', () => {
    expect(newSigningSecret()).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  });
});
