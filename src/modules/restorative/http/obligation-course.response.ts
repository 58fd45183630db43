import { ApiProperty } from '@nestjs/swagger';
import { MOST_AMOUNT } from '../domain/agreement';
import { isCounted } from '../domain/part.rules';
import type { DueChangeEntity } from '../persistence/due-change.entity';
import type { KnownPart } from '../persistence/obligation-course.repository';

/** A part of what was promised, as it was done. */
export class ObligationPartResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: MOST_AMOUNT })
  count: number;

  @ApiProperty({ format: 'date', maxLength: 10 })
  doneOn: string;

  @ApiProperty({ description: 'Whether who received it confirms it' })
  isConfirmed: boolean;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list restorative-unconfirmed-reasons',
  })
  unconfirmedReason: string | null;

  @ApiProperty({
    description:
      'Whether it counts: it is confirmed, or a second person has looked at it, and it is no mistake',
  })
  isCounted: boolean;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  recordedBy: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  verifiedBy: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description:
      'Code of list restorative-part-error-reasons; where there is one, it was written down by mistake',
  })
  errorReason: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  errorBy: string | null;
}

/** Another day to which both agreed. */
export class DueChangeResponse {
  @ApiProperty({ format: 'date', maxLength: 10 })
  fromOn: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  toOn: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list restorative-due-reasons' })
  reasonCode: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  agreedOn: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  recordedBy: string;
}

export const showPart = (row: KnownPart): ObligationPartResponse => ({
  ...{ id: row.id, count: row.count, doneOn: row.doneOn, isConfirmed: row.isConfirmed },
  ...{ unconfirmedReason: row.unconfirmedReason, isCounted: isCounted(row) },
  ...{ recordedBy: row.recordedBy, verifiedBy: row.verifiedBy },
  ...{ errorReason: row.errorReason, errorBy: row.errorBy },
});

export const showDueChange = (row: DueChangeEntity): DueChangeResponse => ({
  ...{ fromOn: row.fromOn, toOn: row.toOn, reasonCode: row.reasonCode },
  ...{ agreedOn: row.agreedOn, recordedBy: row.recordedBy },
});
