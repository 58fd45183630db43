import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Missed } from '../domain/missed-session.rules';

/** A session in which a child makes up one that it has missed. */
@Entity({
  schema: 'sessions',
  name: 'catch_up',
  comment: 'A session in which a child makes up one that it has missed',
})
export class CatchUpEntity {
  @PrimaryColumn('uuid', { name: 'session_id', comment: '[O] session' })
  sessionId: string;

  @PrimaryColumn('uuid', { name: 'case_id', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'missed_session_id', type: 'uuid', comment: '[O] session that was missed' })
  missedSessionId: string;

  @Column({ name: 'makes_up', type: 'text', comment: '[S] which kind of absence it makes up' })
  makesUp: Missed;
}
