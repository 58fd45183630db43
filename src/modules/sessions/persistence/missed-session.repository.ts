import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf, type Table } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { Attendance } from '../domain/attendance';
import { bookedOnce } from './booked-once';
import { CatchUpEntity } from './catch-up.entity';

/** What was said last of a child in a session, with the session and the label of the child. */
export interface MissedSession {
  /** Of the attendance entry. */
  readonly id: string;
  readonly sessionId: string;
  readonly caseId: string;
  readonly childId: string;
  readonly attendance: Attendance;
  readonly reasonCode: string | null;
  readonly recordedAt: Date;
  readonly beginsAt: Date;
  readonly kind: string;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly isMadeUp: boolean;
  readonly isAnswered: boolean;
}

const MADE_UP = `exists (select 1 from sessions.catch_up u join sessions.session c on c.id = u.session_id
  where u.missed_session_id = a.session_id and u.case_id = a.case_id and c.state in ('scheduled', 'held'))`;
const ANSWERED = 'exists (select 1 from sessions.follow_up f where f.attendance_id = a.id)';

const FROM = `select a.id, a.session_id as "sessionId", a.case_id as "caseId", a.child_id as "childId", a.attendance,
    a.reason_code as "reasonCode", a.recorded_at as "recordedAt", s.begins_at as "beginsAt", s.kind,
    l.number as "childNumber", l.initials as "childInitials", ${MADE_UP} as "isMadeUp", ${ANSWERED} as "isAnswered"
  from sessions.attendance a join sessions.session s on s.id = a.session_id
  join cases.case_file k on k.id = a.case_id
  left join children.child_label l on l.child_id = a.child_id
  where not exists (select 1 from sessions.attendance later where later.corrects_id = a.id)`;

const ONE: Statement = { name: 'missed-session', text: `${FROM} and a.id = $1` };

/** The reason asks that somebody asks after the child, the work goes on, and nobody has. */
const WAITING = `a.needs_follow_up and a.attendance not in ('attended', 'late') and k.state = 'in-delivery'
  and k.centre_agency_id = $1 and not ${MADE_UP} and not ${ANSWERED}`;

export const MISSED_LIST: Statement = {
  name: 'missed-sessions',
  text: `${FROM} and ${WAITING} and ($2::uuid is null or a.case_id = $2)
    and ($3::timestamptz is null or (a.recorded_at, a.id) > ($3, $4)) order by a.recorded_at, a.id limit $5`,
};

/** Sessions that children have missed; which of them the actor sees, the database decides. */
@Injectable()
export class MissedSessionRepository {
  private readonly table: Table<CatchUpEntity>;

  constructor(source: DataSource) {
    this.table = tableOf(source, CatchUpEntity);
  }

  /** @throws DomainError `not-found`, also for what was put right since. */
  async find(work: Work, id: string): Promise<MissedSession> {
    const [row] = await work.query<MissedSession>(ONE, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'session', id: row.sessionId, childId: row.childId });
    return row;
  }

  /** Those that need somebody to ask after the child and have nobody, the longest first. */
  async waiting(
    work: Work,
    { caseId, from, limit }: { caseId: string | null; from: Position | null; limit: number },
  ): Promise<MissedSession[]> {
    const values = [work.actor.agencyId, caseId, from?.after ?? null, from?.id ?? null, limit];
    return work.query<MissedSession>(MISSED_LIST, values);
  }

  /** @throws DomainError `duplicate` when another one makes it up; the database says so. */
  async makeUp(work: Work, row: CatchUpEntity): Promise<void> {
    await bookedOnce(work.query(this.table.insert, this.table.valuesOf(row)));
  }
}
