import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';

/** A time in which the work with a child stands still, beside the state of the case. */
@Entity({
  schema: 'cases',
  name: 'suspension',
  comment: 'A time in which the work with a child stands still, beside the state of the case',
})
export class SuspensionEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case' })
  caseId: string;

  @Column({ name: 'reason_code', type: 'text', comment: '[S] code of list case-suspension-reasons' })
  reasonCode: string;

  @Column({
    name: 'note',
    type: 'bytea',
    nullable: true,
    comment: '[S] why, encrypted under the key of the child',
  })
  note: Buffer | null;

  @Column({ name: 'from_at', type: 'timestamptz', comment: '[O] from when on the work stands still' })
  fromAt: Date;

  @Column({ name: 'planned_until', type: 'date', nullable: true, comment: '[O] last day, as planned' })
  plannedUntil: LocalDate | null;

  @Column({ name: 'begun_by', type: 'uuid', comment: '[O] who began it' })
  begunBy: string;

  @Column({ name: 'begun_at', type: 'timestamptz', comment: '[O] when it was written down' })
  begunAt: Date;

  @Column({
    name: 'ended_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when it ended; null while it lasts',
  })
  endedAt: Date | null;

  @Column({
    name: 'ended_by',
    type: 'uuid',
    nullable: true,
    comment: '[O] who ended it; nobody where the work did',
  })
  endedBy: string | null;

  @Column({
    name: 'end_reason',
    type: 'text',
    nullable: true,
    comment: '[S] code of list case-suspension-ends, or work-ended',
  })
  endReason: string | null;
}
