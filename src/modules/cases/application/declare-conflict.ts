import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import { requireNotDeclared, requireOwnConflict } from '../domain/conflict.rules';
import type { ConflictRequest } from '../http/case.requests';
import type { ConflictOfInterestEntity } from '../persistence/conflict-of-interest.entity';
import type { CaseState } from '../domain/case.lifecycle';
import type { CaseRow } from '../persistence/case.repository';
import { TeamRepository } from '../persistence/team.repository';
import { casePolicy } from '../policy/case.policy';
import { ChangeCase } from './change-case';
import { RunAllocationClock } from './run-allocation-clock';
import { ShareCase } from './share-case';

/** In which nobody works on a case. */
const RESTING: readonly CaseState[] = ['concluding', 'returned', 'closed'];

/** Somebody says that they, or a colleague, must have nothing to do with a case; their sight of it ends at once. */
@Injectable()
export class DeclareConflict {
  constructor(
    private readonly changing: ChangeCase,
    private readonly team: TeamRepository,
    private readonly sharing: ShareCase,
    private readonly access: AccessFacade,
    private readonly clock: RunAllocationClock,
  ) {}

  async declare(work: Work, id: string, request: ConflictRequest): Promise<ConflictOfInterestEntity> {
    const { ground, accountId = work.actor.accountId } = request;
    const begun = await this.changing.beginAnyway(work, id, 'declare-conflict');
    requireOwnConflict(work.actor, accountId);
    await this.clock.requireCode(work, 'conflict-of-interest-grounds', ground, '/ground');
    await this.check(work, id, accountId);
    const member = (await this.team.of(work, id)).find((one) => one.accountId === accountId);
    const changes = await this.without(work, begun.before, accountId);
    await this.changing.finish(work, begun, changes, ground);
    if (member) this.team.end(work, member, 'conflict-of-interest');
    // Last of all: after these two the person may see the case no more.
    const declared = this.team.declare(work, id, { accountId, ground });
    this.sharing.endFor(work, begun.before, accountId, 'conflict-of-interest');
    return declared;
  }

  /** A case whose worker falls away waits for another, for as long as there is work to do. */
  private async without(work: Work, { workerId, state }: CaseRow, accountId: string) {
    if (workerId !== accountId) return {};
    return { workerId: null, ...(RESTING.includes(state) ? {} : await this.clock.start(work)) };
  }

  private async check(work: Work, id: string, accountId: string): Promise<void> {
    const { roles } = casePolicy['case.declare-conflict'];
    if (!(await this.access.servesHere(work, accountId, roles))) {
      const fields = [{ pointer: '/accountId', code: 'reference-not-usable' }];
      throw new DomainError('invalid', 'fields-invalid', { fields });
    }
    requireNotDeclared(await this.team.isInConflict(work, id, accountId));
  }
}
