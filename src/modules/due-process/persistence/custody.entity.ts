import { Check, Column, Entity, Exclusion } from 'typeorm';
import type { CustodyState } from '../domain/custody.lifecycle';
import { RecordedEntity } from './recorded.entity';

/** One time in which a child was held. */
@Entity({ schema: 'due_process', name: 'custody', comment: 'One time in which a child was held' })
@Exclusion(
  'custody_one_at_a_time',
  `using gist (child_id with =, tstzrange(started_at, ended_at) with &&) where (corrected_at is null)`,
)
@Check('custody_lasts', 'ended_at > started_at or corrected_at is not null')
export class CustodyEntity extends RecordedEntity {
  @Column({ name: 'state', type: 'text', comment: '[S] state of the lifecycle' })
  state: CustodyState;

  @Column({ name: 'started_at', type: 'timestamptz', comment: '[S] when the child was first held' })
  startedAt: Date;

  @Column({
    name: 'ended_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[S] when the child was released or remanded',
  })
  endedAt: Date | null;

  @Column({
    name: 'treatment_asked_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when the child was asked in private how they were treated; the answer stands elsewhere',
  })
  treatmentAskedAt: Date | null;
}
