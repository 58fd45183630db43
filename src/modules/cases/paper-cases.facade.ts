import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { AllocateCase } from './application/allocate-case';
import { OpenSupport } from './application/open-support';
import { SupportRepository } from './persistence/support.repository';

/** Work with a child that began on paper. */
export interface PaperCase {
  readonly childId: string;
  readonly paperNumber: string;
  /** Code of list ways-to-support. */
  readonly cameBy: string;
  readonly beganAt: Date;
}

/** What is taken over from paper about the work of a centre. */
@Injectable()
export class PaperCasesFacade {
  constructor(
    private readonly support: SupportRepository,
    private readonly opening: OpenSupport,
    private readonly allocating: AllocateCase,
  ) {}

  /** Was the file brought in at the actor's centre? Until the work ends nobody else brings it in. */
  async isBroughtIn(work: Work, paperNumber: string): Promise<boolean> {
    return this.support.isBroughtIn(work, paperNumber);
  }

  /** Opens a case; answers its id. @throws DomainError `rule-broken` when the child may not be supported. */
  async open(work: Work, { childId, paperNumber, cameBy, beganAt }: PaperCase): Promise<string> {
    const told = { childId, cameBy, cameAt: beganAt.toISOString(), backDatingReason: 'recorded-on-paper' };
    return this.opening.open(work, told, paperNumber);
  }

  /** Gives it to who answers for it already. @throws DomainError `rule-broken` where nobody has agreed. */
  async allocate(work: Work, caseId: string, workerId: string): Promise<void> {
    await this.allocating.allocateAtOnce(work, caseId, { workerId });
  }
}
