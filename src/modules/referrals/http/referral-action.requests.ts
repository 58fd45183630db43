import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { NEXT_STEPS, type NextStep } from '../domain/referral';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
  NumberField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

export class NoteRequest {
  @WordsField(4000, 'What else is to be said of it', 'optional')
  note?: string;
}

export class ReasonRequest extends NoteRequest {
  @CodeField('Code of the list of reasons for this action')
  reasonCode: string;
}

export class DecisionRequest {
  @WordsField(8000, 'The reasons in words; required for every decision')
  reasons: string;

  @CodeField('Code of list legal-bases')
  legalBasis: string;
}

export class RefusalRequest extends DecisionRequest {
  @CodeField('Code of list refusal-reasons (or rescind-reasons)')
  reasonCode: string;
}

export class ExplanationRequest {
  @InstantField()
  explainedAt: string;

  @CodeField('Code of list languages')
  language: string;

  @YesOrNoField()
  lawyerPresent: boolean;

  @CodeField('Code of list lawyer-absence-reasons', 'optional')
  lawyerAbsenceReason?: string;

  @CodeField('Code of list back-dating-reasons', 'optional')
  backDatingReason?: string;
}

export class OfferRequest extends DecisionRequest {
  @CodeField('Code of list measures')
  measure: string;

  @NumberField([1, 730], 'Longest duration in days')
  longestDays: number;

  @CodeField('Code of the consequences that are explained')
  consequences: string;

  @YesOrNoField('Whether the right to a review was explained')
  reviewExplained: boolean;

  @YesOrNoField(
    'Whether the reasons answer the objections of victims that nobody has answered yet',
    'optional',
  )
  answersObjections?: boolean;

  @ApiProperty({ type: ExplanationRequest })
  @ValidateNested()
  @Type(() => ExplanationRequest)
  explanation: ExplanationRequest;
}

export class OverturnRequest extends OfferRequest {
  @CodeField('Code of list overturn-reasons')
  reasonCode: string;
}

export class TakeUpRequest {
  @InstantField()
  answeredAt: string;

  @YesOrNoField('An answer given in custody is confirmed after release')
  inCustody: boolean;

  @CodeField('Code of list back-dating-reasons', 'optional')
  backDatingReason?: string;

  @ApiProperty({ type: ExplanationRequest })
  @ValidateNested()
  @Type(() => ExplanationRequest)
  explanation: ExplanationRequest;
}

export class ChildDeclinesRequest extends TakeUpRequest {
  @CodeField('Code of list not-taken-up-reasons')
  reasonCode: string;
}

export class DeclineRequest extends ReasonRequest {
  @ChoiceField(NEXT_STEPS, 'What happens next')
  nextStep: NextStep;
}

export class RedirectRequest extends ReasonRequest {
  @IdField()
  centreAgencyId: string;
}
