import type { Rule } from '../../../kernel/rule';

/** What decides whether another centre may be asked to go on with a case. */
export interface AskingFacts {
  /** State of the lifecycle of the case. */
  readonly caseState: string;
  /** What the case stands on. */
  readonly basis: string;
  readonly isAskedAlready: boolean;
  /** Whether child and representatives, together, allow it now. */
  readonly isConsentedTo: boolean;
  /** Whether a child that came by itself has agreed to the work. */
  readonly isSupportAgreed: boolean;
  readonly needsDistrict: boolean;
  readonly newDistrict: string | null;
}

/** In which a centre works with a child. */
export const MOVABLE_STATES: readonly string[] = ['opened', 'allocated', 'assessed', 'in-delivery'];

const theWorkGoesOn: Rule<AskingFacts> = {
  code: 'transfer.case-not-in-work',
  citation: 'BR 20.1',
  holds: ({ caseState }) => MOVABLE_STATES.includes(caseState),
};

/** Who sees that an order is done is named by who decides on it. */
const itIsNotOrdered: Rule<AskingFacts> = {
  code: 'transfer.ordered-case',
  citation: 'TR 10.1; BR 23.1',
  holds: ({ basis }) => basis !== 'order',
};

const oneIsAskedAtATime: Rule<AskingFacts> = {
  code: 'transfer.asked-already',
  citation: 'BR 20.1',
  holds: ({ isAskedAlready }) => !isAskedAlready,
};

const theFamilyAgrees: Rule<AskingFacts> = {
  code: 'transfer.no-consent',
  citation: 'GC24 §18(c); CRC 12, 16',
  holds: ({ isConsentedTo }) => isConsentedTo,
};

/** Nobody works with a child who has not said yes to it, here or elsewhere. */
const theWorkIsAgreedTo: Rule<AskingFacts> = {
  code: 'transfer.support-not-agreed',
  citation: 'Law 919-IIQ; GC24 §18(b); CRC 12',
  holds: ({ isSupportAgreed }) => isSupportAgreed,
};

const itIsToldWhereTo: Rule<AskingFacts> = {
  code: 'transfer.district-missing',
  citation: 'record keeping: BR 21.1',
  holds: ({ needsDistrict, newDistrict }) => !needsDistrict || newDistrict !== null,
};

/** Whether another centre may be asked. */
export const askingRules: readonly Rule<AskingFacts>[] = [
  theWorkGoesOn,
  itIsNotOrdered,
  oneIsAskedAtATime,
  theFamilyAgrees,
  theWorkIsAgreedTo,
  itIsToldWhereTo,
];

/** What decides whether the centre that is asked may accept. */
export interface AcceptingFacts {
  /** Whether what child and family said to it still holds. */
  readonly isAgreed: boolean;
  /** Whether who would answer for the case must have nothing to do with it. */
  readonly isInConflict: boolean;
  /** Whether they lack a certificate, or it has expired, without which nobody acts. */
  readonly lacksCertificate: boolean;
  /** Whether it is told of every session that is over who came. */
  readonly isAllTold: boolean;
  /** Whether the centre supports a child that came by itself already. */
  readonly isSupportedThere: boolean;
}

/** Whether a case may change hands now. */
export const acceptingRules: readonly Rule<AcceptingFacts>[] = [
  {
    code: 'transfer.consent-run-out',
    citation: 'GC24 §18(c); CRC 12, 16',
    holds: ({ isAgreed }) => isAgreed,
  },
  {
    code: 'transfer.worker-in-conflict',
    citation: 'BR 6.3, 22',
    holds: ({ isInConflict }) => !isInConflict,
  },
  {
    code: 'transfer.worker-without-certificate',
    citation: 'BR 12.1, 22; GC24 §39, 112',
    holds: ({ lacksCertificate }) => !lacksCertificate,
  },
  {
    code: 'transfer.session-without-attendance',
    citation: 'record keeping: BR 21.1',
    holds: ({ isAllTold }) => isAllTold,
  },
  {
    code: 'transfer.child-supported-there',
    citation: 'record keeping: BR 21.1',
    holds: ({ isSupportedThere }) => !isSupportedThere,
  },
];

/** Where a child is said to live, by three who say so. */
export interface DistrictFacts {
  readonly newDistrict: string | null;
  /** By the record of the child. */
  readonly recordedDistrict: string | null;
  /** Which the centre that is asked serves. */
  readonly servedDistricts: readonly string[];
}

/** What a person has to look at: it keeps nobody from asking, and both centres read it. */
export function toLookAt({ newDistrict, recordedDistrict, servedDistricts }: DistrictFacts): string[] {
  if (newDistrict === null) return [];
  return [
    ...(recordedDistrict === newDistrict ? [] : ['district-not-in-record']),
    ...(servedDistricts.includes(newDistrict) ? [] : ['district-not-served']),
  ];
}
