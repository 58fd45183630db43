import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { FindOpenCases } from './application/find-open-cases';
import type { Basis, Grant, OpenCase } from './contract';
import type { OpenCaseResponse } from './http/open-case.response';
import { NeedToKnowRepository } from './persistence/need-to-know.repository';

/** Who may know what of a child: files that open and close, and the signal that support is running. */
@Injectable()
export class NeedToKnowFacade {
  constructor(
    private readonly register: NeedToKnowRepository,
    private readonly openCases: FindOpenCases,
  ) {}

  /** Opens one file of a child to somebody; sent with the work, and refused by the database when it may not be. */
  openFile(work: Work, grant: Grant): void {
    this.register.open(work, grant);
  }

  /** The actor's agency accepts: what it was granted on this basis rises to the level promised for that. */
  acceptFiles(work: Work, basis: Basis): void {
    this.register.accept(work, basis);
  }

  /** Closes at once all that a grantee was granted on this basis; `reason` is a code. */
  closeFiles(work: Work, basis: Basis, granteeId: string, reason: string): void {
    this.register.close(work, basis, granteeId, reason);
  }

  /**
   * Says that a case of the child is open, and whom to call: the actor's own agency, or another one where the actor
   * holds the record of the file it rests on. Saying it again for a basis names the agency anew. Not for voluntary
   * support, of which the police learn nothing.
   */
  signalOpenCase(work: Work, openCase: OpenCase): void {
    this.register.signalOpenCase(work, openCase);
  }

  /** The case runs no more; nothing happens when none was signalled. */
  endOpenCase(work: Work, basis: Basis): void {
    this.register.endOpenCase(work, basis);
  }

  /** Whom to call about support that runs for a child; null when none runs, and for who does not meet the child. */
  async openCase(work: Work, childId: string): Promise<Readonly<OpenCaseResponse> | null> {
    return (await this.openCases.of(work, [childId])).get(childId) ?? null;
  }
}
