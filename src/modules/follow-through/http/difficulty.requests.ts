import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { IsCode, IsInstant, IsLocalDay, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { CONTESTANTS, type Contestant } from '../domain/difficulty';
import { difficultyLifecycle, type DifficultyState } from '../domain/difficulty.lifecycle';
import { DIFFICULTY_LISTS, type DifficultyListName } from '../persistence/difficulty-lists';

export class NewDifficultyRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  caseId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list difficulty-grounds' })
  @IsCode()
  ground: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  @IsLocalDay()
  happenedOn: string;

  @ApiProperty({ minLength: 1, maxLength: 8000, description: 'What happened' })
  @IsText(8000)
  facts: string;

  @ApiProperty({
    required: false,
    type: 'array',
    items: { type: 'string', format: 'uuid', maxLength: 36 },
    maxItems: 50,
    uniqueItems: true,
    description: 'Sessions that it is about, of which it was said whether the child came',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  sessionIds?: string[];
}

/** The words of the child, or why there are none after so many tries. */
export class HearDifficultyRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35, description: 'When it was heard, or last tried' })
  @IsInstant()
  explainedAt: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 8000, description: 'How the child explains it' })
  @IsOptional()
  @IsText(8000)
  explanation?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list child-words-missing-reasons' })
  @IsOptional()
  @IsCode()
  explanationMissing?: string;

  @ApiProperty({ required: false, type: 'integer', format: 'int32', minimum: 0, maximum: 100 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  tries?: number;
}

export class WithdrawDifficultyRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list entry-correction-reasons' })
  @IsCode()
  reasonCode: string;
}

export class ProposeResponseRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list difficulty-responses' })
  @IsCode()
  kind: string;

  @ApiProperty({ minLength: 1, maxLength: 4000 })
  @IsText(4000)
  reasons: string;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list lighter-response-reasons, where no lighter one came first',
  })
  @IsOptional()
  @IsCode()
  lighterSkipped?: string;
}

/** Which response to which difficulty. */
export class ResponseParams extends ByIdParams {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  responseId: string;
}

export class ContestResponseRequest {
  @ApiProperty({ enum: CONTESTANTS })
  @IsIn(CONTESTANTS)
  by: Contestant;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  contestedAt: string;

  @ApiProperty({ minLength: 1, maxLength: 8000, description: 'What they say against it' })
  @IsText(8000)
  words: string;
}

export class AnswerContestRequest {
  @ApiProperty({ minLength: 1, maxLength: 4000, description: 'What they are answered' })
  @IsText(4000)
  words: string;
}

export class DifficultyListQuery extends PageQuery {
  @ApiProperty({ enum: DIFFICULTY_LISTS, required: false, default: 'mine' })
  @IsOptional()
  @IsIn(DIFFICULTY_LISTS)
  list: DifficultyListName = 'mine';

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @ApiProperty({ required: false, enum: difficultyLifecycle.states })
  @IsOptional()
  @IsIn(difficultyLifecycle.states)
  state?: DifficultyState;
}
