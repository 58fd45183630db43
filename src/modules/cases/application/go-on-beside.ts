import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { firstBroken, requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { caseLinkEvent } from '../contract';
import { besideRules } from '../domain/beside.rules';
import { WORKER } from '../domain/case';
import { joiningRules } from '../domain/team.rules';
import type { CaseEntity } from '../persistence/case.entity';
import { CaseLinkEntity } from '../persistence/case-link.entity';
import { CaseRepository, type CaseRow } from '../persistence/case.repository';
import type { TeamMemberEntity } from '../persistence/team-member.entity';
import { TeamRepository } from '../persistence/team.repository';
import { AllocateCase } from './allocate-case';
import { KnowJoining } from './know-joining';
import { ShareCase } from './share-case';
import { TellCase } from './tell-case';

type Helper = Pick<TeamMemberEntity, 'accountId' | 'part'>;

/** Code of list `case-link-kinds`: the two cases are of one child. */
const BESIDE = 'order-beside';

/**
 * What was ordered is worked on by the people who work with the child already: its case is linked with theirs, and each stands on its
 * own basis (ADR 74).
 */
@Injectable()
export class GoOnBeside {
  constructor(
    private readonly cases: CaseRepository,
    private readonly team: TeamRepository,
    private readonly sharing: ShareCase,
    private readonly allocating: AllocateCase,
    private readonly joining: KnowJoining,
    private readonly telling: TellCase,
  ) {}

  /** The case beside which one of a child is to begin. @throws DomainError `invalid`, or `rule-broken` by the rules. */
  async earlier(work: Work, caseId: string, childId: string): Promise<CaseRow> {
    const found = await this.found(work, caseId);
    if (found?.centreAgencyId !== work.actor.agencyId) throw notUsable();
    requireAll(besideRules, { isOfTheChild: found.childId === childId, state: found.state });
    return found;
  }

  /** The team of the earlier case has the new one from now on, but for who may not help on it; neither changes the other. */
  async link(work: Work, opened: CaseEntity, earlier: CaseRow): Promise<void> {
    this.write(work, opened, earlier);
    if (earlier.workerId === null) return;
    const workerId = earlier.workerId;
    const allocated = await this.allocating.allocateAtOnce(work, opened.id, { workerId });
    for (const { accountId, part } of await this.team.of(work, earlier.id)) {
      if (part !== WORKER) await this.takeAlong(work, allocated, { accountId, part });
    }
  }

  /** Who may not help is left behind, and that is said: on record with the person, on the timeline with the rule alone. */
  private async takeAlong(work: Work, row: CaseRow, { accountId, part }: Helper): Promise<void> {
    const broken = firstBroken(joiningRules, await this.joining.facts(work, row.id, accountId));
    if (broken) {
      this.leaveBehind(work, row, accountId, broken.code);
      return;
    }
    this.team.add(work, row.id, { accountId, part });
    this.sharing.withMember(work, row, accountId, part);
  }

  private leaveBehind(work: Work, row: CaseRow, accountId: string, reason: string): void {
    work.record({ kind: 'account', id: accountId, childId: row.childId }, { decision: 'refused', reason });
    this.telling.tell(work, row, { act: 'leave-behind', from: row.state, reasonCode: reason });
  }

  private async found(work: Work, caseId: string): Promise<CaseRow | undefined> {
    try {
      return await this.cases.lock(work, caseId);
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not-found') return undefined;
      throw error;
    }
  }

  private write(work: Work, opened: CaseEntity, earlier: CaseRow): void {
    const { agencyId: centreAgencyId, accountId: linkedBy } = work.actor;
    const [oneCaseId, otherCaseId] = [earlier.id, opened.id].sort() as [string, string];
    const row: CaseLinkEntity = {
      ...{ id: newId(), centreAgencyId, oneCaseId, otherCaseId, kind: BESIDE, familyContactId: null },
      ...{ linkedBy, linkedAt: work.now, endedBy: null, endedAt: null, endReason: null, version: 1 },
    };
    work.insert(CaseLinkEntity, row);
    work.emit(caseLinkEvent('make', { ...row, at: work.now }));
  }
}

/** What is named is no case of the actor’s centre, for whoever supervises. */
export const notUsable = (): DomainError =>
  new DomainError('invalid', 'fields-invalid', {
    fields: [{ pointer: '/besideCaseId', code: 'reference-not-usable' }],
  });
