import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { countUpToHundred } from '../../../platform/persistence/page-statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { LISTS, sessionListStatement, type SessionListName, type SessionWish } from './session-lists';
import { ParticipantRepository, type Participant, type Standing } from './participant.repository';
import { SessionTransitionEntity } from './session-transition.entity';
import { SessionEntity } from './session.entity';

const LOCK: Statement = {
  name: 'lock-session',
  text: 'select 1 from sessions.session where id = $1 for update',
};

const MOVE: Statement = {
  name: 'move-session',
  text: `update sessions.session set state = $3, cancel_reason = $4, cancelled_as = $5, version = version + 1, updated_at = $6
    where id = $1 and version = $2 returning 1`,
};

const FOLLOWER: Statement = {
  name: 'session-that-follows',
  text: 'select id from sessions.session where follows_id = $1',
};

/** A session with those children of it whom the actor sees. */
export interface FoundSession<Row extends SessionEntity = SessionEntity> {
  readonly row: Row;
  readonly participants: readonly Participant[];
}

/** The same with what the actor may know of all its children. */
export interface ReadSession extends FoundSession, Standing {}

/** Rows of sessions; which of them the actor sees, the database decides. */
@Injectable()
export class SessionRepository {
  private readonly columns: string;
  private readonly one: Statement;
  private readonly transitions: Statement;

  constructor(
    source: DataSource,
    private readonly participants: ParticipantRepository,
  ) {
    this.columns = tableOf(source, SessionEntity).columns;
    const from = `select ${this.columns} from sessions.session t`;
    this.one = { name: 'session', text: `${from} where t.id = $1` };
    this.transitions = {
      name: 'transitions-of-session',
      text: `select ${tableOf(source, SessionTransitionEntity).columns} from sessions.transition t
        where t.session_id = $1 order by t.at, t.id`,
    };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<ReadSession> {
    const [row] = await work.query<SessionEntity>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    const [participants, standing] = await Promise.all([
      this.participants.of(work, [id]),
      this.participants.standingTo(work, id),
    ]);
    saw(work, { row, participants });
    return { row, participants, ...standing };
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<ReadSession> {
    const found = await this.lock(work, id);
    requireMatch(work.facts.ifMatch, found.row.version);
    return found;
  }

  /** The row as it stands, locked until the end of the transaction. */
  async lock(work: Work, id: string): Promise<ReadSession> {
    await work.query(LOCK, [id]);
    return this.find(work, id);
  }

  /** Writes what may change of a row; the rest of what is booked never does. */
  async move(work: Work, after: SessionEntity, version: number): Promise<void> {
    const { id, state, cancelReason, cancelledAs, updatedAt } = after;
    await work.change(MOVE, [id, version, state, cancelReason, cancelledAs, updatedAt]);
  }

  /** The session that was put in the place of this one. */
  async followerOf(work: Work, id: string): Promise<string | null> {
    return (await work.query<{ id: string }>(FOLLOWER, [id]))[0]?.id ?? null;
  }

  /** Everything that was done with it, in its order. */
  async transitionsOf(work: Work, id: string): Promise<SessionTransitionEntity[]> {
    return work.query<SessionTransitionEntity>(this.transitions, [id]);
  }

  async list(work: Work, name: SessionListName, wish: SessionWish): Promise<FoundSession[]> {
    const { statement, values } = sessionListStatement(this.columns, name, work, wish);
    const found = await withParticipants(
      work,
      this.participants,
      await work.query<SessionEntity>(statement, values),
    );
    for (const one of found) saw(work, one);
    return found;
  }

  /** How many stand in a list, up to a hundred: enough to say "99+". */
  async count(work: Work, name: SessionListName): Promise<number> {
    return countUpToHundred(work, `sessions ${name}`, 'sessions.session t', LISTS[name](work));
  }
}

/** Each with those children of it whom the actor sees. */
export async function withParticipants<Row extends SessionEntity>(
  work: Work,
  participants: ParticipantRepository,
  rows: readonly Row[],
): Promise<FoundSession<Row>[]> {
  const ids = rows.map(({ id }) => id);
  const all = ids.length === 0 ? [] : await participants.of(work, ids);
  return rows.map((row) => ({ row, participants: all.filter(({ sessionId }) => sessionId === row.id) }));
}

/** Of each child that is shown; of a session without any, the session alone. */
export function saw(work: Work, { row: { id, version }, participants }: FoundSession): void {
  if (participants.length === 0) work.saw({ kind: 'session', id, version });
  for (const { childId } of participants) work.saw({ kind: 'session', id, version, childId });
}
