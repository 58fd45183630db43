import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { RowClock } from '../../reference';
import type { CaseEntity } from './case.entity';

/** A case that was returned, as the authority may know it. */
export type ReturnedCase = Pick<
  CaseEntity,
  'id' | 'childId' | 'basis' | 'referralId' | 'centreAgencyId' | 'workerId' | 'latestEndOn'
> & { readonly returnedAt: Date };

/** What the authority has answered, and what follows from it. */
export interface ReturnAnswered {
  readonly action: string;
  readonly to: string;
  readonly transitionId: string;
  readonly role: string;
  /** From when on it can be made final; null while it is not closed. */
  readonly finalFrom: Date | null;
  /** The last day of the work, where it goes on. */
  readonly latestEndOn: LocalDate | null;
  readonly clock: RowClock;
}

const LOCK: Statement = {
  name: 'lock-returned-case',
  text: `select id, child_id as "childId", basis, referral_id as "referralId", centre_agency_id as "centreAgencyId",
      worker_id as "workerId", latest_end_on as "latestEndOn", returned_at as "returnedAt"
    from cases.lock_returned($1)`,
};

const ANSWER: Statement = {
  name: 'answer-return',
  text: 'select cases.answer_return($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
};

/** Cases that wait for an authority, which sees no row of them: what it answers goes through a door. */
@Injectable()
export class ReturnedCaseRepository {
  /** Undefined where it was not returned to the authority of who asks, or waits no more. */
  async lock(work: Work, id: string): Promise<ReturnedCase | undefined> {
    return (await work.query<ReturnedCase>(LOCK, [id]))[0];
  }

  async answer(work: Work, id: string, answered: ReturnAnswered): Promise<void> {
    const { action, to, transitionId, role, finalFrom, latestEndOn, clock } = answered;
    const dates = [finalFrom, latestEndOn, clock.dueAt, clock.warnAt, clock.escalatesTo];
    await work.query(ANSWER, [id, action, to, transitionId, role, ...dates]);
  }
}
