import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../kernel/local-date';
import type { Work } from '../../platform/persistence/work';
import { AskBeforeClosing, type KnowsWhatIsLeft } from './application/ask-before-closing';
import { ChangeCase } from './application/change-case';
import { FindCases } from './application/find-cases';
import type { CaseBasis } from './domain/case';
import type { CaseAction, CaseState } from './domain/case.lifecycle';
import type { CaseResponse } from './http/case.response';
import type { CaseProgress } from './domain/case-progress';
import { CaseRepository, type CaseRow } from './persistence/case.repository';
import { ProgressRepository } from './persistence/progress.repository';
import { TeamRepository } from './persistence/team.repository';

/** A case as the modules of its work see it, with the key of the child's texts. */
export interface KnownCase {
  readonly id: string;
  readonly number: string;
  readonly state: CaseState;
  readonly basis: CaseBasis;
  readonly referralId: string | null;
  /** The order that it rests on; null where none was ordered. */
  readonly orderId: string | null;
  /** Code of list measures that was offered. */
  readonly measure: string | null;
  /** Code of list gravity-bands of the gravest act that was referred; null without one. */
  readonly gravity: string | null;
  /** Code of list closure-outcomes; null while the work goes on. */
  readonly outcomeCode: string | null;
  readonly childId: string;
  readonly centreAgencyId: string;
  /** Who answers for it. */
  readonly workerId: string | null;
  readonly openedAt: Date;
  /** Null while it goes on. */
  readonly endedAt: Date | null;
  /** The last day of the longest duration that was offered; null when none was. */
  readonly latestEndOn: LocalDate | null;
  /** The time in which the work stands still; null while it goes on, its last day while nobody knows it. */
  readonly suspension: { readonly fromAt: Date; readonly plannedUntil: LocalDate | null } | null;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
}

/** What other modules may ask and tell about cases. */
@Injectable()
export class CasesFacade {
  constructor(
    private readonly cases: CaseRepository,
    private readonly changing: ChangeCase,
    private readonly left: AskBeforeClosing,
    private readonly team: TeamRepository,
    private readonly finding: FindCases,
    private readonly progress: ProgressRepository,
  ) {}

  /** Registers somebody who knows whether something is left to be done; asked before a case is closed. */
  askBeforeClosing(knows: KnowsWhatIsLeft): void {
    this.left.learnFrom(knows);
  }

  /** How the work goes on to which a referral led, for who referred. @throws DomainError `not-found` to all others. */
  async progressOf(work: Work, referralId: string): Promise<CaseProgress> {
    return this.progress.of(work, referralId);
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async known(work: Work, id: string): Promise<KnownCase> {
    return known(await this.cases.find(work, id));
  }

  /** The same, locked until the end of the transaction: what is written beside it waits for its turn. */
  async locked(work: Work, id: string): Promise<KnownCase> {
    return known(await this.cases.lock(work, id));
  }

  /** Must somebody have nothing to do with a case that the actor sees (BR 6.3, 22)? */
  async isInConflict(work: Work, caseId: string, accountId: string): Promise<boolean> {
    return this.team.mustStayAway(work, caseId, accountId);
  }

  /** Is somebody on the team of a case that the actor sees, now? */
  async isOnTeam(work: Work, caseId: string, accountId: string): Promise<boolean> {
    return (await this.team.of(work, caseId)).some((one) => one.accountId === accountId);
  }

  /** The child's needs and strengths are known. @throws DomainError `not-permitted` or `not-open`. */
  async completeAssessment(work: Work, id: string): Promise<void> {
    await this.move(work, id, 'complete-assessment');
  }

  /** The first plan holds, and the centre works with the child. @throws DomainError `not-permitted` or `not-open`. */
  async activatePlan(work: Work, id: string): Promise<void> {
    await this.move(work, id, 'activate-plan');
  }

  /** The case as its own routes answer it. */
  async show(work: Work, id: string): Promise<CaseResponse> {
    return this.finding.read(work, id);
  }

  private async move(work: Work, id: string, act: CaseAction): Promise<void> {
    const begun = await this.changing.beginAnyway(work, id, act);
    await this.changing.finish(work, begun, {}, null);
  }
}

/** What other modules see of a row. */
export const known = (row: CaseRow): KnownCase => ({
  id: row.id,
  number: row.number,
  state: row.state,
  basis: row.basis,
  referralId: row.referralId,
  orderId: row.orderId,
  measure: row.measure,
  gravity: row.gravity,
  outcomeCode: row.outcomeCode,
  endedAt: row.endedAt,
  childId: row.childId,
  centreAgencyId: row.centreAgencyId,
  workerId: row.workerId,
  openedAt: row.createdAt,
  latestEndOn: row.latestEndOn,
  suspension: row.suspendedFrom && { fromAt: row.suspendedFrom, plannedUntil: row.suspendedUntil },
  childNumber: row.childNumber,
  childInitials: row.childInitials,
  wrappedKey: row.wrappedKey,
});
