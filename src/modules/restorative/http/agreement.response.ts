import { ApiProperty } from '@nestjs/swagger';
import {
  AGREEMENT_PARTIES,
  MOST_AMOUNT,
  MOST_HOURS,
  OBLIGATION_STATES,
  type AgreementParty,
  type ObligationState,
} from '../domain/agreement';
import { DueChangeResponse, ObligationPartResponse } from './obligation-course.response';
import { PROPORTION_WARNINGS, type ProportionWarning } from '../domain/proportion';

/** What the child promised to somebody harmed, and what became of it. */
export class ObligationResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list restorative-obligation-kinds' })
  kindCode: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'To whom of those harmed it is owed' })
  partyId: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  words: string | null;

  @ApiProperty({ format: 'date', maxLength: 10 })
  dueOn: string;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    nullable: true,
    minimum: 1,
    maximum: MOST_AMOUNT,
    description: 'In whole manat',
  })
  amount: number | null;

  @ApiProperty({ type: 'integer', format: 'int32', nullable: true, minimum: 1, maximum: MOST_HOURS })
  hours: number | null;

  @ApiProperty({ enum: OBLIGATION_STATES })
  state: ObligationState;

  @ApiProperty({ type: [ObligationPartResponse], maxItems: 5000, description: 'In which parts it was done' })
  parts: readonly ObligationPartResponse[];

  @ApiProperty({ type: [DueChangeResponse], maxItems: 200, description: 'How its day was moved' })
  dueChanges: readonly DueChangeResponse[];

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list restorative-not-done-causes',
  })
  causeCode: string | null;

  @ApiProperty({ type: 'boolean', nullable: true, description: 'Whether the cause blames the child' })
  isFault: boolean | null;

  @ApiProperty({ type: 'boolean', nullable: true, description: 'Whether those harmed confirm it' })
  isConfirmed: boolean | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list restorative-unconfirmed-reasons',
  })
  unconfirmedReason: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  documentId: string | null;

  @ApiProperty({ type: 'boolean', nullable: true, description: 'Whether the letter was handed over' })
  isHandedOver: boolean | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  settledBy: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  settledAt: string | null;
}

/** A signature under the wording that counts. */
export class AgreementSignatureResponse {
  @ApiProperty({ enum: AGREEMENT_PARTIES })
  party: AgreementParty;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  partyId: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  representativeId: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  agencyId: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200 })
  name: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 60,
    description: 'Code of list signature-missing-reasons',
  })
  missingReason: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  documentId: string | null;

  @ApiProperty({ format: 'date', maxLength: 10 })
  signedOn: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  recordedBy: string;
}

/** What a child and those harmed agree to, in the wording that counts. */
export class AgreementResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 100 })
  edition: number;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  proposedAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  agreedAt: string | null;

  @ApiProperty({ type: [ObligationResponse], maxItems: 20 })
  obligations: readonly ObligationResponse[];

  @ApiProperty({ type: [AgreementSignatureResponse], maxItems: 30 })
  signatures: readonly AgreementSignatureResponse[];

  @ApiProperty({
    enum: PROPORTION_WARNINGS,
    isArray: true,
    maxItems: 4,
    description: 'What should be looked at again before it is signed',
  })
  warnings: readonly ProportionWarning[];
}
