import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import type { Role } from '../../../platform/policy/policy';
import { fieldRefusal } from '../domain/field-refusal';
import type { NewStandInRequest } from '../http/stand-in.requests';
import { AccessRepository } from '../persistence/access.repository';
import { StandInEntity } from '../persistence/stand-in.entity';

/** Somebody who serves in an agency now. */
export interface AgencyMember {
  readonly accountId: string;
  readonly displayName: string;
  readonly profession: string | null;
  readonly roles: readonly Role[];
}

/** During leave a colleague with the same role has the absent person's work list. */
@Injectable()
export class StandIns {
  constructor(private readonly rows: AccessRepository) {}

  /** Within the arranger's own agency; the administrator, in any. */
  async arrange(work: Work, request: NewStandInRequest): Promise<StandInEntity> {
    const [validFrom, validUntil] = [new Date(request.from), new Date(request.until)];
    checkTimes(validFrom, validUntil, work.now);
    const absent = await serving(work, request.absentAccountId);
    if (!absent) throw fieldRefusal('/absentAccountId', 'reference-not-usable');
    await checkStandIn(work, request, absent);
    const row: StandInEntity = {
      id: newId(),
      absentAccountId: request.absentAccountId,
      standInAccountId: request.standInAccountId,
      agencyId: absent.agencyId,
      validFrom,
      validUntil,
      endedAt: null,
      grantedBy: work.actor.accountId,
      version: 1,
    };
    work.insert(StandInEntity, row);
    work.saw({ kind: 'stand-in', id: row.id, version: 1 });
    return row;
  }

  /** Ends it before its time; from the next request on. */
  async end(work: Work, id: string): Promise<StandInEntity> {
    const row = await this.rows.findToChange(work, StandInEntity, id);
    if (row.endedAt !== null || row.validUntil <= work.now)
      throw new DomainError('not-open', 'stand-in.already-ended');
    const ended = { ...row, endedAt: work.now, version: row.version + 1 };
    await work.update(StandInEntity, ended, row.version);
    return ended;
  }
}

function checkTimes(from: Date, until: Date, now: Date): void {
  if (until <= from) throw fieldRefusal('/until', 'not-after-from');
  if (until <= now) throw fieldRefusal('/until', 'in-the-past');
}

/** Where and as what somebody serves, if the actor may know it. */
async function serving(
  work: Work,
  accountId: string,
): Promise<{ agencyId: string; roles: Role[] } | undefined> {
  const [row] = await work.query<{ agencyId: string; roles: Role[] }>(
    'select agency_id as "agencyId", roles from access.assignment where account_id = $1 and ended_at is null',
    [accountId],
  );
  return row;
}

async function checkStandIn(
  work: Work,
  request: NewStandInRequest,
  absent: { agencyId: string; roles: readonly Role[] },
): Promise<void> {
  if (request.standInAccountId === request.absentAccountId)
    throw fieldRefusal('/standInAccountId', 'stand-in.same-person');
  const members = await membersOf(work, absent.agencyId);
  const standIn = members.find(({ accountId }) => accountId === request.standInAccountId);
  if (!standIn) throw fieldRefusal('/standInAccountId', 'reference-not-usable');
  if (!standIn.roles.some((role) => absent.roles.includes(role)))
    throw fieldRefusal('/standInAccountId', 'stand-in.of-another-role');
}

/** Who serves in an agency now; nobody, when the actor may not ask. */
export const membersOf = (work: Work, agencyId: string): Promise<AgencyMember[]> =>
  work.query(
    `select account_id as "accountId", display_name as "displayName", profession, roles
     from access.staff_of($1) order by account_id`,
    [agencyId],
  );
