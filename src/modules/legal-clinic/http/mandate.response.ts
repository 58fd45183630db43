import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { MANDATE_ACTIONS, MANDATE_STATES, type MandateState } from '../domain/mandate.lifecycle';

const INSTANT_OR_NONE = { type: 'string', format: 'date-time', nullable: true, maxLength: 35 } as const;
const CODE_OR_NONE = { type: 'string', nullable: true, maxLength: 60 } as const;

/** That a lawyer of the clinic stands for somebody, or was asked to; nothing of the child. */
export class MandateSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ enum: MANDATE_STATES })
  state: MandateState;

  @ApiProperty({ maxLength: 9, description: 'As the family gave it; whether it exists, nobody says' })
  number: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  askedAt: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  lawyerId: string | null;
}

export class MandatePageResponse extends pageResponse(MandateSummaryResponse) {}

/** What may be done with it now. */
export class MandateActionResponse extends availableActionResponse(MANDATE_ACTIONS, 60) {}

export class MandateResponse extends MandateSummaryResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list mandate-instructors' })
  instructedBy: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  instructedOn: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list mandate-proofs' })
  proof: string;

  @ApiProperty({ ...INSTANT_OR_NONE, description: 'Since when the paper is attached, at …/proof' })
  proofAttachedAt: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  askedBy: string;

  @ApiProperty({ ...CODE_OR_NONE, description: 'Code of list mandate-conflict-answers' })
  conflictAnswer: string | null;

  @ApiProperty(INSTANT_OR_NONE)
  answeredAt: string | null;

  @ApiProperty(INSTANT_OR_NONE)
  endedAt: string | null;

  @ApiProperty({ ...CODE_OR_NONE, description: 'Code why it was declined, withdrawn or ended' })
  endReason: string | null;

  @ApiProperty({ type: [MandateActionResponse], maxItems: 6 })
  availableActions: readonly MandateActionResponse[];
}
