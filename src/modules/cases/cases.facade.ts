import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { AskBeforeClosing, type KnowsWhatIsLeft } from './application/ask-before-closing';
import { ChangeCase } from './application/change-case';
import type { CaseState } from './domain/case.lifecycle';
import { CaseRepository, type CaseRow } from './persistence/case.repository';

/** A case as the modules of its work see it, with the key of the child's texts. */
export interface KnownCase {
  readonly id: string;
  readonly state: CaseState;
  readonly childId: string;
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
  ) {}

  /** Registers somebody who knows whether something is left to be done; asked before a case is closed. */
  askBeforeClosing(knows: KnowsWhatIsLeft): void {
    this.left.learnFrom(knows);
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async known(work: Work, id: string): Promise<KnownCase> {
    return known(await this.cases.find(work, id));
  }

  /** The same, locked until the end of the transaction: what is written beside it waits for its turn. */
  async locked(work: Work, id: string): Promise<KnownCase> {
    return known(await this.cases.lock(work, id));
  }

  /** The child's needs and strengths are known. @throws DomainError `not-permitted` or `not-open`. */
  async completeAssessment(work: Work, id: string): Promise<void> {
    const begun = await this.changing.beginAnyway(work, id, 'complete-assessment');
    await this.changing.finish(work, begun, {}, null);
  }
}

const known = (row: CaseRow): KnownCase => ({
  id: row.id,
  state: row.state,
  childId: row.childId,
  childNumber: row.childNumber,
  childInitials: row.childInitials,
  wrappedKey: row.wrappedKey,
});
