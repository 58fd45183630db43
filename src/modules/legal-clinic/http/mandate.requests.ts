import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { PageQuery } from '../../../platform/http/page';
import { MANDATE_STATES, type MandateState } from '../domain/mandate.lifecycle';
import {
  ChoiceField,
  CodeField,
  DayField,
  IdField,
  InstantField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

/** Of an intake, a referral, an order, a case, or of a request to a clinic (ADR 14). */
const NUMBER = /^[AFMNRafmnr]-[0-9A-Za-z]{4}-[0-9A-Za-z]{2}$/;

export class AskMandateRequest {
  @ApiProperty({
    minLength: 9,
    maxLength: 9,
    pattern: NUMBER.source,
    description:
      'Number of an intake, a referral, an order, a case or a request to this clinic, as the family gives it',
  })
  @Matches(NUMBER)
  number: string;

  @CodeField('Code of list mandate-instructors; a child may alone')
  instructedBy: string;

  @DayField('On which day that was said')
  instructedOn: string;

  @CodeField('Code of list mandate-proofs: what the clinic has in hand')
  proof: string;
}

export class AcceptMandateRequest {
  @IdField('A lawyer of this clinic')
  lawyerId: string;

  @CodeField(
    'Code of list mandate-conflict-answers, where the clinic stands for another of the same act',
    'optional',
  )
  conflictAnswer?: string;
}

export class HandOverMandateRequest extends AcceptMandateRequest {
  @CodeField('Code of list mandate-hand-over-reasons')
  reasonCode: string;
}

export class EndMandateRequest {
  @CodeField('Code of list mandate-decline-reasons, mandate-withdrawal-reasons or mandate-end-reasons')
  reasonCode: string;
}

export class TakeBackRequest {
  @CodeField('Code of list withdraw-reasons')
  reasonCode: string;

  @YesOrNoField('Whether a lawyer was there when the child said so')
  lawyerPresent: boolean;

  @CodeField('Code of list lawyer-absence-reasons', 'optional')
  lawyerAbsenceReason?: string;
}

export class MandateListQuery extends PageQuery {
  @ChoiceField(MANDATE_STATES, 'Only in this state', 'optional')
  state?: MandateState;

  @IdField('Only of this lawyer', 'optional')
  lawyerId?: string;

  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;
}
