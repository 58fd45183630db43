import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ELIGIBILITY_RULE_APPROVED } from '../contract';
import { dayBefore } from '../domain/rule-version';
import { stateAfter, withWriter } from '../domain/rule-version.actions';
import { approvalRules } from '../domain/rule-version.rules';
import type { RuleVersionEntity } from '../persistence/rule-version.entity';
import { RuleVersionRepository } from '../persistence/rule-version.repository';

/** Moves a version of a rule along its lifecycle: one person proposes, another approves. */
@Injectable()
export class MoveRule {
  constructor(
    private readonly rows: RuleVersionRepository,
    private readonly settings: PlatformSettings,
  ) {}

  async propose(work: Work, id: string): Promise<RuleVersionEntity> {
    const row = await this.rows.findToChange(work, id);
    const { accountId } = work.actor;
    const after = {
      state: stateAfter(row, 'propose'),
      proposedBy: accountId,
      writtenBy: withWriter(row, accountId),
    };
    return this.rows.move(work, row, after, { action: 'propose' });
  }

  async sendBack(work: Work, id: string, note: string): Promise<RuleVersionEntity> {
    const row = await this.rows.findToChange(work, id);
    const after = { state: stateAfter(row, 'send-back'), proposedBy: null };
    return this.rows.move(work, row, after, { action: 'send-back', note });
  }

  /** From its first day on it takes the place of the version before it, which ends the day before. */
  async approve(work: Work, id: string): Promise<RuleVersionEntity> {
    const row = await this.rows.findToChange(work, id);
    const state = stateAfter(row, 'approve');
    const predecessor = await this.rows.lastApproved(work, row.code);
    const { accountId: actorId } = work.actor;
    requireAll(approvalRules, {
      actorId,
      writtenBy: row.writtenBy,
      validFrom: row.validFrom,
      today: localDateIn(this.settings.timeZone, work.now),
      predecessorFrom: predecessor?.validFrom ?? null,
    });
    if (predecessor) await this.supersede(work, predecessor, row);
    const facts = { code: row.code, validFrom: row.validFrom, policy: row.policy };
    work.emit({ type: ELIGIBILITY_RULE_APPROVED, subject: { kind: 'eligibility-rule', id }, facts });
    const after = { state, approvedBy: actorId, approvedAt: work.now };
    return this.rows.move(work, row, after, { action: 'approve' });
  }

  private async supersede(work: Work, last: RuleVersionEntity, successor: RuleVersionEntity): Promise<void> {
    const after = { state: stateAfter(last, 'supersede'), validTo: dayBefore(successor.validFrom) };
    await this.rows.move(work, last, after, { action: 'supersede' });
  }
}
