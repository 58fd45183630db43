import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import { PageQuery } from '../../../platform/http/page';
import { SHIFT_NOTE_LISTS, type ShiftNoteListName } from '../persistence/shift-note-lists';
import {
  CodeField,
  IdField,
  InstantField,
  ListField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

/** What is to be done in the next shift for the child of one intake. */
export class ShiftTaskRequest {
  @IdField()
  intakeId: string;

  @CodeField('Code of list shift-tasks')
  task: string;

  @InstantField('Until when it is to be done', 'optional')
  dueAt?: string;

  @WordsField(2000, 'What concerns this child alone', 'optional')
  note?: string;
}

/** What one shift leaves to the next. */
export class NewShiftNoteRequest {
  @WordsField(
    4000,
    'What concerns the whole shift. No names of children: what concerns a child is a task of its intake.',
    'optional',
  )
  text?: string;

  @ApiProperty({ required: false, type: [ShiftTaskRequest], maxItems: 30 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => ShiftTaskRequest)
  tasks?: ShiftTaskRequest[];
}

/** Which of the notes of the unit are asked for. */
export class ShiftNoteListQuery extends PageQuery {
  @ListField(SHIFT_NOTE_LISTS, 'open')
  list: ShiftNoteListName = 'open';

  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;
}
