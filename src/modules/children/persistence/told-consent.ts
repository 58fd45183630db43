import type { ConsentEntity } from './consent.entity';

/** What others are told of a consent, and what tells how it stands. */
export const TOLD_OF_CONSENT = [
  ...(['id', 'childId', 'purpose', 'person', 'representativeId', 'decision', 'state', 'decidedAt'] as const),
  ...(['inCustody', 'confirmedAt', 'withdrawnAt', 'lapsedAt', 'validUntil', 'needsRepresentative'] as const),
  ...(['lawyerPresent', 'explainedAt', 'recordedBy'] as const),
] as const satisfies readonly (keyof ConsentEntity)[];

export type ConsentAsTold = Pick<ConsentEntity, (typeof TOLD_OF_CONSENT)[number]>;
