import { ApiProperty } from '@nestjs/swagger';
import { GOAL_OUTCOMES, type GoalOutcome } from '../domain/conclusion';

/** What became of one goal of the plan. */
export class GoalOutcomeResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The same in each edition of the plan' })
  key: string;

  @ApiProperty({ enum: GOAL_OUTCOMES })
  outcome: GoalOutcome;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Code of list goal-evidence' })
  evidenceCode: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  evidence: string | null;
}

/** How the work went, as it was found at its end. */
export class ConclusionResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The plan whose goals are judged' })
  planId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list closure-outcomes' })
  outcomeCode: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Code of list outcome-reasons' })
  outcomeReason: string | null;

  @ApiProperty({ type: [GoalOutcomeResponse], maxItems: 20 })
  goals: GoalOutcomeResponse[];

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  childWords: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list child-words-missing-reasons',
  })
  wordsMissing: string | null;

  @ApiProperty({ description: 'Whether the child wants its words to be read by the authority' })
  sharesWords: boolean;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  concludedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  concludedAt: string;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'When the work went on after it',
  })
  undoneAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  undoneReason: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  undoneNote: string | null;
}
