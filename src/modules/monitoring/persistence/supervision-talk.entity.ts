import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';

/** A talk in which somebody who coordinates a centre looks at the work with somebody who works there. */
@Entity({
  schema: 'monitoring',
  name: 'supervision_talk',
  comment:
    'A talk in which somebody who coordinates a centre looks at the work with somebody who works there',
})
export class SupervisionTalkEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'centre_agency_id', type: 'uuid', comment: '[O] centre' })
  centreAgencyId: string;

  @Column({ name: 'supervisor_id', type: 'uuid', comment: '[O] who coordinates' })
  supervisorId: string;

  @Column({ name: 'worker_id', type: 'uuid', comment: '[O] with whom' })
  workerId: string;

  @Column({ name: 'held_at', type: 'timestamptz', comment: '[O] when it was held' })
  heldAt: Date;

  @Column({ name: 'topics', type: 'text', array: true, comment: '[O] codes of list supervision-topics' })
  topics: string[];

  @Column({
    name: 'note',
    type: 'bytea',
    nullable: true,
    comment: '[S] what was agreed, encrypted under a key of this module',
  })
  note: Buffer | null;

  @Column({ name: 'next_on', type: 'date', nullable: true, comment: '[O] day of the next one' })
  nextOn: LocalDate | null;

  @Column({
    name: 'acknowledged_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when the other has read it',
  })
  acknowledgedAt: Date | null;

  @Column({ name: 'version', type: 'integer', comment: '[O] counter of changes' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz', comment: '[O] when recorded' })
  createdAt: Date;
}
