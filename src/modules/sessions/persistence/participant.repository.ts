import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { AttendanceEntity } from './attendance.entity';
import { bookedOnce } from './booked-once';
import { ParticipantEntity } from './participant.entity';
import { SessionEntity } from './session.entity';

/** A child in a session, by its label. */
export interface Participant {
  readonly sessionId: string;
  readonly caseId: string;
  readonly childId: string;
  readonly leftAt: Date | null;
  readonly leftReason: string | null;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  /** The key of the texts about the child, where the actor holds it. */
  readonly wrappedKey: Buffer | null;
  /** Whether the actor sees the case. */
  readonly isCaseSeen: boolean;
  /** Whether the actor answers for the case. */
  readonly isAnsweredFor: boolean;
  /** Whether it is told already whether the child came. */
  readonly isTold: boolean;
}

/** What stands between the actor and a session, beside the children whom the actor sees. */
export interface Standing {
  /** How many children take part, also those whom the actor does not see. */
  readonly children: number;
  /** Of how many it is not told yet whether they came. */
  readonly untold: number;
  /** Whether the actor must have nothing to do with one of them. */
  readonly isInConflict: boolean;
}

/** Who leads a session without being on the team is told initials and number by a door of their own. */
const OF: Statement = {
  name: 'participants-of-sessions',
  text: `select t.session_id as "sessionId", t.case_id as "caseId", t.child_id as "childId", t.left_at as "leftAt",
      t.left_reason as "leftReason", coalesce(l.number, f.number) as "childNumber",
      coalesce(l.initials, f.initials) as "childInitials", l.wrapped_key as "wrappedKey", c.id is not null as "isCaseSeen",
      coalesce(c.worker_id = nullif(current_setting('app.account', true), '')::uuid, false) as "isAnsweredFor",
      exists (select 1 from sessions.attendance a where a.session_id = t.session_id and a.case_id = t.case_id) as "isTold"
    from sessions.participant t
    left join children.child_label l on l.child_id = t.child_id
    left join sessions.labels_to_facilitator($1) f on f.session_id = t.session_id and f.case_id = t.case_id
    left join cases.case_file c on c.id = t.case_id
    where t.session_id = any ($1) order by t.session_id, t.case_id`,
};

const STANDING: Statement = {
  name: 'standing-to-session',
  text: `select sessions.count_of_children($1) as children, sessions.count_of_untold($1) as untold,
    sessions.is_actor_in_conflict($1) as "isInConflict"`,
};

/** In one order of the children, whatever numbers they are booked under. */
const WAIT_FOR: Statement = {
  name: 'wait-for-children',
  text: 'select sessions.wait_for_children($1)',
};

/** Of each session what was said last of the child of a case; $1 case, $2 sessions. */
const LAST: Statement = {
  name: 'last-attendance-of-case',
  text: `select distinct on (t.session_id) t.session_id as "sessionId", t.attendance, t.centres_fault as "centresFault",
      p.begins_at as "beginsAt"
    from sessions.attendance t join sessions.participant p on p.session_id = t.session_id and p.case_id = t.case_id
    where t.case_id = $1 and t.session_id = any ($2)
    order by t.session_id, t.recorded_at desc, t.id desc`,
};

/** A child of a case that takes part. */
export type BookedChild = Pick<ParticipantEntity, 'caseId' | 'childId'>;

/** How a child came to the sessions of one kind. */
export interface MetInKind {
  /** Code of list activity-kinds. */
  readonly kind: string;
  readonly expected: number;
  readonly attended: number;
  readonly excused: number;
  readonly unexcused: number;
}

/** Expected of nobody is what the centre called off, and what makes up another session; of what was corrected the last word counts. */
const MET: Statement = {
  name: 'met-in-kinds',
  text: `select s.kind, count(*)::int as expected,
      count(*) filter (where a.attendance in ('attended', 'late'))::int as attended,
      count(*) filter (where a.attendance = 'absent-excused')::int as excused,
      count(*) filter (where a.attendance = 'absent-unexcused')::int as unexcused
    from sessions.attendance a join sessions.session s on s.id = a.session_id
    where a.case_id = $1 and a.attendance <> 'centre-cancelled'
      and not exists (select 1 from sessions.attendance c where c.corrects_id = a.id)
      and not exists (select 1 from sessions.catch_up u where u.session_id = a.session_id and u.case_id = a.case_id)
    group by s.kind order by s.kind`,
};

/** Who takes part in sessions, and who came. */
@Injectable()
export class ParticipantRepository {
  private readonly attendance: Statement;
  private readonly session: ReturnType<typeof tableOf<SessionEntity>>;
  private readonly participant: ReturnType<typeof tableOf<ParticipantEntity>>;

  constructor(source: DataSource) {
    this.session = tableOf(source, SessionEntity);
    this.participant = tableOf(source, ParticipantEntity);
    this.attendance = {
      name: 'attendance-of-session',
      text: `select ${tableOf(source, AttendanceEntity).columns} from sessions.attendance t
        where t.session_id = $1 order by t.recorded_at, t.id`,
    };
  }

  /** The children of sessions whom the actor sees. */
  async of(work: Work, sessionIds: readonly string[]): Promise<Participant[]> {
    return work.query<Participant>(OF, [sessionIds]);
  }

  /** The cases of the children of a session, as far as the actor sees them. */
  async seenCasesOf(work: Work, sessionId: string): Promise<string[]> {
    const participants = await this.of(work, [sessionId]);
    return participants.filter(({ isCaseSeen }) => isCaseSeen).map(({ caseId }) => caseId);
  }

  /** By which case a child takes part; undefined when it does not, or the actor does not see it. */
  async caseOf(work: Work, sessionId: string, childId: string): Promise<string | undefined> {
    const text = `select case_id as "caseId" from sessions.participant where session_id = $1 and child_id = $2`;
    const statement = { name: 'case-of-participant', text };
    return (await work.query<{ caseId: string }>(statement, [sessionId, childId]))[0]?.caseId;
  }

  /** How often the child of a case was expected and came, by kind. */
  async metInKinds(work: Work, caseId: string): Promise<MetInKind[]> {
    return work.query<MetInKind>(MET, [caseId]);
  }

  /** Has a session with the child of a case begun of which nobody has said who came? */
  async isAnyPending(work: Work, caseId: string): Promise<boolean> {
    const text = `select 1 from sessions.participant t join sessions.session s on s.id = t.session_id
      where t.case_id = $1 and t.is_live and t.begins_at <= $2 and s.state = 'scheduled'
        and not exists (select 1 from sessions.attendance a where a.session_id = t.session_id and a.case_id = t.case_id)
      limit 1`;
    return (await work.query({ name: 'pending-sessions-of-case', text }, [caseId, work.now])).length > 0;
  }

  /** What the actor may know of all children of a session: how many, and nothing of one. */
  async standingTo(work: Work, sessionId: string): Promise<Standing> {
    const [standing] = await work.query<Standing>(STANDING, [sessionId]);
    return standing ?? { children: 0, untold: 0, isInConflict: false };
  }

  /** Everything that was said of who came, in its order. */
  async attendanceOf(work: Work, sessionId: string): Promise<AttendanceEntity[]> {
    return work.query<AttendanceEntity>(this.attendance, [sessionId]);
  }

  /** What holds of the child of a case at some sessions. */
  async lastAttendance(
    work: Work,
    caseId: string,
    sessionIds: readonly string[],
  ): Promise<(Pick<AttendanceEntity, 'sessionId' | 'attendance' | 'centresFault'> & { beginsAt: Date })[]> {
    return work.query(LAST, [caseId, sessionIds]);
  }

  /** @throws DomainError `duplicate` when room, person or child is taken; the database says so. */
  async book(work: Work, row: SessionEntity, children: readonly BookedChild[]): Promise<void> {
    await bookedOnce(work.query(this.session.insert, this.session.valuesOf(row)));
    const { facilitatorId, bookedBy, centreAgencyId, beginsAt, endsAt } = row;
    const said = { facilitatorId, bookedBy, centreAgencyId, beginsAt, endsAt, sessionId: row.id };
    const still = { isLive: true, isDouble: false, isElsewhere: false, leftAt: null, leftReason: null };
    await work.query(WAIT_FOR, [children.map(({ childId }) => childId)]);
    for (const { caseId, childId } of children) {
      const values = this.participant.valuesOf({ ...said, ...still, caseId, childId, personId: childId });
      await bookedOnce(work.query(this.participant.insert, values));
    }
  }
}
