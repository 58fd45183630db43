import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse, showChildLabel } from '../../children';
import { MOST_AMOUNT, MOST_HOURS, OBLIGATION_STATES, type ObligationState } from '../domain/agreement';
import { RESTORATIVE_KINDS, type RestorativeKind } from '../domain/restorative';
import { restorativeLifecycle, type RestorativeState } from '../domain/restorative.lifecycle';
import type { AgreementToSign, PromiseToSign } from '../persistence/agreement-to-sign.repository';

const COUNT_OR_NONE = { type: 'integer', format: 'int32', nullable: true, minimum: 1 } as const;

/** An agreement that rests on a decision of one's own authority, in a list. */
export class AgreementToSignSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 12 })
  caseNumber: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ enum: RESTORATIVE_KINDS })
  kind: RestorativeKind;

  @ApiProperty({ enum: restorativeLifecycle.states })
  state: RestorativeState;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 100 })
  edition: number;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  proposedAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  agreedAt: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    maxLength: 10,
    description: 'When the authority signed this wording',
  })
  signedOn: string | null;
}

export class AgreementToSignPageResponse extends pageResponse(AgreementToSignSummaryResponse) {}

/** What the child promises; to whom of those harmed is not told. */
export class PromiseToSignResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list restorative-obligation-kinds' })
  kindCode: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  words: string | null;

  @ApiProperty({ format: 'date', maxLength: 10 })
  dueOn: string;

  @ApiProperty({ ...COUNT_OR_NONE, maximum: MOST_AMOUNT, description: 'In whole manat' })
  amount: number | null;

  @ApiProperty({ ...COUNT_OR_NONE, maximum: MOST_HOURS })
  hours: number | null;

  @ApiProperty({ enum: OBLIGATION_STATES })
  state: ObligationState;
}

/** What the authority signs, and nothing of those harmed. */
export class AgreementToSignResponse extends AgreementToSignSummaryResponse {
  @ApiProperty({ type: [PromiseToSignResponse], maxItems: 20 })
  obligations: readonly PromiseToSignResponse[];
}

export const summariseAgreement = (row: AgreementToSign): AgreementToSignSummaryResponse => ({
  ...{ id: row.id, caseNumber: row.caseNumber, child: showChildLabel(row), kind: row.kind, state: row.state },
  ...{ edition: row.edition, proposedAt: row.proposedAt.toISOString() },
  ...{ agreedAt: row.agreedAt?.toISOString() ?? null, signedOn: row.signedOn },
});

export const showPromise = (row: PromiseToSign, words: string | null): PromiseToSignResponse => ({
  ...{ id: row.id, kindCode: row.kindCode, words, dueOn: row.dueOn },
  ...{ amount: row.amount, hours: row.hours, state: row.state },
});
