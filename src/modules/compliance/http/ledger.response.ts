import { ApiProperty } from '@nestjs/swagger';
import { LINE_ACTS, type LineAct } from '../domain/ledger';
import { LINE_STATES, type LineState } from '../domain/ledger-line.lifecycle';

const CODE_OR_NONE = { type: 'string', nullable: true, maxLength: 60 } as const;
const INSTANT_OR_NONE = { type: 'string', format: 'date-time', nullable: true, maxLength: 35 } as const;
const ID_OR_NONE = { type: 'string', format: 'uuid', nullable: true, maxLength: 36 } as const;

/** A line of the ledger: who entered it, and what was answered. */
export class LedgerLineResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  orderId: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  day: string;

  @ApiProperty({ enum: LINE_STATES, description: 'Only what is verified counts in full' })
  state: LineState;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  enteredBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  enteredAt: string;

  @ApiProperty({ ...ID_OR_NONE, description: 'Who verified or declined it: never who entered it' })
  answeredBy: string | null;

  @ApiProperty(INSTANT_OR_NONE)
  answeredAt: string | null;

  @ApiProperty({ ...CODE_OR_NONE, description: 'Code of list ledger-decline-reasons' })
  answerReason: string | null;

  @ApiProperty({ ...CODE_OR_NONE, description: 'Code of list ledger-error-reasons' })
  errorReason: string | null;

  @ApiProperty({ enum: LINE_ACTS, isArray: true, maxItems: 3, description: 'What one may do with it now' })
  availableActions: readonly LineAct[];
}

/** The same of what is counted of a measure. */
export class MeasureLineResponse extends LedgerLineResponse {
  @ApiProperty({ maxLength: 60, description: 'The measure of the order that it is of' })
  measure: string;
}
