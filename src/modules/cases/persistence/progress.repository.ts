import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { CaseProgress } from '../domain/case-progress';

const OF_REFERRAL: Statement = {
  name: 'progress-of-referral',
  text: `select case_id as "caseId", child_id as "childId", referral_version as "referralVersion", state,
      outcome, opened_at as "openedAt", allocated_at as "allocatedAt",
      plan_active_at as "planActiveAt", moved_at as "movedAt", ended_at as "endedAt"
    from cases.progress_of($1)`,
};

/** How the work goes on to which a referral led, for who referred; the database says to whom. */
@Injectable()
export class ProgressRepository {
  /** @throws DomainError `not-found`, alike without such a referral, before the acceptance, and to everybody else. */
  async of(work: Work, referralId: string): Promise<CaseProgress> {
    const [row] = await work.query<CaseProgress & { referralVersion: number }>(OF_REFERRAL, [referralId]);
    if (!row) throw new DomainError('not-found', 'not-found');
    const { referralVersion, ...progress } = row;
    work.saw({ kind: 'referral', id: referralId, version: referralVersion, childId: progress.childId });
    return progress;
  }
}
