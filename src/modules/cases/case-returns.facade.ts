import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { AnswerReturnOfCase, type ReturnAnswer } from './application/answer-return-of-case';
import { FollowClosedReturns, type FollowsClosedReturns } from './application/follow-closed-returns';
import { ReturnCase } from './application/return-case';
import { known, type KnownCase } from './cases.facade';
import type { ReturnedCase } from './persistence/returned-case.repository';

/** How a case goes back to the authority that decided, and from there. */
@Injectable()
export class CaseReturnsFacade {
  constructor(
    private readonly returning: ReturnCase,
    private readonly answering: AnswerReturnOfCase,
    private readonly followers: FollowClosedReturns,
  ) {}

  /** Registers what must happen in the same transaction when the authority closes it; its actor sees nothing of the case. */
  followClosings(follower: FollowsClosedReturns): void {
    this.followers.register(follower);
  }

  /** Asks to return it; the caller has seen its present version. @throws DomainError where it cannot be returned. */
  async ask(work: Work, id: string, reasonCode: string): Promise<KnownCase> {
    return known(await this.returning.ask(work, id, reasonCode));
  }

  async decline(work: Work, id: string, reasonCode: string): Promise<KnownCase> {
    return known(await this.returning.decline(work, id, reasonCode));
  }

  async withdraw(work: Work, id: string, reasonCode: string): Promise<KnownCase> {
    return known(await this.returning.withdraw(work, id, reasonCode));
  }

  /** The work rests until the authority has answered. */
  async send(work: Work, id: string, reasonCode: string): Promise<KnownCase> {
    return known(await this.returning.send(work, id, reasonCode));
  }

  /** Locks a case for the authority that it was returned to. @throws DomainError `changed-since` where it waits no more. */
  async locked(work: Work, id: string): Promise<ReturnedCase> {
    return this.answering.lock(work, id);
  }

  /** Whether anything was left of the longest duration that was offered when it was given back. */
  hadDaysLeft(row: ReturnedCase): boolean {
    return this.answering.hadDaysLeft(row);
  }

  /** The authority has answered. */
  async answer(work: Work, row: ReturnedCase, answer: ReturnAnswer): Promise<void> {
    return this.answering.answer(work, row, answer);
  }
}
