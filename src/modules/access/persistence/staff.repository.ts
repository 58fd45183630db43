import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Position } from '../../../platform/http/cursors';
import { requireMatch } from '../../../platform/http/etag';
import type { Work } from '../../../platform/persistence/work';
import type { Role } from '../../../platform/policy/policy';
import { AccessRepository } from './access.repository';
import { AssignmentEntity } from './assignment.entity';
import { StaffAccountEntity } from './staff-account.entity';

/** An account with where it serves now. */
export type StaffRow = StaffAccountEntity & {
  readonly assignmentId: string | null;
  readonly agencyId: string | null;
  readonly roles: Role[] | null;
};

export interface StaffFilter {
  readonly agencyId?: string;
  readonly role?: Role;
  readonly disabled?: boolean;
}

/** Accounts and assignments; which of them the actor sees, the database decides. */
@Injectable()
export class StaffRepository {
  private readonly select: string;

  constructor(rows: AccessRepository) {
    this.select = `select ${rows.columnsOf(StaffAccountEntity)}, a.id as "assignmentId", a.agency_id as "agencyId", a.roles
      from access.staff_account t left join access.assignment a on a.account_id = t.id and a.ended_at is null`;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<StaffRow> {
    const [row] = await work.query<StaffRow>({ name: 'staff', text: `${this.select} where t.id = $1` }, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'staff', id, version: row.version });
    return row;
  }

  /** Locks the account and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<StaffRow> {
    await work.query('select 1 from access.staff_account where id = $1 for update', [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  async list(work: Work, filter: StaffFilter, from: Position | null, limit: number): Promise<StaffRow[]> {
    return work.query<StaffRow>(
      `${this.select}
       where ($1::uuid is null or a.agency_id = $1) and ($2::text is null or $2 = any (a.roles))
         and ($3::boolean is null or (t.disabled_at is not null) = $3) and ($4::uuid is null or t.id > $4)
       order by t.id limit $5`,
      [filter.agencyId ?? null, filter.role ?? null, filter.disabled ?? null, from?.id ?? null, limit],
    );
  }

  async isNameTaken(work: Work, signInName: string): Promise<boolean> {
    const rows = await work.query(
      'select 1 from access.staff_account where lower(sign_in_name) = lower($1)',
      [signInName],
    );
    return rows.length > 0;
  }

  /** Writes the account anew; every change of where and how somebody serves counts as one of the account. */
  async change(work: Work, before: StaffRow, change: Partial<StaffRow>): Promise<StaffRow> {
    const after = { ...before, ...change, version: before.version + 1, updatedAt: work.now };
    await work.update(StaffAccountEntity, after, before.version);
    return after;
  }

  /** Begins an assignment; the one before, if any, ends at the same moment. */
  assign(
    work: Work,
    to: { accountId: string; agencyId: string; roles: Role[] },
    endedId: string | null = null,
  ): void {
    if (endedId !== null) {
      work.write('update access.assignment set ended_at = $2, version = version + 1 where id = $1', [
        endedId,
        work.now,
      ]);
    }
    work.insert(AssignmentEntity, { ...to, id: newId(), beganAt: work.now, endedAt: null, version: 1 });
  }

  endSessions(
    work: Work,
    accountId: string,
    reason: 'disabled' | 'moved' | 'password-changed',
    spare: string | null = null,
  ): void {
    work.write('select access.end_sessions($1, $2, $3)', [accountId, reason, spare]);
  }
}
