import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a review is asked for, in the words of who asks. */
@Entity({
  schema: 'reviews',
  name: 'reason',
  comment: 'Why a review is asked for, in the words of who asks; kept from the decider until shared',
})
export class ReviewReasonEntity {
  @PrimaryColumn('uuid', { name: 'review_id', comment: '[O] review' })
  reviewId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'words', type: 'bytea', comment: '[S] reasons, encrypted under the key of the child' })
  words: Buffer;

  @Column({
    name: 'shared_at',
    type: 'timestamptz',
    nullable: true,
    comment: '[O] when the reviewer shared them with the decider',
  })
  sharedAt: Date | null;
}
