/** Who signs an agreement. */
export const AGREEMENT_PARTIES = ['child', 'representative', 'victim', 'centre', 'authority'] as const;
export type AgreementParty = (typeof AGREEMENT_PARTIES)[number];

/** What can become of what was promised. */
export const OBLIGATION_OUTCOMES = ['done', 'done-in-part', 'not-done'] as const;
export type ObligationOutcome = (typeof OBLIGATION_OUTCOMES)[number];

export const OBLIGATION_STATES = ['open', ...OBLIGATION_OUTCOMES] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];

/** The most that one obligation asks for; a product rule, for whole manat and hours. */
export const MOST_AMOUNT = 5_000;
export const MOST_HOURS = 120;
