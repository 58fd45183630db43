import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf, type Table } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { bookedOnce } from './booked-once';
import { ProgrammeMemberEntity } from './programme-member.entity';

/** A child in a programme, by its label. */
export interface ProgrammeMember extends ProgrammeMemberEntity {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
}

const LEAVE: Statement = {
  name: 'leave-programme',
  text: `update sessions.programme_member set left_at = $2, left_by = $3, left_reason = $4
    where id = $1 and left_at is null returning 1`,
};

const COMING: Statement = {
  name: 'coming-sessions-of-programme',
  text: `select s.id, x.day, s.room_id as "roomId", s.facilitator_id as "facilitatorId",
      s.begins_at as "beginsAt", s.ends_at as "endsAt"
    from sessions.series r join sessions.series_session x on x.series_id = r.id
    join sessions.session s on s.id = x.session_id
    where r.programme_id = $1 and s.state = 'scheduled' and s.begins_at > $2 order by s.id`,
};

/** A session of a programme that is to come. */
export interface ComingSession {
  readonly id: string;
  readonly day: string;
  readonly roomId: string | null;
  readonly facilitatorId: string;
  readonly beginsAt: Date;
  readonly endsAt: Date;
}

/** Who has a seat in a programme; of whom the actor sees that, the database decides. */
@Injectable()
export class ProgrammeMemberRepository {
  private readonly table: Table<ProgrammeMemberEntity>;
  private readonly of: Statement;

  constructor(source: DataSource) {
    this.table = tableOf(source, ProgrammeMemberEntity);
    this.of = {
      name: 'members-of-programme',
      text: `select ${this.table.columns}, l.number as "childNumber", l.initials as "childInitials"
        from sessions.programme_member t left join children.child_label l on l.child_id = t.child_id
        where t.programme_id = $1 order by t.joined_at, t.id`,
    };
  }

  /** Those of a programme whom the actor sees, also those who have left it. */
  async all(work: Work, programmeId: string): Promise<ProgrammeMember[]> {
    const rows = await work.query<ProgrammeMember>(this.of, [programmeId]);
    for (const { id, childId } of rows) work.saw({ kind: 'programme-member', id, childId });
    return rows;
  }

  /** @throws DomainError `duplicate` when all seats are taken; the database says so. */
  async join(work: Work, row: ProgrammeMemberEntity): Promise<void> {
    await bookedOnce(work.query(this.table.insert, this.table.valuesOf(row)));
  }

  /** @throws DomainError `not-open` for who has left already. */
  async leave(work: Work, id: string, reasonCode: string): Promise<void> {
    const left = await work.query(LEAVE, [id, work.now, work.actor.accountId, reasonCode]);
    if (left.length !== 1) throw new DomainError('not-open', 'programme.left-already');
  }

  /** Sessions of a programme that are to come, as far as the actor sees them. */
  async coming(work: Work, programmeId: string): Promise<ComingSession[]> {
    return work.query<ComingSession>(COMING, [programmeId, work.now]);
  }

  /** @throws DomainError `duplicate` when the child is taken or no seat of the room is left. */
  async joinSession(work: Work, sessionId: string, caseId: string): Promise<void> {
    const text = 'select sessions.join_session_of_programme($1, $2)';
    const joined = work.query({ name: 'join-session-of-programme', text }, [sessionId, caseId]);
    await bookedOnce(joined.catch(tellOfSeat));
  }
}

/** check_violation: the room has no seat left. */
const NO_SEAT = '23514';

function tellOfSeat(error: unknown): never {
  if ((error as { code?: unknown }).code === NO_SEAT)
    throw new DomainError('duplicate', 'session.no-seat-left');
  throw error;
}
