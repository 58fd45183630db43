import {
  CodeField,
  InstantField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

export class AdmissionRequest {
  @InstantField('When the child admitted it')
  admittedAt: string;

  @CodeField('Who stands for its being free, code of list condition-attestors, which says who may')
  freelyAttestedBy: string;

  @YesOrNoField()
  lawyerPresent: boolean;

  @CodeField('Code of list lawyer-absence-reasons', 'optional')
  lawyerAbsenceReason?: string;

  @YesOrNoField()
  representativePresent: boolean;

  @YesOrNoField('Whether the child was held then; such an admission is recorded again in freedom')
  inCustody: boolean;

  @CodeField('Code of list languages')
  language: string;

  @WordsField(8000, 'In the words of the child', 'optional')
  words?: string;
}
