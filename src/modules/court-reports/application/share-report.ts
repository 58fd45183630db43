import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { NeedToKnowFacade, type Grant } from '../../children';
import { PreDecisionRepository, type PreDecisionRow } from '../persistence/pre-decision.repository';
import { ANSWERERS } from '../policy/pre-decision.policy';

/** Who a child is, a centre knows as long as it is asked for a report, and no longer. */
@Injectable()
export class ShareReport {
  constructor(
    private readonly needToKnow: NeedToKnowFacade,
    private readonly reports: PreDecisionRepository,
  ) {}

  /** Those who coordinate there; nothing of what the child is said to have done. */
  toCentre(work: Work, row: PreDecisionRow): void {
    const grantee = { kind: 'agency', id: row.centreAgencyId } as const;
    this.open(work, row, { grantee, forRoles: ANSWERERS });
  }

  /** Who was named to write; who names themselves knows it already. */
  toWriter(work: Work, row: PreDecisionRow, writerId: string): void {
    if (writerId === work.actor.accountId) return;
    this.open(work, row, { grantee: { kind: 'person', id: writerId } });
  }

  /** What has ended is nobody else’s. */
  afterEnd(work: Work, { id }: PreDecisionRow): void {
    this.reports.forgetChild(work, id);
  }

  private open(work: Work, { id, childId }: PreDecisionRow, to: Pick<Grant, 'grantee' | 'forRoles'>): void {
    const file = { kind: 'child', id: childId } as const;
    const basis = { kind: 'pre-decision-report', id };
    this.needToKnow.openFile(work, { childId, file, level: 'identity', basis, ...to });
  }
}
