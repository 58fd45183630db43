import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { SHIFT_NOTE_LISTS, type ShiftNoteListName } from '../persistence/shift-note-lists';

/** What is to be done in the next shift for the child of one intake. */
export class ShiftTaskRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  intakeId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list shift-tasks' })
  @IsCode()
  task: string;

  @ApiProperty({
    required: false,
    format: 'date-time',
    maxLength: 35,
    description: 'Until when it is to be done',
  })
  @IsOptional()
  @IsInstant()
  dueAt?: string;

  @ApiProperty({
    required: false,
    minLength: 1,
    maxLength: 2000,
    description: 'What concerns this child alone',
  })
  @IsOptional()
  @IsText(2000)
  note?: string;
}

/** What one shift leaves to the next. */
export class NewShiftNoteRequest {
  @ApiProperty({
    required: false,
    minLength: 1,
    maxLength: 4000,
    description:
      'What concerns the whole shift. No names of children: what concerns a child is a task of its intake.',
  })
  @IsOptional()
  @IsText(4000)
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
  @ApiProperty({ enum: SHIFT_NOTE_LISTS, required: false, default: 'open' })
  @IsOptional()
  @IsIn(SHIFT_NOTE_LISTS)
  list: ShiftNoteListName = 'open';

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  changedSince?: string;
}
