import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse, showChildLabel } from '../../children';
import {
  shiftNoteLifecycle,
  type ShiftNoteAction,
  type ShiftNoteState,
} from '../domain/shift-note.lifecycle';
import type { ShiftNoteRow, ShiftTaskRow } from '../persistence/shift-note.repository';

/** A note in a list: how much is to be done, and no text. */
export class ShiftNoteSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ enum: shiftNoteLifecycle.states })
  state: ShiftNoteState;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  writtenBy: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 30 })
  taskCount: number;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  nextDueAt: string | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'Who took it over, or took it back',
  })
  settledBy: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  settledAt: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  updatedAt: string;
}

/** One page of notes. */
export class ShiftNotePageResponse extends pageResponse(ShiftNoteSummaryResponse) {}

/** What is to be done for a child: number and initials, never the name. */
export class ShiftTaskResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  intakeId: string;

  @ApiProperty({ maxLength: 12 })
  intakeNumber: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ maxLength: 60 })
  task: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  dueAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  note: string | null;
}

/** A whole note, with the tasks of those children whose intakes are open to the reader. */
export class ShiftNoteResponse extends ShiftNoteSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  text: string | null;

  @ApiProperty({ type: [ShiftTaskResponse], maxItems: 30 })
  tasks: ShiftTaskResponse[];

  @ApiProperty({ enum: shiftNoteLifecycle.actions, isArray: true, maxItems: 2 })
  availableActions: readonly ShiftNoteAction[];
}

/** A note as the lists of its unit show it. */
export const summariseShiftNote = (row: ShiftNoteRow): ShiftNoteSummaryResponse => ({
  id: row.id,
  state: row.state,
  writtenBy: row.writtenBy,
  taskCount: row.taskCount,
  nextDueAt: row.nextDueAt?.toISOString() ?? null,
  settledBy: row.settledBy,
  settledAt: row.settledAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

/** A task with its opened note. */
export const showShiftTask = (row: ShiftTaskRow, note: string | null): ShiftTaskResponse => ({
  id: row.id,
  intakeId: row.intakeId,
  intakeNumber: row.intakeNumber,
  child: showChildLabel(row),
  task: row.task,
  dueAt: row.dueAt?.toISOString() ?? null,
  note,
});
