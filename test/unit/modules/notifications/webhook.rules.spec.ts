import { firstBroken } from '../../../../src/kernel/rule';
import {
  theAddressIsWrittenPlainly,
  webhookRules,
  type WebhookFacts,
} from '../../../../src/modules/notifications/domain/webhook.rules';

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

  it.each([
    ['https://receiver.example', true],
    ['https://receiver.example/', true],
    ['https://receiver.example:8443/told?by=us', true],
    ['https://receiver.example/\nX', false],
    [' https://receiver.example/', false],
    ['https://receiver.example/a b', false],
    ['https:receiver.example', false],
    ['https://RECEIVER.example/', false],
    ['https://receiver.example/a/../b', false],
    ['https://receiver.example:0/', false],
    ['https://receiver.example:443/', false],
  ])('may be written %j: %s', (text, isPlain) => {
    const url = new URL(text);
    expect(theAddressIsWrittenPlainly.holds({ text, url })).toBe(isPlain);
  });
});
