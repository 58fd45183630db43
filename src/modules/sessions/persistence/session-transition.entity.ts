import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SessionState } from '../domain/session.lifecycle';

/** Everything that was done with a session, in its order. */
@Entity({
  schema: 'sessions',
  name: 'transition',
  comment: 'Everything that was done with a session, in its order',
})
export class SessionTransitionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'session_id', type: 'uuid', comment: '[O] session' })
  sessionId: string;

  @Column({
    name: 'from_state',
    type: 'text',
    nullable: true,
    comment: '[O] state before; none when booked',
  })
  fromState: SessionState | null;

  @Column({ name: 'action', type: 'text', comment: '[O] action' })
  action: string;

  @Column({ name: 'to_state', type: 'text', comment: '[O] state after' })
  toState: SessionState;

  @Column({ name: 'by_account', type: 'uuid', comment: '[O] who' })
  byAccount: string;

  @Column({ name: 'at', type: 'timestamptz', comment: '[O] when' })
  at: Date;

  @Column({ name: 'reason_code', type: 'text', nullable: true, comment: '[S] why, as a code' })
  reasonCode: string | null;

  @Column({ name: 'asked_by', type: 'text', nullable: true, comment: '[S] code of list session-askers' })
  askedBy: string | null;

  @Column({ name: 'note', type: 'bytea', nullable: true, comment: '[S] why, encrypted' })
  note: Buffer | null;
}
