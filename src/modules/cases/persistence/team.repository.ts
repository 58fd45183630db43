import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { newId } from '../../../kernel/ids';
import { ConflictOfInterestEntity } from './conflict-of-interest.entity';
import { TeamMemberEntity } from './team-member.entity';

const IN_CONFLICT: Statement = {
  name: 'in-conflict',
  text: 'select 1 from cases.conflict_of_interest c where c.case_id = $1 and c.account_id = $2',
};

const END: Statement = {
  name: 'end-membership',
  text: `update cases.team_member set ended_at = $2, ended_by = $3, end_reason = $4, version = version + 1
    where id = $1 and ended_at is null`,
};

/** Who works on a case, and who must not. */
@Injectable()
export class TeamRepository {
  private readonly team: Statement;

  constructor(source: DataSource) {
    this.team = {
      name: 'case-team',
      text: `select ${tableOf(source, TeamMemberEntity).columns} from cases.team_member t
        where t.case_id = $1 and t.ended_at is null order by t.joined_at, t.id`,
    };
  }

  /** Those who work on it now, in the order in which they came. */
  async of(work: Work, caseId: string): Promise<TeamMemberEntity[]> {
    return work.query<TeamMemberEntity>(this.team, [caseId]);
  }

  add(work: Work, caseId: string, { accountId, part }: Pick<TeamMemberEntity, 'accountId' | 'part'>): void {
    const { accountId: joinedBy } = work.actor;
    work.insert(TeamMemberEntity, {
      ...{ id: newId(), caseId, accountId, part, joinedAt: work.now, joinedBy },
      ...{ endedAt: null, endedBy: null, endReason: null, version: 1 },
    });
  }

  end(work: Work, { id }: TeamMemberEntity, reason: string): void {
    work.write(END, [id, work.now, work.actor.accountId, reason]);
  }

  async isInConflict(work: Work, caseId: string, accountId: string): Promise<boolean> {
    return (await work.query(IN_CONFLICT, [caseId, accountId])).length > 0;
  }

  /** The same, asked by whoever sees the case. */
  async mustStayAway(work: Work, caseId: string, accountId: string): Promise<boolean> {
    const text = 'select cases.is_in_conflict($1, $2) as must';
    const [row] = await work.query<{ must: boolean }>({ name: 'must-stay-away', text }, [caseId, accountId]);
    return row?.must === true;
  }

  declare(
    work: Work,
    caseId: string,
    { accountId, ground }: Pick<ConflictOfInterestEntity, 'accountId' | 'ground'>,
  ): ConflictOfInterestEntity {
    const { accountId: declaredBy } = work.actor;
    const row = { id: newId(), caseId, accountId, ground, declaredBy, declaredAt: work.now };
    work.insert(ConflictOfInterestEntity, row);
    return row;
  }
}
