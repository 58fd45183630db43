import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a plan is to reach. */
@Entity({ schema: 'case_plans', name: 'plan_goal', comment: 'What a plan is to reach' })
export class PlanGoalEntity {
  @PrimaryColumn('uuid', { name: 'plan_id', comment: '[O] plan' })
  planId: string;

  @PrimaryColumn('uuid', { name: 'key', comment: '[O] the same in each edition of the plan' })
  key: string;

  @Column({ name: 'place', type: 'integer', comment: '[O] place in the order of the goals' })
  place: number;

  @Column({ name: 'area', type: 'text', comment: '[S] code of list goal-areas' })
  area: string;

  @Column({
    name: 'aim',
    type: 'bytea',
    comment: '[S] what is to be reached, encrypted under the key of the child',
  })
  aim: Buffer;

  @Column({
    name: 'measure',
    type: 'bytea',
    comment: '[S] by what one sees that it is, encrypted under the key of the child',
  })
  measure: Buffer;
}
