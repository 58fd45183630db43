import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import type { KnownCase } from '../../cases';
import { approvedByNoWriter } from '../domain/agreement.rules';
import { PlanRepository } from '../persistence/plan.repository';
import { BeginPlan } from './begin-plan';
import { ChangePlan } from './change-plan';

/** What was agreed before a case was closed holds again, as its next edition, when two people open the case again. */
@Injectable()
export class TakeUpPlan {
  constructor(
    private readonly plans: PlanRepository,
    private readonly beginning: BeginPlan,
    private readonly changing: ChangePlan,
  ) {}

  /** Who asks writes the edition; it says what the last one said. Answers its id. @throws DomainError `not-open`. */
  async prepare(work: Work, file: KnownCase): Promise<string> {
    const last = await this.plans.lastHeld(work, file.id);
    if (!last) throw new DomainError('not-open', 'plan.none-held');
    return (await this.beginning.draft(work, file, last)).id;
  }

  /** Who approves lets it hold; by another than who wrote it. */
  async takeUp(work: Work, id: string): Promise<void> {
    const before = await this.plans.lock(work, id);
    requireAll([approvedByNoWriter], { approvedBy: work.actor.accountId, writers: before.writers });
    const changes = { approvedBy: work.actor.accountId, approvedAt: work.now };
    await this.changing.finish(work, before, { action: 'take-up', changes });
  }

  /** The work does not go on. */
  async drop(work: Work, id: string): Promise<void> {
    const before = await this.plans.lock(work, id);
    if (before.state !== 'drafted') return;
    await this.changing.finish(work, before, { action: 'discard', changes: { endedAt: work.now } });
  }
}
