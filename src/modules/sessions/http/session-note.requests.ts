import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsOptional } from 'class-validator';
import { IsId } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { sessionNoteLifecycle, type SessionNoteState } from '../domain/session-note.lifecycle';
import { ChoiceField, IdField, WordsField } from '../../../platform/http/request-field.decorator';

const READERS = {
  type: 'array',
  items: { type: 'string', format: 'uuid', maxLength: 36 },
  maxItems: 50,
  uniqueItems: true,
} as const;

export class NameReadersRequest {
  @ApiProperty({
    ...READERS,
    description: 'Accounts that may read it beside the author; in the place of all before',
  })
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsId({ each: true })
  readers: string[];
}

export class AmendSessionNoteRequest {
  @WordsField(8000, 'The whole text of the new edition')
  words: string;
}

export class NewSessionNoteRequest {
  @IdField('The case of the child that it is about')
  caseId: string;

  @WordsField(8000)
  words: string;

  @ApiProperty({
    ...READERS,
    required: false,
    default: [],
    description: 'Accounts that may read it beside the author',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsId({ each: true })
  readers: string[] = [];
}

export class SessionNoteListQuery extends PageQuery {
  @IdField('Only of this case', 'optional')
  caseId?: string;

  @IdField('Only of this session', 'optional')
  sessionId?: string;

  @IdField('Only by this author', 'optional')
  authorId?: string;

  @ChoiceField(sessionNoteLifecycle.states, 'Where the last edition stands', 'optional')
  state?: SessionNoteState;
}
