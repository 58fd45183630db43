import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { IsId, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { sessionNoteLifecycle, type SessionNoteState } from '../domain/session-note.lifecycle';

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
  @ApiProperty({ minLength: 1, maxLength: 8000, description: 'The whole text of the new edition' })
  @IsText(8000)
  words: string;
}

export class NewSessionNoteRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The case of the child that it is about' })
  @IsId()
  caseId: string;

  @ApiProperty({ minLength: 1, maxLength: 8000 })
  @IsText(8000)
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
  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsId()
  caseId?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsId()
  sessionId?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsId()
  authorId?: string;

  @ApiProperty({
    required: false,
    enum: sessionNoteLifecycle.states,
    description: 'Where the last edition stands',
  })
  @IsOptional()
  @IsIn(sessionNoteLifecycle.states)
  state?: SessionNoteState;
}
