/** How a child and those harmed are brought together; `indirect` is through the mediator alone. */
export const RESTORATIVE_KINDS = ['mediation', 'conference', 'indirect'] as const;
export type RestorativeKind = (typeof RESTORATIVE_KINDS)[number];

/** In which way it was held. */
export const MEETING_WAYS = ['face-to-face', 'shuttle', 'letters'] as const;
export type MeetingWay = (typeof MEETING_WAYS)[number];

/** Who was harmed. */
export const PARTY_KINDS = ['adult', 'child', 'organisation'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** What somebody harmed said to taking part. */
export const PARTY_CONSENTS = ['not-asked', 'given', 'refused', 'withdrawn'] as const;
export type PartyConsent = (typeof PARTY_CONSENTS)[number];

/** Code of list `consent-purposes`: what the child says to it. */
export const RESTORATIVE_CONSENT = 'restorative';

/** Those harmed who took part, and agree to it still. */
export const standingOf = <One extends { readonly came: boolean | null; readonly consent: PartyConsent }>(
  parties: readonly One[],
): One[] => parties.filter(({ came, consent }) => came === true && consent === 'given');
