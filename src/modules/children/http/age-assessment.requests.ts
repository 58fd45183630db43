import {
  CodeField,
  DayField,
  IdField,
  NumberField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

/** An assessment of one child. */
export class AgeAssessmentParams {
  @IdField()
  id: string;

  @IdField()
  assessmentId: string;
}

/** How old a child is held to be, by which method, and with which margin. */
export class NewAgeAssessmentRequest {
  @CodeField('Code of list age-assessment-methods')
  method: string;

  @CodeField('Code of list age-assessment-bodies: who assessed')
  body: string;

  @DayField()
  assessedOn: string;

  @CodeField('Code of list back-dating-reasons', 'optional')
  backDatingReason?: string;

  @DayField('The oldest reading')
  earliestBirthDay: string;

  @DayField('The youngest reading')
  latestBirthDay: string;

  @NumberField([0, 60], 'The margin of error that the assessor states; it widens the range on both sides')
  marginMonths: number;

  @WordsField(4000, 'What was found')
  findings: string;

  @WordsField(120, 'Number of the document or report', 'optional')
  documentNumber?: string;

  @IdField('The consent of the child to it; methods that touch the child ask for one', 'optional')
  consentId?: string;
}
