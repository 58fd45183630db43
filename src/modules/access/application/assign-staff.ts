import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import type { Role } from '../../../platform/policy/policy';
import { refuseOwnAccount } from '../domain/four-eyes';
import { StaffRepository, type StaffRow } from '../persistence/staff.repository';
import { CheckAssignment } from './check-assignment';

/** Where somebody serves and as what: one agency at a time. */
@Injectable()
export class AssignStaff {
  constructor(
    private readonly staff: StaffRepository,
    private readonly assignment: CheckAssignment,
  ) {}

  /** To another agency: the old assignment, its stand-ins and all sessions end. */
  async move(work: Work, id: string, to: { agencyId: string; roles: Role[] }): Promise<StaffRow> {
    const row = await this.staff.findToChange(work, id);
    refuseOwnAccount(work.actor, id);
    if (row.agencyId === to.agencyId) throw new DomainError('not-open', 'staff.already-in-agency');
    await this.assignment.require(work, to);
    this.staff.assign(work, { accountId: id, ...to }, row.assignmentId);
    endStandInsOf(work, id);
    this.staff.endSessions(work, id, 'moved');
    return this.staff.change(work, row, to);
  }

  /** Other roles in the same agency; they count from the person's next request. */
  async changeRoles(work: Work, id: string, roles: Role[]): Promise<StaffRow> {
    const row = await this.staff.findToChange(work, id);
    refuseOwnAccount(work.actor, id);
    if (row.agencyId === null) throw new DomainError('not-open', 'staff.without-agency');
    await this.assignment.require(work, { agencyId: row.agencyId, roles });
    this.staff.assign(work, { accountId: id, agencyId: row.agencyId, roles }, row.assignmentId);
    return this.staff.change(work, row, { roles });
  }
}

const endStandInsOf = (work: Work, accountId: string): void =>
  work.write(
    `update access.stand_in set ended_at = $2, version = version + 1
     where (absent_account_id = $1 or stand_in_account_id = $1) and ended_at is null and valid_until > $2`,
    [accountId, work.now],
  );
