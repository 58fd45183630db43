import { TREATMENT_ANSWERS, type TreatmentAnswer } from '../domain/treatment';
import {
  ChoiceField,
  CodeField,
  InstantField,
  WordsField,
  YesOrNoField,
} from '../../../platform/http/request-field.decorator';

export class TreatmentAnswerRequest {
  @InstantField()
  askedAt: string;

  @YesOrNoField('Whether nobody who held the child could hear the answer')
  inPrivate: boolean;

  @CodeField('Code of list languages')
  language: string;

  @YesOrNoField('Whether an interpreter took part')
  interpreterPresent: boolean;

  @ChoiceField(TREATMENT_ANSWERS)
  answer: TreatmentAnswer;

  @WordsField(4000, 'In the words of the child', 'optional')
  words?: string;

  @CodeField('Why it is recorded more than a day later', 'optional')
  backDatingReason?: string;
}
