import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { concludingRules, sendingBackRules } from '../domain/ending.rules';
import type { CaseRow } from '../persistence/case.repository';
import { AskBeforeClosing } from './ask-before-closing';
import { ChangeCase } from './change-case';
import { FollowGoingOn } from './follow-going-on';
import { RequireWilling } from './require-willing';
import { NOTHING_RUNS } from './nothing-runs';
import { RunAllocationClock } from './run-allocation-clock';

/** Of a case whose work goes on nothing has ended. */
export const NOT_ENDED = { outcomeCode: null, endedBy: null, endedAt: null, endingNote: null };

/** What was agreed is worked on to its end, and a second person may find that it is not done (BR 6.2). */
@Injectable()
export class ConcludeCase {
  constructor(
    private readonly changing: ChangeCase,
    private readonly clock: RunAllocationClock,
    private readonly left: AskBeforeClosing,
    private readonly willing: RequireWilling,
    private readonly goingOn: FollowGoingOn,
  ) {}

  async conclude(work: Work, id: string, outcomeCode: string): Promise<CaseRow> {
    const begun = await this.changing.begin(work, id, 'conclude');
    await this.clock.requireCode(work, 'closure-outcomes', outcomeCode, '/outcomeCode');
    const isAnythingLeft = await this.left.isAnythingLeft(work, id);
    requireAll(concludingRules, { outcomeCode, isAnythingLeft });
    const ended = { outcomeCode, endedBy: work.actor.accountId, endedAt: work.now };
    return this.changing.finish(work, begun, { ...ended, ...NOTHING_RUNS }, outcomeCode);
  }

  /** Where nobody answers for the case any more, somebody is waited for anew. */
  async sendBack(work: Work, id: string, reasonCode: string): Promise<CaseRow> {
    const begun = await this.changing.begin(work, id, 'send-back');
    const { workerId } = begun.before;
    await this.clock.requireCode(work, 'conclusion-return-reasons', reasonCode, '/reasonCode');
    requireAll(sendingBackRules, { ...begun.before, closedBy: work.actor.accountId });
    await this.willing.check(work, id);
    const clock = workerId === null ? await this.clock.start(work) : {};
    const after = await this.changing.finish(work, begun, { ...NOT_ENDED, ...clock }, reasonCode);
    await this.goingOn.tell(work, after);
    return after;
  }
}
