import { Column, Entity } from 'typeorm';
import type { CustodyEntryKind } from '../domain/custody-log';
import { RecordedEntity } from './recorded.entity';

/** One thing that happened while a child was held. */
@Entity({
  schema: 'due_process',
  name: 'custody_entry',
  comment: 'One thing that happened while a child was held',
})
export class CustodyEntryEntity extends RecordedEntity {
  @Column({ name: 'custody_id', type: 'uuid', comment: '[O] which time in custody' })
  custodyId: string;

  @Column({ name: 'kind', type: 'text', comment: '[S] what it is, of a closed list' })
  kind: CustodyEntryKind;

  @Column({ name: 'happened_at', type: 'timestamptz', comment: '[S] when it began or happened' })
  happenedAt: Date;

  @Column({ name: 'until', type: 'timestamptz', nullable: true, comment: '[S] when it ended' })
  until: Date | null;

  @Column({
    name: 'code',
    type: 'text',
    nullable: true,
    comment: '[S] code of the list that belongs to the kind',
  })
  code: string | null;

  @Column({
    name: 'same_sex',
    type: 'boolean',
    nullable: true,
    comment: '[O] whether a search was made by somebody of the same sex',
  })
  sameSex: boolean | null;

  @Column({
    name: 'representative_id',
    type: 'uuid',
    nullable: true,
    comment: '[S] to which representative the child was given',
  })
  representativeId: string | null;

  @Column({
    name: 'person',
    type: 'bytea',
    nullable: true,
    comment: '[P] by whom or with whom, encrypted under the key of the child',
  })
  person: Buffer | null;

  @Column({
    name: 'words',
    type: 'bytea',
    nullable: true,
    comment: '[S] what is told of it, encrypted under the key of the child',
  })
  words: Buffer | null;
}
