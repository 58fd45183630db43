import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import type { KnownIntake } from '../../intake';
import type { ClockReading } from '../domain/referral-clocks';
import { referralLifecycle } from '../domain/referral.lifecycle';
import type { NewReferralRequest } from '../http/referral.requests';
import type { ReferralRow } from '../persistence/referral.repository';

/** What is known of a referral before it is written. */
export interface Beginning {
  readonly id: string;
  readonly number: string;
  readonly gravity: string | null;
  readonly summary: Buffer | null;
  readonly clock: ClockReading;
}

/** What a draft does not have yet. */
const BLANK = {
  version: 1,
  conditions: [],
  submittedBy: null,
  decidedBy: null,
  reviewerAgencyId: null,
  workEndedAt: null,
  decision: null,
  offer: null,
  answer: null,
  placement: null,
  reasons: null,
  submittedAt: null,
  purgedAt: null,
  toldNearAt: null,
  toldOverdueAt: null,
};

/** The row of a new draft. */
export function newReferral(
  work: Work,
  request: NewReferralRequest,
  intake: KnownIntake,
  { clock, ...beginning }: Beginning,
): ReferralRow {
  return {
    ...BLANK,
    ...clock,
    ...beginning,
    state: referralLifecycle.initial,
    basis: request.basis,
    stage: request.stage,
    intakeId: intake.id,
    childId: intake.childId,
    childNumber: intake.childNumber,
    childInitials: intake.childInitials,
    wrappedKey: intake.wrappedKey,
    district: intake.district,
    referringAgencyId: work.actor.agencyId,
    referrerId: work.actor.accountId,
    authorityAgencyId: request.authorityAgencyId ?? null,
    centreAgencyId: request.centreAgencyId ?? null,
    proposedMeasure: request.proposedMeasure ?? null,
    createdAt: work.now,
    updatedAt: work.now,
  };
}

/** The first line of its history. */
export const drafted = (work: Work, row: ReferralRow) => ({
  id: newId(),
  referralId: row.id,
  fromState: null,
  action: 'draft',
  toState: row.state,
  byAccount: work.actor.accountId,
  agencyId: work.actor.agencyId,
  at: work.now,
  reasonCode: null,
  note: null,
});
