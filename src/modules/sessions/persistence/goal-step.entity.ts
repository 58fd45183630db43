import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How near a goal of the plan is after a session. */
@Entity({
  schema: 'sessions',
  name: 'goal_step',
  comment: 'How near a goal of the plan is after a session; what is said last counts',
})
export class GoalStepEntity {
  @PrimaryColumn('uuid', { name: 'id', comment: '[O] identifier' })
  id: string;

  @Column({ name: 'session_id', type: 'uuid', comment: '[O] session' })
  sessionId: string;

  @Column({ name: 'case_id', type: 'uuid', comment: '[O] case of the child' })
  caseId: string;

  @Column({ name: 'child_id', type: 'uuid', comment: '[S] the child' })
  childId: string;

  @Column({ name: 'goal_key', type: 'uuid', comment: '[O] goal, the same in each edition of the plan' })
  goalKey: string;

  @Column({ name: 'step', type: 'text', comment: '[S] code of list goal-progress-steps' })
  step: string;

  @Column({
    name: 'remark',
    type: 'bytea',
    nullable: true,
    comment: '[S] by what one sees it, encrypted under the key of the child',
  })
  remark: Buffer | null;

  @Column({ name: 'recorded_by', type: 'uuid', comment: '[O] who says so' })
  recordedBy: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', comment: '[O] when it was said' })
  recordedAt: Date;
}
