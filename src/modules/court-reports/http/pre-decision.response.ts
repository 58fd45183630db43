import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { LANGUAGES } from '../../../platform/http/language';
import { pageResponse } from '../../../platform/http/page.response';
import type { Language } from '../../../platform/persistence/request-facts';
import { ChildLabelResponse } from '../../children';
import { PRE_DECISION_ACTS } from '../domain/pre-decision';
import { PRE_DECISION_STATES, type PreDecisionState } from '../domain/pre-decision.lifecycle';
import {
  PreDecisionContentResponse,
  PreDecisionDraftResponse,
  PreDecisionEditionResponse,
} from './pre-decision-content.response';

const INSTANT_OR_NONE = { type: 'string', format: 'date-time', nullable: true, maxLength: 35 } as const;
const ID_OR_NONE = { type: 'string', format: 'uuid', nullable: true, maxLength: 36 } as const;
const codeOrNone = (description: string) =>
  ({ type: 'string', nullable: true, maxLength: 60, description }) as const;

/** That an authority asks a centre who a child is, before it decides. */
export class PreDecisionSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ maxLength: 12, description: 'Public number' })
  number: string;

  @ApiProperty({ enum: PRE_DECISION_STATES })
  state: PreDecisionState;

  @ApiProperty({
    type: ChildLabelResponse,
    nullable: true,
    description: 'None for a centre that needs to know it no more',
  })
  child: ChildLabelResponse | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  requesterAgencyId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  centreAgencyId: string;

  @ApiProperty({ enum: LANGUAGES, description: 'In which language it is to be written' })
  language: Language;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  requestedAt: string;

  @ApiProperty({ ...INSTANT_OR_NONE, description: 'Until when the centre has to hand it in' })
  dueAt: string | null;

  @ApiProperty({ description: 'Whether that is over' })
  isLate: boolean;

  @ApiProperty({ ...INSTANT_OR_NONE, description: 'When it was handed in last' })
  submittedAt: string | null;

  @ApiProperty(INSTANT_OR_NONE)
  endedAt: string | null;
}

export class PreDecisionPageResponse extends pageResponse(PreDecisionSummaryResponse) {}

/** What may be done with it now. */
export class PreDecisionActionResponse extends availableActionResponse(PRE_DECISION_ACTS, 60) {}

export class PreDecisionResponse extends PreDecisionSummaryResponse {
  @ApiProperty({ ...ID_OR_NONE, description: 'The order that is to be decided on; for who asks' })
  orderId: string | null;

  @ApiProperty({ ...ID_OR_NONE, description: 'The intake that is to be decided on; for who asks' })
  intakeId: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 2000,
    description: 'What who decides wants to know beside',
  })
  question: string | null;

  @ApiProperty({ ...ID_OR_NONE, description: 'Who writes it; for the centre' })
  writerId: string | null;

  @ApiProperty(codeOrNone('Code of list pre-decision-send-back-reasons: why it was sent back last'))
  returnReason: string | null;

  @ApiProperty(codeOrNone('Why it was withdrawn; why it was declined, for the centre alone'))
  endReason: string | null;

  @ApiProperty({
    type: PreDecisionDraftResponse,
    nullable: true,
    description: 'What is written; for the centre',
  })
  draft: PreDecisionDraftResponse | null;

  @ApiProperty({ type: PreDecisionContentResponse, nullable: true, description: 'As it was handed in last' })
  report: PreDecisionContentResponse | null;

  @ApiProperty({ type: [PreDecisionEditionResponse], maxItems: 1000 })
  editions: readonly PreDecisionEditionResponse[];

  @ApiProperty({ type: [PreDecisionActionResponse], maxItems: 10 })
  availableActions: readonly PreDecisionActionResponse[];
}
