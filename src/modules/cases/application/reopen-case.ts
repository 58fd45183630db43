import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { finalisingRules, reopeningRules } from '../domain/reopening.rules';
import type { CaseRow } from '../persistence/case.repository';
import { ChangeCase } from './change-case';
import { NOT_ENDED } from './conclude-case';
import { FollowGoingOn } from './follow-going-on';
import { RequireWilling } from './require-willing';
import { RunAllocationClock } from './run-allocation-clock';
import { ShareCase } from './share-case';

/** What becomes of a case that is closed: opened again by two people, or final. */
@Injectable()
export class ReopenCase {
  constructor(
    private readonly changing: ChangeCase,
    private readonly clock: RunAllocationClock,
    private readonly sharing: ShareCase,
    private readonly willing: RequireWilling,
    private readonly goingOn: FollowGoingOn,
  ) {}

  /** Somebody asks; the case stays closed until another lets it be. */
  async ask(work: Work, id: string, reasonCode: string): Promise<CaseRow> {
    const begun = await this.changing.begin(work, id, 'ask-to-reopen');
    await this.clock.requireCode(work, 'reopening-reasons', reasonCode, '/reasonCode');
    requireAll(reopeningRules, begun.before);
    await this.willing.check(work, id);
    return this.changing.finish(work, begun, {}, reasonCode);
  }

  async decline(work: Work, id: string, reasonCode: string): Promise<CaseRow> {
    const begun = await this.changing.begin(work, id, 'decline-reopening');
    await this.clock.requireCode(work, 'reopening-decline-reasons', reasonCode, '/reasonCode');
    return this.changing.finish(work, begun, {}, reasonCode);
  }

  /** Somebody is waited for who answers for it, and who meets the child learns that support is running. */
  async reopen(work: Work, id: string, reasonCode: string): Promise<CaseRow> {
    const begun = await this.changing.begin(work, id, 'reopen');
    requireAll(reopeningRules, begun.before);
    await this.willing.check(work, id);
    const open = { ...NOT_ENDED, closedAt: null, finalFrom: null, workerId: null };
    const after = await this.changing.finish(
      work,
      begun,
      { ...open, ...(await this.clock.start(work)) },
      reasonCode,
    );
    this.sharing.signalAgain(work, after);
    await this.goingOn.tell(work, after);
    return after;
  }

  /** From here on nothing of it is undone. */
  async finalise(work: Work, id: string): Promise<CaseRow> {
    const begun = await this.changing.begin(work, id, 'finalise');
    requireAll(finalisingRules, { finalFrom: begun.before.finalFrom, now: work.now });
    return this.changing.finish(work, begun, {}, begun.before.outcomeCode);
  }
}
