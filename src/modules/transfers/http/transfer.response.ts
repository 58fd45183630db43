import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { TRANSFER_ACTS } from '../domain/transfer.actions';
import { TRANSFER_STATES, type TransferState } from '../domain/transfer.lifecycle';
import { DIRECTIONS, type Direction } from '../persistence/transfer-lists';

const INSTANT_OR_NONE = { type: 'string', format: 'date-time', nullable: true, maxLength: 35 } as const;
const PERSON_OR_NONE = { type: 'string', format: 'uuid', nullable: true, maxLength: 36 } as const;
const codeOrNone = (description: string) =>
  ({ type: 'string', nullable: true, maxLength: 60, description }) as const;

/** That a case is to go on, or goes on, at another centre. */
export class TransferSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ enum: TRANSFER_STATES })
  state: TransferState;

  @ApiProperty({ enum: DIRECTIONS, description: 'To the reader’s own centre, or from it' })
  direction: Direction;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 20,
    description: 'Public number of the case; for the centre that has it',
  })
  caseNumber: string | null;

  @ApiProperty({
    type: ChildLabelResponse,
    nullable: true,
    description: 'None for a centre whose case it is not any more',
  })
  child: ChildLabelResponse | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  fromAgencyId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  toAgencyId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list transfer-reasons' })
  reasonCode: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  askedAt: string;

  @ApiProperty(INSTANT_OR_NONE)
  answeredAt: string | null;

  @ApiProperty({ ...INSTANT_OR_NONE, description: 'Until when the other centre has to answer' })
  dueAt: string | null;

  @ApiProperty({ description: 'Whether that is over' })
  isLate: boolean;

  @ApiProperty({
    ...INSTANT_OR_NONE,
    description: 'When somebody looked through what follows from the answer',
  })
  settledAt: string | null;
}

export class TransferPageResponse extends pageResponse(TransferSummaryResponse) {}

/** What may be done with it now. */
export class TransferActionResponse extends availableActionResponse(TRANSFER_ACTS, 60) {}

export class TransferResponse extends TransferSummaryResponse {
  @ApiProperty(codeOrNone('diversion, order or voluntary-support'))
  basis: string | null;

  @ApiProperty(codeOrNone('Code of list measures'))
  measure: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  latestEndOn: string | null;

  @ApiProperty(codeOrNone('Code of list districts'))
  newDistrict: string | null;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', maxLength: 60 },
    maxItems: 10,
    description: 'Codes of what a person has to look at: district-not-in-record, district-not-served',
  })
  toLookAt: readonly string[];

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000, description: 'For who knows the child' })
  explanation: string | null;

  @ApiProperty({ ...PERSON_OR_NONE, description: 'Who asked; for their own centre' })
  askedBy: string | null;

  @ApiProperty({ ...PERSON_OR_NONE, description: 'Who answers for the case; for the centre that accepted' })
  workerId: string | null;

  @ApiProperty(codeOrNone('Why it was declined, withdrawn or has lapsed'))
  endReason: string | null;

  @ApiProperty(codeOrNone('Code of list transfer-next-steps'))
  nextStep: string | null;

  @ApiProperty({ type: [TransferActionResponse], maxItems: 10 })
  availableActions: readonly TransferActionResponse[];
}
