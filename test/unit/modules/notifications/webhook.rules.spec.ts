import { firstBroken } from '../../../../src/kernel/rule';
import { webhookRules, type WebhookFacts } from '../../../../src/modules/notifications/domain/webhook.rules';

const FACTS: WebhookFacts = {
  url: new URL('https://receiver.example/told'),
  toLoopback: false,
  roles: ['prosecutor'],
  rolesOfAgency: ['prosecutor', 'safeguarding-lead'],
};

/** What is wrong, and the code that says so. */
const EXPECTED: readonly (readonly [string, Partial<WebhookFacts>, string | undefined])[] = [
  ['nothing', {}, undefined],
  ['no address', { url: undefined }, 'webhook.address-not-encrypted'],
  ['http', { url: new URL('http://receiver.example/') }, 'webhook.address-not-encrypted'],
  ['http to a machine under development', { url: new URL('http://127.0.0.1/'), toLoopback: true }, undefined],
  ['another way', { url: new URL('ftp://127.0.0.1/'), toLoopback: true }, 'webhook.address-not-encrypted'],
  ['a file', { url: new URL('file:///etc/passwd'), toLoopback: true }, 'webhook.address-not-encrypted'],
  ['a name in it', { url: new URL('https://me@receiver.example/') }, 'webhook.address-with-secret'],
  ['a password in it', { url: new URL('https://:x@receiver.example/') }, 'webhook.address-with-secret'],
  ['a place in the page', { url: new URL('https://receiver.example/#x') }, 'webhook.address-with-secret'],
  ['a role of another agency', { roles: ['prosecutor', 'judge'] }, 'webhook.role-not-of-agency'],
];

describe('Where an agency may be told', () => {
  it.each(EXPECTED)('with %s is answered as written here', (_what, facts, code) => {
    expect(firstBroken(webhookRules, { ...FACTS, ...facts })?.code).toBe(code);
  });
});
