import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
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
import {
  ChoiceField,
  CodeField,
  DayField,
  IdField,
  InstantField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

/** What a child or a representative has said to a purpose, and how it was explained. */
export class NewConsentRequest {
  @IdField()
  childId: string;

  @ChoiceField(FILE_KINDS, 'The file that it is for')
  fileKind: FileKind;

  @IdField()
  fileId: string;

  @CodeField('Code of list consent-purposes')
  purpose: string;

  @ChoiceField(CONSENT_PERSONS)
  person: ConsentPerson;

  @IdField('Which representative', 'optional')
  representativeId?: string;

  @ChoiceField(CONSENT_DECISIONS)
  decision: ConsentDecision;

  @InstantField('When it was said')
  decidedAt: string;

  @CodeField('Code of list back-dating-reasons', 'optional')
  backDatingReason?: string;

  @CodeField('Code of list consent-texts: the wording that was explained')
  textVersion: string;

  @CodeField('Code of list languages')
  language: string;

  @IdField('Left out: the caller', 'optional')
  explainedBy?: string;

  @InstantField()
  explainedAt: string;

  @CodeField('Code of list interpretations')
  interpretation: string;

  @YesOrNoField()
  lawyerPresent: boolean;

  @CodeField('Code of list lawyer-absence-reasons', 'optional')
  lawyerAbsenceReason?: string;

  @CodeField('Code of list consent-forms')
  form: string;

  @YesOrNoField('Said while the child was held')
  inCustody: boolean;

  @DayField('Last day on which it counts', 'optional')
  validUntil?: string;
}

/** Taking back needs no form and no reason. */
export class WithdrawConsentRequest {
  @ChoiceField(CONSENT_WITHDRAWERS, 'The person who gave it, or a lawyer in their name')
  withdrawnBy: ConsentWithdrawer;

  @InstantField('Left out: now', 'optional')
  withdrawnAt?: string;

  @CodeField('Code of list consent-withdrawal-reasons', 'optional')
  reasonCode?: string;
}

export class ConfirmConsentRequest {
  @InstantField('Left out: now', 'optional')
  confirmedAt?: string;
}

export class ConsentListQuery extends PageQuery {
  @IdField('Only of this child', 'optional')
  childId?: string;

  @ChoiceField(FILE_KINDS, 'Together with fileId', 'optional')
  fileKind?: FileKind;

  @IdField('Only about this file', 'optional')
  fileId?: string;

  @CodeField('Code of list consent-purposes', 'optional')
  purpose?: string;

  @ApiProperty({ required: false, type: 'boolean', description: 'Only those still to be confirmed' })
  @IsOptional()
  @Type(() => String)
  @IsIn(['true', 'false'])
  unconfirmed?: 'true' | 'false';

  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;
}
