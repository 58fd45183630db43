import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import { NOT_TOLD, STOPPED } from '../../reference';
import { WORKER } from '../domain/case';
import { answeringRules } from '../domain/team.rules';
import type { AllocateRequest, ReallocateRequest } from '../http/case.requests';
import type { CaseRow } from '../persistence/case.repository';
import { TeamRepository } from '../persistence/team.repository';
import { CERTIFICATES } from '../policy/case.policy';
import { ChangeCase, type BegunAct } from './change-case';
import { RequireAgreed } from './require-agreed';
import { RunAllocationClock } from './run-allocation-clock';
import { ShareCase } from './share-case';

/** Gives a case to the case worker who answers for it, and later to another. */
@Injectable()
export class AllocateCase {
  constructor(
    private readonly changing: ChangeCase,
    private readonly team: TeamRepository,
    private readonly sharing: ShareCase,
    private readonly access: AccessFacade,
    private readonly clock: RunAllocationClock,
    private readonly agreed: RequireAgreed,
  ) {}

  async allocate(work: Work, id: string, { workerId }: AllocateRequest): Promise<CaseRow> {
    const begun = await this.changing.begin(work, id, 'allocate');
    await this.agreed.check(work, begun.before);
    return this.give(work, begun, workerId, null);
  }

  /** The same where it was opened in the same work, so that nobody has seen a version of it. */
  async allocateAtOnce(work: Work, id: string, { workerId }: AllocateRequest): Promise<CaseRow> {
    const begun = await this.changing.beginAnyway(work, id, 'allocate');
    await this.agreed.check(work, begun.before);
    return this.give(work, begun, workerId, null);
  }

  async reallocate(work: Work, id: string, { workerId, reasonCode }: ReallocateRequest): Promise<CaseRow> {
    const begun = await this.changing.begin(work, id, 'reallocate');
    await this.clock.requireCode(work, 'case-reallocation-reasons', reasonCode, '/reasonCode');
    return this.give(work, begun, workerId, reasonCode);
  }

  private async give(
    work: Work,
    begun: BegunAct,
    workerId: string,
    reasonCode: string | null,
  ): Promise<CaseRow> {
    const { before } = begun;
    await this.check(work, before, workerId);
    const after = await this.changing.finish(work, begun, { workerId, ...STOPPED, ...NOT_TOLD }, reasonCode);
    // Who answered until now leaves the team; who already helped on it changes the part.
    for (const member of await this.team.of(work, before.id)) {
      if (member.part !== WORKER && member.accountId !== workerId) continue;
      this.team.end(work, member, reasonCode ?? 'answers-for-it-now');
      this.sharing.endFor(work, before, member.accountId, 'reallocated');
    }
    this.team.add(work, before.id, { accountId: workerId, part: WORKER });
    this.sharing.withMember(work, after, workerId, WORKER);
    return after;
  }

  private async check(work: Work, before: CaseRow, workerId: string): Promise<void> {
    if (!(await this.access.servesHere(work, workerId, [WORKER]))) {
      const fields = [{ pointer: '/workerId', code: 'reference-not-usable' }];
      throw new DomainError('invalid', 'fields-invalid', { fields });
    }
    const [isInConflict, lacksCertificate] = await Promise.all([
      this.team.isInConflict(work, before.id, workerId),
      this.access.isKeptFromActing(work, workerId, CERTIFICATES),
    ]);
    const isWorker = before.workerId === workerId;
    requireAll(answeringRules, { isInConflict, isWorker, lacksCertificate });
  }
}
