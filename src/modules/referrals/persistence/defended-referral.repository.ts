import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { Answer, Decision, Offer, Referral } from '../domain/referral';

/** A referral as who stands for the child may know it, with the key that opens the texts. */
export interface DefendedReferral {
  readonly id: string;
  readonly number: string;
  readonly childId: string;
  readonly state: string;
  readonly stage: string;
  readonly decision: Decision | null;
  readonly offer: Offer | null;
  readonly answer: Answer | null;
  readonly reasons: Buffer | null;
  readonly wrappedKey: Buffer;
}

const OF_INTAKE: Statement = {
  name: 'referrals-for-defence',
  text: `select id, number, child_id as "childId", state, stage, decision, offer, answer, reasons, wrapped_key as "wrappedKey"
    from referrals.for_defence($1)`,
};

/** A decision as a review of it begins, with whoever had a part in it. */
export interface DecidedForDefence extends Pick<
  Referral,
  'childId' | 'district' | 'basis' | 'stage' | 'state'
> {
  readonly intakeId: string;
  readonly gravity: string | null;
  readonly action: string;
  readonly decidedAt: Date;
  readonly deciderAgencyId: string;
  /** Accounts and agencies. */
  readonly involved: readonly string[];
}

const DECIDED: Statement = {
  name: 'referral-decided-for-defence',
  text: `select child_id as "childId", intake_id as "intakeId", district, basis, stage, gravity, state, action,
      decided_at as "decidedAt", decider_agency_id as "deciderAgencyId", involved
    from referrals.decided_for_defence($1)`,
};

/** What was decided, through a door for who holds a mandate. */
@Injectable()
export class DefendedReferralRepository {
  async ofIntake(work: Work, intakeId: string): Promise<DefendedReferral[]> {
    const rows = await work.query<DefendedReferral>(OF_INTAKE, [intakeId]);
    for (const { id, childId } of rows) work.saw({ kind: 'referral', id, childId });
    return rows;
  }

  /** Undefined where nothing was decided, and for whoever holds no mandate. */
  async decided(work: Work, id: string): Promise<DecidedForDefence | undefined> {
    const [row] = await work.query<DecidedForDefence>(DECIDED, [id]);
    if (row) work.saw({ kind: 'referral', id, childId: row.childId });
    return row;
  }
}
