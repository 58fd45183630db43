import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GoalOutcome } from '../domain/conclusion';

/** What became of one goal of the plan. */
@Entity({ schema: 'closure', name: 'goal_outcome', comment: 'What became of one goal of the plan' })
export class GoalOutcomeEntity {
  @PrimaryColumn('uuid', { name: 'conclusion_id', comment: '[O] conclusion' })
  conclusionId: string;

  @PrimaryColumn('uuid', { name: 'goal_key', comment: '[O] goal, the same in each edition of the plan' })
  goalKey: string;

  @Column({ name: 'place', type: 'integer', comment: '[O] place in the order of the goals' })
  place: number;

  @Column({ name: 'outcome', type: 'text', comment: '[S] achieved, partly-achieved or not-achieved' })
  outcome: GoalOutcome;

  @Column({
    name: 'evidence_code',
    type: 'text',
    nullable: true,
    comment: '[S] code of list goal-evidence',
  })
  evidenceCode: string | null;

  @Column({
    name: 'evidence',
    type: 'bytea',
    nullable: true,
    comment: '[S] by what one sees it, encrypted under the key of the child',
  })
  evidence: Buffer | null;
}
