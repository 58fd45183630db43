import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsCode, IsInstant, IsLocalDay } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { FILE_KINDS, type FileKind } from '../contract';
import {
  CONSENT_DECISIONS,
  CONSENT_PERSONS,
  CONSENT_WITHDRAWERS,
  type ConsentDecision,
  type ConsentPerson,
  type ConsentWithdrawer,
} from '../domain/consent';

/** What a child or a representative has said to a purpose, and how it was explained. */
export class NewConsentRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  childId: string;

  @ApiProperty({ enum: FILE_KINDS, description: 'The file that it is for' })
  @IsIn(FILE_KINDS)
  fileKind: FileKind;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  fileId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list consent-purposes' })
  @IsCode()
  purpose: string;

  @ApiProperty({ enum: CONSENT_PERSONS })
  @IsIn(CONSENT_PERSONS)
  person: ConsentPerson;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'Which representative' })
  @IsOptional()
  @IsUUID()
  representativeId?: string;

  @ApiProperty({ enum: CONSENT_DECISIONS })
  @IsIn(CONSENT_DECISIONS)
  decision: ConsentDecision;

  @ApiProperty({ format: 'date-time', maxLength: 35, description: 'When it was said' })
  @IsInstant()
  decidedAt: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list back-dating-reasons' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list consent-texts: the wording that was explained' })
  @IsCode()
  textVersion: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list languages' })
  @IsCode()
  language: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'Left out: the caller' })
  @IsOptional()
  @IsUUID()
  explainedBy?: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  explainedAt: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list interpretations' })
  @IsCode()
  interpretation: string;

  @ApiProperty({ type: 'boolean' })
  @IsBoolean()
  lawyerPresent: boolean;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list lawyer-absence-reasons' })
  @IsOptional()
  @IsCode()
  lawyerAbsenceReason?: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list consent-forms' })
  @IsCode()
  form: string;

  @ApiProperty({ type: 'boolean', description: 'Said while the child was held' })
  @IsBoolean()
  inCustody: boolean;

  @ApiProperty({ required: false, format: 'date', maxLength: 10, description: 'Last day on which it counts' })
  @IsOptional()
  @IsLocalDay()
  validUntil?: string;
}

/** Taking back needs no form and no reason. */
export class WithdrawConsentRequest {
  @ApiProperty({
    enum: CONSENT_WITHDRAWERS,
    description: 'The person who gave it, or a lawyer in their name',
  })
  @IsIn(CONSENT_WITHDRAWERS)
  withdrawnBy: ConsentWithdrawer;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35, description: 'Left out: now' })
  @IsOptional()
  @IsInstant()
  withdrawnAt?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list consent-withdrawal-reasons' })
  @IsOptional()
  @IsCode()
  reasonCode?: string;
}

export class ConfirmConsentRequest {
  @ApiProperty({ required: false, format: 'date-time', maxLength: 35, description: 'Left out: now' })
  @IsOptional()
  @IsInstant()
  confirmedAt?: string;
}

export class ConsentListQuery extends PageQuery {
  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  childId?: string;

  @ApiProperty({ required: false, enum: FILE_KINDS, description: 'Together with fileId' })
  @IsOptional()
  @IsIn(FILE_KINDS)
  fileKind?: FileKind;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  fileId?: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list consent-purposes' })
  @IsOptional()
  @IsCode()
  purpose?: string;

  @ApiProperty({ required: false, type: 'boolean', description: 'Only those still to be confirmed' })
  @IsOptional()
  @Type(() => String)
  @IsIn(['true', 'false'])
  unconfirmed?: 'true' | 'false';

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  changedSince?: string;
}
