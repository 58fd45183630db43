import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';

/** What is done for a goal, by whom, how often and until when. */
@Entity({
  schema: 'case_plans',
  name: 'plan_activity',
  comment: 'What is done for a goal, by whom, how often and until when',
})
export class PlanActivityEntity {
  @PrimaryColumn('uuid', { name: 'plan_id', comment: '[O] plan' })
  planId: string;

  @PrimaryColumn('uuid', { name: 'key', comment: '[O] the same in each edition of the plan' })
  key: string;

  @Column({ name: 'goal_key', type: 'uuid', comment: '[O] goal of the plan' })
  goalKey: string;

  @Column({ name: 'place', type: 'integer', comment: '[O] place in the order of the activities of the goal' })
  place: number;

  @Column({ name: 'kind', type: 'text', comment: '[S] code of list activity-kinds' })
  kind: string;

  @Column({
    name: 'service',
    type: 'bytea',
    comment: '[S] what is done, encrypted under the key of the child',
  })
  service: Buffer;

  @Column({
    name: 'provider',
    type: 'bytea',
    nullable: true,
    comment: '[S] who gives it outside the centre, encrypted under the key of the child',
  })
  provider: Buffer | null;

  @Column({ name: 'doer', type: 'text', comment: '[O] code of list activity-doers' })
  doer: string;

  @Column({ name: 'times', type: 'integer', comment: '[O] how often in each rhythm' })
  times: number;

  @Column({ name: 'rhythm', type: 'text', comment: '[O] code of list activity-rhythms' })
  rhythm: string;

  @Column({ name: 'minutes', type: 'integer', comment: '[O] how long each time' })
  minutes: number;

  @Column({ name: 'until_on', type: 'date', comment: '[O] last day' })
  untilOn: LocalDate;
}
