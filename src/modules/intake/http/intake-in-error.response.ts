import { ApiProperty } from '@nestjs/swagger';
import type { IntakeRow } from '../persistence/intake.repository';
import type { Opened } from './opened';

/** That an intake should never have been recorded, and why; nothing rests on it any more. */
export class IntakeInErrorResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list wrong-intake-reasons' })
  reasonCode: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  note: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  markedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  markedAt: string;
}

/** The mark of an intake, or null for one that stands. */
export function showInError(row: IntakeRow, opened: Opened): IntakeInErrorResponse | null {
  const { inErrorAt, inErrorBy: markedBy, inErrorReason: reasonCode } = row;
  if (inErrorAt === null || markedBy === null || reasonCode === null) return null;
  const note = opened('intake.intake.in_error_note', row.id, row.inErrorNote);
  return { reasonCode, note, markedBy, markedAt: inErrorAt.toISOString() };
}
