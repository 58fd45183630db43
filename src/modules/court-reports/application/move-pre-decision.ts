import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { preDecisionEvent } from '../contract';
import type { PreDecisionAct } from '../domain/pre-decision';
import { requirePreDecisionOpen } from '../domain/pre-decision.actions';
import { preDecisionLifecycle } from '../domain/pre-decision.lifecycle';
import {
  PreDecisionRepository,
  type PreDecisionChanges,
  type PreDecisionRow,
} from '../persistence/pre-decision.repository';

/** Moves a request: whether it may now, and what it changes. */
@Injectable()
export class MovePreDecision {
  constructor(private readonly reports: PreDecisionRepository) {}

  /** The request as it was read, when the act is open. @throws DomainError `not-permitted` or `not-open`. */
  async begin(work: Work, id: string, act: PreDecisionAct): Promise<PreDecisionRow> {
    const row = await this.reports.findToChange(work, id);
    requirePreDecisionOpen(act, row, work.actor);
    return row;
  }

  /** @throws DomainError `changed-since` where somebody was faster. */
  async move(
    work: Work,
    row: PreDecisionRow,
    act: Exclude<PreDecisionAct, 'write'>,
    changes: PreDecisionChanges,
  ): Promise<void> {
    const state = preDecisionLifecycle.next(row.state, act);
    if (state === undefined) throw new DomainError('not-open', `pre-decision-report.not-open-for-${act}`);
    const ended = preDecisionLifecycle.isFinal(state) ? { endedAt: work.now } : {};
    await this.reports.change(work, row, { ...changes, ...ended, state });
    work.emit(preDecisionEvent(act, row, work.now));
  }

  /** What is written so far. @throws DomainError `changed-since` where somebody was faster. */
  async stay(work: Work, row: PreDecisionRow, changes: PreDecisionChanges): Promise<void> {
    await this.reports.change(work, row, changes);
  }
}
