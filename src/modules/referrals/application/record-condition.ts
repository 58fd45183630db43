import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import type { Condition } from '../domain/referral';
import type { ReferralState } from '../domain/referral.lifecycle';
import type { ConditionRequest } from '../http/referral.requests';
import { ReferralEntity } from '../persistence/referral.entity';
import { ReferralRepository, type ReferralRow } from '../persistence/referral.repository';

const BEFORE_THE_DECISION: readonly ReferralState[] = ['drafted', 'returned', 'submitted', 'refused'];
/** What would charge a child whom one only wants to help is not kept (Law 919-IIQ). */
const CHARGES: readonly string[] = ['sufficient-evidence', 'responsibility-admitted-freely'];

/** Records that a condition of GC24 §18 is met: since when, attested by whom, on which basis. Never what was said. */
@Injectable()
export class RecordCondition {
  constructor(private readonly referrals: ReferralRepository) {}

  async record(work: Work, id: string, request: ConditionRequest): Promise<ReferralRow> {
    const row = await this.referrals.findToChange(work, id);
    if (!BEFORE_THE_DECISION.includes(row.state))
      throw new DomainError('not-open', 'referral.not-open-for-record-condition');
    if (row.centreAgencyId === work.actor.agencyId)
      throw new DomainError('not-permitted', 'referral.not-your-action');
    if (row.basis === 'prevention' && CHARGES.includes(request.condition)) {
      throw new DomainError('rule-broken', 'referral.prevention-needs-no-charge', {
        citation: 'Law 919-IIQ',
      });
    }
    if (new Date(request.metAt) > work.now) {
      throw new DomainError('invalid', 'fields-invalid', {
        fields: [{ pointer: '/metAt', code: 'in-the-future' }],
      });
    }
    const met: Condition = {
      ...request,
      metAt: new Date(request.metAt).toISOString(),
      recordedBy: work.actor.accountId,
    };
    const others = row.conditions.filter(({ condition }) => condition !== request.condition);
    const changed = { ...row, conditions: [...others, met], version: row.version + 1, updatedAt: work.now };
    await work.update(ReferralEntity, changed, row.version);
    return changed;
  }
}
