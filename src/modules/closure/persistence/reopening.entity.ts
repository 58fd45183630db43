import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReopeningState } from '../domain/reopening';

/** That somebody asks to open a closed case again, and what another answered. */
@Entity({
  schema: 'closure',
  name: 'reopening',
  comment: 'That somebody asks to open a closed case again, and what another answered',
})
export class ReopeningEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'plan_id', type: 'uuid', comment: '[O] plan with which the work would go on' })
  planId: string;

  @Column({ name: 'state', type: 'text', comment: '[O] asked, approved or declined' })
  state: ReopeningState;

  @Column({ name: 'reason_code', type: 'text', comment: '[S] code of list reopening-reasons' })
  reasonCode: string;

  @Column({ name: 'note', type: 'bytea', comment: '[S] why, encrypted under the key of the child' })
  note: Buffer;

  @Column({ name: 'asked_by', type: 'uuid', comment: '[O] who asked' })
  askedBy: string;

  @Column({ name: 'asked_at', type: 'timestamptz', comment: '[O] when' })
  askedAt: Date;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true, comment: '[O] who answered' })
  answeredBy: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true, comment: '[O] when' })
  answeredAt: Date | null;

  @Column({
    name: 'decline_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list reopening-decline-reasons',
  })
  declineReason: string | null;
}
