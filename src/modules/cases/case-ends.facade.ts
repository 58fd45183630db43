import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { AskBeforeClosing } from './application/ask-before-closing';
import { ConcludeCase } from './application/conclude-case';
import { FollowGoingOn } from './application/follow-going-on';
import { ReopenCase } from './application/reopen-case';
import { RequireWilling } from './application/require-willing';
import { known, type KnownCase } from './cases.facade';

/** How a case comes to its end, and from there; every method demands that the caller has seen its present version. */
@Injectable()
export class CaseEndsFacade {
  constructor(
    private readonly concluding: ConcludeCase,
    private readonly reopening: ReopenCase,
    private readonly closing: AskBeforeClosing,
    private readonly goingOn: FollowGoingOn,
    private readonly willing: RequireWilling,
  ) {}

  /** Registers what must happen in the same transaction when a case is closed. */
  followClosings(follower: (work: Work, closed: KnownCase) => Promise<void>): void {
    this.closing.follow((work, row) => follower(work, known(row)));
  }

  /** Registers what must happen in the same transaction when work that had ended goes on. */
  followGoingOn(follower: (work: Work, file: KnownCase) => Promise<void>): void {
    this.goingOn.register((work, row) => follower(work, known(row)));
  }

  /** Has the child taken back what the work rests on, also after it was concluded? */
  async isTakenBack(work: Work, caseId: string): Promise<boolean> {
    return this.willing.isTakenBack(work, caseId);
  }

  /** What was agreed has been worked on to its end; a second person looks at it before it is closed. */
  async conclude(work: Work, id: string, outcomeCode: string): Promise<KnownCase> {
    return known(await this.concluding.conclude(work, id, outcomeCode));
  }

  /** A second person finds that the work is not done. @throws DomainError when it was not concluded, but ended. */
  async sendBack(work: Work, id: string, reasonCode: string): Promise<KnownCase> {
    return known(await this.concluding.sendBack(work, id, reasonCode));
  }

  /** Asks to open a closed case again. @throws DomainError when it was completed, or rests on nothing any more. */
  async askToReopen(work: Work, id: string, reasonCode: string): Promise<KnownCase> {
    return known(await this.reopening.ask(work, id, reasonCode));
  }

  async declineReopening(work: Work, id: string, reasonCode: string): Promise<KnownCase> {
    return known(await this.reopening.decline(work, id, reasonCode));
  }

  /** The work goes on; nobody answers for it yet. */
  async reopen(work: Work, id: string, reasonCode: string): Promise<KnownCase> {
    return known(await this.reopening.reopen(work, id, reasonCode));
  }

  /** @throws DomainError while somebody may ask for a review. */
  async finalise(work: Work, id: string): Promise<KnownCase> {
    return known(await this.reopening.finalise(work, id));
  }
}
