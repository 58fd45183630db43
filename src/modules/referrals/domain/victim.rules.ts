import type { ReferralRule } from './referral-rule';

const CITATION = 'GC24 §16; BR 11.4';

/** Their view is heard before the decision, or it is said why not; it is no veto. */
export const victimsWereHeard: ReferralRule = {
  code: 'referral.victim-not-heard',
  citation: CITATION,
  onlyFor: 'diversion',
  holds: ({ facts: { victims } }) => victims.every(({ isHeardOrSaidWhyNot }) => isHeardOrSaidWhyNot),
};

/** Whoever objects is answered, by the unit before or by the reasons of who decides; the answer decides nothing. */
export const objectionsAreAnswered: ReferralRule = {
  code: 'referral.objection-not-answered',
  citation: CITATION,
  onlyFor: 'diversion',
  needsRequest: true,
  holds: ({ facts: { victims, request } }) =>
    request?.answersObjections === true || victims.every(({ isAnswered }) => isAnswered),
};
