import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { IntakeFacade } from '../../intake';
import type { Condition } from '../domain/referral';
import { intakeStillCarriesADiversion } from '../domain/eligibility.rules';
import type { ReferralState } from '../domain/referral.lifecycle';
import type { ConditionRequest } from '../http/referral.requests';
import { ReferralEntity } from '../persistence/referral.entity';
import { ReferralRepository, type ReferralRow } from '../persistence/referral.repository';
import { CheckReason } from './check-reason';

const BEFORE_THE_DECISION: readonly ReferralState[] = ['drafted', 'returned', 'submitted', 'refused'];
/** What would charge a child whom one only wants to help is not kept (Law 919-IIQ). */
const CHARGES: readonly string[] = ['sufficient-evidence'];

/** Records that a condition of GC24 §18 is met: since when, attested by whom, on which basis. Never what was said. */
@Injectable()
export class RecordCondition {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly codes: CheckReason,
    private readonly intakes: IntakeFacade,
    private readonly settings: PlatformSettings,
  ) {}

  async record(work: Work, id: string, request: ConditionRequest): Promise<ReferralRow> {
    const row = await this.referrals.findToChange(work, id);
    requireOpen(row, work, request);
    await this.requireACharge(work, row);
    const { condition, attestedBy } = request;
    await this.codes.attestor(work, attestedBy, { condition, pointer: '/attestedBy' });
    await this.codes.check(work, 'condition-bases', request.basis, '/basis');
    await this.requireBelievableTime(work, row, new Date(request.metAt));
    const metAt = new Date(request.metAt).toISOString();
    const met: Condition = { ...request, metAt, recordedBy: work.actor.accountId };
    const others = row.conditions.filter(({ condition }) => condition !== request.condition);
    const changed = { ...row, conditions: [...others, met], version: row.version + 1, updatedAt: work.now };
    await work.update(ReferralEntity, changed, row.version);
    return changed;
  }

  /** Nothing is held against a child that has nothing to answer for. */
  private async requireACharge(work: Work, { id, basis }: ReferralRow): Promise<void> {
    if (basis === 'prevention' || (await this.referrals.carriesADiversion(work, id))) return;
    const { code, citation } = intakeStillCarriesADiversion;
    throw new DomainError('rule-broken', code, { citation });
  }

  /** Nothing is met before the act it speaks of, nor in the future. */
  private async requireBelievableTime(work: Work, row: ReferralRow, metAt: Date): Promise<void> {
    if (metAt > work.now) throw metAtRefused('in-the-future');
    const intake = await this.intakes.known(work, row.intakeId);
    const earliest = intake?.acts[0]?.committedOn;
    const day = localDateIn(this.settings.timeZone, metAt);
    if (earliest !== undefined && day < earliest) throw metAtRefused('before-the-act');
  }
}

function requireOpen(row: ReferralRow, work: Work, { condition }: ConditionRequest): void {
  if (!BEFORE_THE_DECISION.includes(row.state))
    throw new DomainError('not-open', 'referral.not-open-for-record-condition');
  if (row.centreAgencyId === work.actor.agencyId)
    throw new DomainError('not-permitted', 'referral.not-your-action');
  if (row.basis === 'prevention' && CHARGES.includes(condition))
    throw new DomainError('rule-broken', 'referral.prevention-needs-no-charge', { citation: 'Law 919-IIQ' });
}

const metAtRefused = (code: string) =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer: '/metAt', code }] });
