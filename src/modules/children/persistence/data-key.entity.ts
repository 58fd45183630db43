import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key under which everything personal of one child is encrypted; erasing the child is destroying it. */
@Entity({
  schema: 'children',
  name: 'data_key',
  comment:
    'The key under which everything personal of one child is encrypted; erasing the child is destroying it',
})
export class DataKeyEntity {
  @PrimaryColumn('uuid', { name: 'child_id', comment: '[O] whose' })
  childId: string;

  @Column({
    name: 'wrapped_key',
    type: 'bytea',
    comment: '[S] data key, wrapped by a key outside the database',
  })
  wrappedKey: Buffer;
}
