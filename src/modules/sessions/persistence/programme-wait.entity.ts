import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WaitState } from '../domain/programme-wait.lifecycle';

/** A child that waits for a seat in a programme, by its case. */
@Entity({
  schema: 'sessions',
  name: 'programme_wait',
  comment: 'A child that waits for a seat in a programme, by its case',
})
export class ProgrammeWaitEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'programme_id', type: 'uuid', comment: '[O] programme' })
  programmeId: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'state', type: 'text', comment: '[S] state of the lifecycle' })
  state: WaitState;

  @Column({ name: 'reason_code', type: 'text', comment: '[S] code of list programme-wait-reasons' })
  reasonCode: string;

  @Column({
    name: 'wish',
    type: 'bytea',
    nullable: true,
    comment: '[S] what the child wishes for, encrypted',
  })
  wish: Buffer | null;

  @Column({ name: 'asked_by', type: 'uuid', comment: '[O] who asked for it' })
  askedBy: string;

  @Column({
    name: 'ended_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who gave the seat or wrote down that the child waits no more; null where the work ended',
  })
  endedBy: string | null;

  @Column({
    name: 'end_reason',
    type: 'text',
    nullable: true,
    comment:
      '[S] code of list programme-leave-reasons, of list waiting-order-reasons where others had waited longer, or work-ended',
  })
  endReason: string | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] from when on; the order of the list' })
  createdAt: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', comment: '[O] when last changed' })
  updatedAt: Date;
}
