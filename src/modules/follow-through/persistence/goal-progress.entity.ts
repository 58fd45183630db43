import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How near one goal of a plan is at a review. */
@Entity({
  schema: 'follow_through',
  name: 'goal_progress',
  comment: 'How near one goal of a plan is at a review',
})
export class GoalProgressEntity {
  @PrimaryColumn('uuid', { name: 'review_id', comment: '[O] review' })
  reviewId: string;

  @PrimaryColumn('uuid', { name: 'goal_key', comment: '[O] goal, the same in each edition of the plan' })
  goalKey: string;

  @Column({ name: 'step', type: 'text', comment: '[S] code of list goal-progress-steps' })
  step: string;

  @Column({
    name: 'note',
    type: 'bytea',
    nullable: true,
    comment: '[S] by what one sees it, encrypted under the key of the child',
  })
  note: Buffer | null;
}
