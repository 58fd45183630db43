/** How many months after the closure a child and its family are asked how it goes. */
export const AFTERCARE_MONTHS = [6, 12, 24] as const;
export type AftercareMonths = (typeof AFTERCARE_MONTHS)[number];

/** What the family says of a new contact with the police; nobody else is asked (domain §3.7). */
export const POLICE_CONTACTS = ['known-yes', 'known-no', 'unknown'] as const;
export type PoliceContact = (typeof POLICE_CONTACTS)[number];

/** After these outcomes (codes of list closure-outcomes) nobody of this centre asks. */
const NOT_AFTER: readonly (string | null)[] = ['died', 'transferred', 'referred-in-error'];

/** Is a child asked how it goes, when its work ended like this after something was delivered? */
export const isFollowedUp = (outcomeCode: string | null): boolean => !NOT_AFTER.includes(outcomeCode);
