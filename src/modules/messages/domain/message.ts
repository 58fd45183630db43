/** The two who tell each other something: who referred, and who works with the child. */
export const SIDES = ['referrer', 'centre'] as const;
export type Side = (typeof SIDES)[number];

/** Code of list message-notices: what is said where messages are read and written (domain §2). */
export const NOTICE = 'no-details-of-sessions';
