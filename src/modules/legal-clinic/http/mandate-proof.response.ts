import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { SealedFileResponse } from '../../documents';
import {
  MANDATE_PROOF_ACTIONS,
  MANDATE_PROOF_STATES,
  type MandateProofState,
} from '../domain/mandate-proof.lifecycle';

/** One paper that proves a mandate, or did; what it is called, nobody keeps. */
export class MandatePaperResponse extends SealedFileResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  attachedBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  attachedAt: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  endedBy: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'Since when it opens to nobody',
  })
  endedAt: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'replaced, or code of list document-error-reasons',
  })
  endReason: string | null;
}

/** What may be done with it now. */
export class MandateProofActionResponse extends availableActionResponse(MANDATE_PROOF_ACTIONS, 60) {}

/** What proves a mandate. */
export class MandateProofResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The mandate' })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ enum: MANDATE_PROOF_STATES })
  state: MandateProofState;

  @ApiProperty({
    type: [MandatePaperResponse],
    maxItems: 10_000,
    description: 'The first one first; the one that has not ended can be read',
  })
  papers: readonly MandatePaperResponse[];

  @ApiProperty({ type: [MandateProofActionResponse], maxItems: 2 })
  availableActions: readonly MandateProofActionResponse[];
}
