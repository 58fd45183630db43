import { ToldRequest } from './told.requests';
import { CodeField, IdField, InstantField, WordsField } from '../../../platform/http/request-field.decorator';

export class NewNotificationRequest extends ToldRequest {
  @CodeField('Code of list notification-recipients')
  recipient: string;

  @IdField('Which representative, if known', 'optional')
  representativeId?: string;

  @WordsField(200, 'Name and contact', 'optional')
  name?: string;
}

export class AttemptRequest extends ToldRequest {
  @InstantField()
  attemptedAt: string;

  @CodeField('Code of list notification-methods')
  method: string;

  @CodeField('Code of list notification-results')
  result: string;

  @WordsField(1000, 'What else is to be said of it', 'optional')
  note?: string;
}

export class WithholdRequest {
  @CodeField('Code of list withholding-reasons')
  reasonCode: string;
}
