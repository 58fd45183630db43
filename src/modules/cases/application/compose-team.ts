import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import { WORKER } from '../domain/case';
import { joiningRules, leavingRules } from '../domain/team.rules';
import type { CaseReasonRequest, TeamMemberRequest } from '../http/case.requests';
import type { CaseRow } from '../persistence/case.repository';
import { TeamRepository } from '../persistence/team.repository';
import { TEAM } from '../policy/case.policy';
import { ChangeCase } from './change-case';
import { KnowJoining } from './know-joining';
import { RunAllocationClock } from './run-allocation-clock';
import { ShareCase } from './share-case';

/** Who helps on a case beside the one who answers for it. */
@Injectable()
export class ComposeTeam {
  constructor(
    private readonly changing: ChangeCase,
    private readonly team: TeamRepository,
    private readonly sharing: ShareCase,
    private readonly access: AccessFacade,
    private readonly clock: RunAllocationClock,
    private readonly joining: KnowJoining,
  ) {}

  async add(work: Work, id: string, { accountId, part }: TeamMemberRequest): Promise<CaseRow> {
    const begun = await this.changing.begin(work, id, 'add-team-member');
    await this.clock.requireCode(work, 'case-team-parts', part, '/part');
    await this.check(work, begun.before, accountId);
    const after = await this.changing.finish(work, begun, {}, part);
    this.team.add(work, id, { accountId, part });
    this.sharing.withMember(work, after, accountId, part);
    return after;
  }

  /** @throws DomainError `not-found` for who is not on the team now. */
  async end(
    work: Work,
    { id, memberId }: { readonly id: string; readonly memberId: string },
    { reasonCode }: CaseReasonRequest,
  ): Promise<CaseRow> {
    const begun = await this.changing.begin(work, id, 'end-team-membership');
    const member = (await this.team.of(work, id)).find((one) => one.id === memberId);
    if (!member) throw new DomainError('not-found', 'not-found');
    await this.clock.requireCode(work, 'case-team-end-reasons', reasonCode, '/reasonCode');
    requireAll(leavingRules, { isWorker: member.part === WORKER });
    const after = await this.changing.finish(work, begun, {}, reasonCode);
    this.team.end(work, member, reasonCode);
    this.sharing.endFor(work, after, member.accountId, reasonCode);
    return after;
  }

  private async check(work: Work, { id }: CaseRow, accountId: string): Promise<void> {
    if (!(await this.access.servesHere(work, accountId, TEAM))) {
      const fields = [{ pointer: '/accountId', code: 'reference-not-usable' }];
      throw new DomainError('invalid', 'fields-invalid', { fields });
    }
    requireAll(joiningRules, await this.joining.facts(work, id, accountId));
  }
}
