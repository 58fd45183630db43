import {
  CodeField,
  DayField,
  InstantField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

export class SuspendRequest {
  @CodeField('Code of list case-suspension-reasons')
  reasonCode: string;

  @InstantField('Else from now on', 'optional')
  fromAt?: string;

  @DayField('Last day, as planned', 'optional')
  plannedUntil?: string;

  @WordsField(4000, 'Why', 'optional')
  note?: string;
}

export class EndSuspensionRequest {
  @CodeField('Code of list case-suspension-ends')
  reasonCode: string;
}
