import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a part of a promise was written down by mistake. */
@Entity({
  schema: 'restorative',
  name: 'part_in_error',
  comment: 'That a part of a promise was written down by mistake',
})
export class PartInErrorEntity {
  @PrimaryColumn('uuid', { name: 'part_id', comment: '[O] the part, which counts no more' })
  partId: string;

  @Column({ name: 'process_id', type: 'uuid', comment: '[O] process' })
  processId: string;

  @Column({
    name: 'reason_code',
    type: 'text',
    comment: '[S] code of list restorative-part-error-reasons',
  })
  reasonCode: string;

  @Column({ name: 'marked_by', type: 'uuid', comment: '[O] who says so' })
  markedBy: string;

  @Column({ name: 'marked_at', type: 'timestamptz', comment: '[O] when it was said' })
  markedAt: Date;
}
