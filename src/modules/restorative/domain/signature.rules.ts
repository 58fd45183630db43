import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';
import type { AgreementParty } from './agreement';

/** What decides whether a signature may be written down. */
export interface SigningFacts {
  readonly party: AgreementParty;
  readonly isProposed: boolean;
  readonly proposedOn: LocalDate | null;
  readonly signedOn: LocalDate;
  readonly today: LocalDate;
  readonly isSignedAlready: boolean;
  /** Did who signs among those harmed take part, and still agrees? */
  readonly isPartyStanding: boolean;
  /** Does the actor mediate, and does the actor speak for the centre? */
  readonly isMediator: boolean;
  readonly speaksForCentre: boolean;
  readonly isOfAge: boolean;
  /** Is the authority that signs the one on whose decision the work rests? */
  readonly isDecidingAuthority: boolean;
}

const RECORD = 'record keeping: BR 21.1';
const PRINCIPLES = 'ECOSOC 2002/12';

const somethingIsProposed: Rule<SigningFacts> = {
  code: 'restorative.nothing-to-sign',
  citation: RECORD,
  holds: ({ isProposed }) => isProposed,
};

const itWasSigned: Rule<SigningFacts> = {
  code: 'restorative.signed-in-the-future',
  citation: RECORD,
  holds: ({ signedOn, today }) => signedOn <= today,
};

/** What was changed since is signed anew. */
const thisWordingIsSigned: Rule<SigningFacts> = {
  code: 'restorative.signed-before-proposed',
  citation: `${PRINCIPLES} §7`,
  holds: ({ signedOn, proposedOn }) => proposedOn !== null && signedOn >= proposedOn,
};

const onlyOnce: Rule<SigningFacts> = {
  code: 'restorative.signed-already',
  citation: RECORD,
  holds: ({ isSignedAlready }) => !isSignedAlready,
};

const ofAgeAlone: Rule<SigningFacts> = {
  code: 'restorative.of-age',
  citation: 'CRC 1, 5',
  holds: ({ party, isOfAge }) => party !== 'representative' || !isOfAge,
};

const whoTookPart: Rule<SigningFacts> = {
  code: 'restorative.party-does-not-agree',
  citation: `${PRINCIPLES} §7; BR 11.4`,
  holds: ({ party, isPartyStanding }) => party !== 'victim' || isPartyStanding,
};

/** A mediator is on nobody’s side, the centre’s neither. */
const theMediatorIsNotTheCentre: Rule<SigningFacts> = {
  code: 'restorative.mediator-is-not-the-centre',
  citation: `${PRINCIPLES} §18`,
  holds: ({ party, isMediator, speaksForCentre }) => party !== 'centre' || (speaksForCentre && !isMediator),
};

/** An agreement binds the decision that it rests on, and is signed by nobody who decides on others (BR 6.2, 11). */
const theAuthorityDecided: Rule<SigningFacts> = {
  code: 'restorative.not-the-deciding-authority',
  citation: `${PRINCIPLES} §15; BR 6.2, 11`,
  holds: ({ party, isDecidingAuthority }) => party !== 'authority' || isDecidingAuthority,
};

/** Whether a signature may be written down, in the order in which it is told. */
export const restorativeSigningRules: readonly Rule<SigningFacts>[] = [
  somethingIsProposed,
  itWasSigned,
  thisWordingIsSigned,
  onlyOnce,
  ofAgeAlone,
  whoTookPart,
  theMediatorIsNotTheCentre,
  theAuthorityDecided,
];

/** What decides whether all have agreed. */
export interface WholeAgreementFacts {
  readonly isWorkGoingOn: boolean;
  readonly isConsentGiven: boolean;
  readonly isOfAge: boolean;
  readonly signed: readonly AgreementParty[];
  /** Those harmed who took part and still agree, and those of them who have signed. */
  readonly standing: readonly string[];
  readonly signedBy: readonly string[];
  /** Ids of those to whom something is owed. */
  readonly owedTo: readonly string[];
}

const theWorkGoesOn: Rule<WholeAgreementFacts> = {
  code: 'restorative.work-does-not-go-on',
  citation: 'CRC 16; BR 8.1, 21',
  holds: ({ isWorkGoingOn }) => isWorkGoingOn,
};

const theChildWantsIt: Rule<WholeAgreementFacts> = {
  code: 'restorative.child-does-not-agree',
  citation: `${PRINCIPLES} §7; CRC 12; GC24 §18`,
  holds: ({ isConsentGiven }) => isConsentGiven,
};

const signedBy = (party: AgreementParty): Rule<WholeAgreementFacts> => ({
  code: `restorative.not-signed-by-${party}`,
  citation: `${PRINCIPLES} §7, 15`,
  holds: ({ signed }) => signed.includes(party),
});

const signedByWhoStandsForIt: Rule<WholeAgreementFacts> = {
  code: 'restorative.not-signed-by-representative',
  citation: 'GC24 §18(b); CRC 5',
  holds: ({ signed, isOfAge }) => isOfAge || signed.includes('representative'),
};

const somebodyHarmedStands: Rule<WholeAgreementFacts> = {
  code: 'restorative.party-does-not-agree',
  citation: `${PRINCIPLES} §7; BR 11.4`,
  holds: ({ standing, owedTo }) => standing.length > 0 && owedTo.every((id) => standing.includes(id)),
};

const signedByThoseHarmed: Rule<WholeAgreementFacts> = {
  code: 'restorative.not-signed-by-victim',
  citation: `${PRINCIPLES} §7; BR 11.4`,
  holds: ({ standing, signedBy: whoSigned }) => standing.every((id) => whoSigned.includes(id)),
};

/** Whether all have agreed, in the order in which it is told. */
export const wholeAgreementRules: readonly Rule<WholeAgreementFacts>[] = [
  theWorkGoesOn,
  theChildWantsIt,
  somebodyHarmedStands,
  signedBy('child'),
  signedByWhoStandsForIt,
  signedByThoseHarmed,
  signedBy('centre'),
  signedBy('authority'),
];
