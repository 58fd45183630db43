import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional, IsUUID } from 'class-validator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { PageQuery } from '../../../platform/http/page';
import { CONTESTANTS, type Contestant } from '../domain/difficulty';
import { difficultyLifecycle, type DifficultyState } from '../domain/difficulty.lifecycle';
import { DIFFICULTY_LISTS, type DifficultyListName } from '../persistence/difficulty-lists';
import {
  ChoiceField,
  CodeField,
  DayField,
  IdField,
  InstantField,
  ListField,
  NumberField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

export class NewDifficultyRequest {
  @IdField()
  caseId: string;

  @CodeField('Code of list difficulty-grounds')
  ground: string;

  @DayField()
  happenedOn: string;

  @WordsField(8000, 'What happened')
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
  @InstantField('When it was heard, or last tried')
  explainedAt: string;

  @WordsField(8000, 'How the child explains it', 'optional')
  explanation?: string;

  @CodeField('Code of list child-words-missing-reasons', 'optional')
  explanationMissing?: string;

  @NumberField([0, 100], 'How often it was tried to hear the child', 'optional')
  tries?: number;
}

export class WithdrawDifficultyRequest {
  @CodeField('Code of list entry-correction-reasons')
  reasonCode: string;
}

export class ProposeResponseRequest {
  @CodeField('Code of list difficulty-responses')
  kind: string;

  @WordsField(4000)
  reasons: string;

  @CodeField('Code of list lighter-response-reasons, where no lighter one came first', 'optional')
  lighterSkipped?: string;
}

/** Which response to which difficulty. */
export class ResponseParams extends ByIdParams {
  @IdField()
  responseId: string;
}

export class ContestResponseRequest {
  @ChoiceField(CONTESTANTS)
  by: Contestant;

  @InstantField()
  contestedAt: string;

  @WordsField(8000, 'What they say against it')
  words: string;
}

export class AnswerContestRequest {
  @WordsField(4000, 'What they are answered')
  words: string;
}

export class DifficultyListQuery extends PageQuery {
  @ListField(DIFFICULTY_LISTS, 'mine')
  list: DifficultyListName = 'mine';

  @IdField('Only of this case', 'optional')
  caseId?: string;

  @ChoiceField(difficultyLifecycle.states, 'Only in this state', 'optional')
  state?: DifficultyState;
}
