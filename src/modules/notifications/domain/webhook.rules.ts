import type { Rule } from '../../../kernel/rule';

/** What decides whether an address may be told at. */
export interface WebhookFacts {
  readonly url: URL | undefined;
  /** For development: this machine, and http. */
  readonly toLoopback: boolean;
  readonly roles: readonly string[];
  /** The roles that somebody of the agency can have. */
  readonly rolesOfAgency: readonly string[];
}

const theWayIsEncrypted: Rule<WebhookFacts> = {
  code: 'webhook.address-not-encrypted',
  citation: 'OWASP ASVS 5.0 12.2.1; GC24 §67',
  holds: ({ url, toLoopback }) => url?.protocol === 'https:' || (toLoopback && url?.protocol === 'http:'),
};

/** What stands in an address is written into logs on the way. */
const theAddressHoldsNoSecret: Rule<WebhookFacts> = {
  code: 'webhook.address-with-secret',
  citation: 'OWASP ASVS 5.0 14.2.1',
  holds: ({ url }) => url?.username === '' && url.password === '' && url.hash === '',
};

/** Two readers of an address that is written otherwise may go to two places (RFC 3986 §6; WHATWG URL). */
export const theAddressIsWrittenPlainly: Rule<{ readonly text: string; readonly url: URL | undefined }> = {
  code: 'webhook.address-not-plain',
  citation: 'OWASP ASVS 5.0 1.3.6',
  holds: ({ text, url }) => url !== undefined && [text, `${text}/`].includes(url.href) && url.port !== '0',
};

const theRolesAreOfTheAgency: Rule<WebhookFacts> = {
  code: 'webhook.role-not-of-agency',
  citation: 'GC24 §66–67; CRC 16',
  holds: ({ roles, rolesOfAgency }) => roles.every((role) => rolesOfAgency.includes(role)),
};

/** Whether an agency may be told at an address. Whether that is of the public network is asked whenever a connection is made. */
export const webhookRules: readonly Rule<WebhookFacts>[] = [
  theWayIsEncrypted,
  theAddressHoldsNoSecret,
  theRolesAreOfTheAgency,
];
