import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { CONTESTANTS, type Contestant } from '../domain/difficulty';
import { difficultyLifecycle, type DifficultyState } from '../domain/difficulty.lifecycle';
import { responseLifecycle, type ResponseState } from '../domain/response.lifecycle';

/** A difficulty in a list: no word of it. */
export class DifficultySummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ enum: difficultyLifecycle.states })
  state: DifficultyState;

  @ApiProperty({ maxLength: 60, description: 'Code of list difficulty-grounds' })
  ground: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  happenedOn: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;
}

export class DifficultyPageResponse extends pageResponse(DifficultySummaryResponse) {}

/** What the centre answers to it. */
export class DifficultyAnswerResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ enum: responseLifecycle.states })
  state: ResponseState;

  @ApiProperty({ maxLength: 60, description: 'Code of list difficulty-responses' })
  kind: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 10 })
  grade: number;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  lighterSkipped: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  reasons: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  proposedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  proposedAt: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  decidedBy: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  decidedAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, enum: [...CONTESTANTS, null] })
  contestedBy: Contestant | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000 })
  contestWords: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  contestedAt: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  answeredBy: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  answer: string | null;
}

export class DifficultyActionResponse extends availableActionResponse(difficultyLifecycle.actions) {}

export class DifficultyResponse extends DifficultySummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000 })
  facts: string | null;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'uuid', maxLength: 36 },
    maxItems: 50,
  })
  sessionIds: string[];

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000 })
  explanation: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  explanationMissing: string | null;

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: 0, maximum: 100 })
  tries: number | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  explainedAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  endReason: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  recordedBy: string;

  @ApiProperty({ type: [DifficultyAnswerResponse], maxItems: 100 })
  answers: DifficultyAnswerResponse[];

  @ApiProperty({ type: [DifficultyActionResponse], maxItems: 4 })
  availableActions: readonly DifficultyActionResponse[];
}
