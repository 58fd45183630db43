import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { STOPPED } from '../../reference';
import { caseLifecycle, type CaseAction } from '../domain/case.lifecycle';
import { ReturnedCaseRepository, type ReturnedCase } from '../persistence/returned-case.repository';
import { FollowClosedReturns } from './follow-closed-returns';
import { RunAllocationClock } from './run-allocation-clock';
import { TellCase } from './tell-case';

/** What an authority may answer, each an act on the case. */
export const RETURN_ANSWERS = ['continue', 'restart', 'close'] as const satisfies CaseAction[];
export type ReturnAnswer = (typeof RETURN_ANSWERS)[number];

/** Code of what is kept with the act: why, the authority says in its own record. */
const REASON = 'authority-decided';

/** Who decided on the child’s diversion decides what becomes of it now; the centre does not (TR 14.2–14.5). */
@Injectable()
export class AnswerReturnOfCase {
  constructor(
    private readonly returned: ReturnedCaseRepository,
    private readonly clock: RunAllocationClock,
    private readonly telling: TellCase,
    private readonly followers: FollowClosedReturns,
  ) {}

  /** @throws DomainError `changed-since` where it does not wait for the actor’s authority any more. */
  async lock(work: Work, id: string): Promise<ReturnedCase> {
    const row = await this.returned.lock(work, id);
    if (!row) throw new DomainError('changed-since', 'changed-since');
    return row;
  }

  hadDaysLeft(row: ReturnedCase): boolean {
    return this.clock.hadDaysLeft(row);
  }

  async answer(work: Work, row: ReturnedCase, answer: ReturnAnswer): Promise<void> {
    const state = caseLifecycle.next('returned', answer);
    if (state === undefined) throw new DomainError('not-open', `case.not-open-for-${answer}`);
    const isWaitedFor = answer !== 'close' && row.workerId === null;
    await this.returned.answer(work, row.id, {
      ...{ action: answer, to: state, transitionId: newId(), role: this.telling.roleOf(work) },
      latestEndOn: this.clock.lastDayAfterRest(work, row),
      finalFrom: answer === 'close' ? await this.clock.finalFrom(work) : null,
      clock: isWaitedFor ? await this.clock.start(work) : STOPPED,
    });
    this.telling.emit(work, { ...row, state }, { act: answer, from: 'returned', reasonCode: REASON });
    if (answer === 'close') await this.followers.tell(work, row);
  }
}
