import { CodeField, WordsField } from '../../../platform/http/request-field.decorator';

export class AskToReopenRequest {
  @CodeField('Code of list reopening-reasons')
  reasonCode: string;

  @WordsField(4000, 'What the child wishes, or which error it is')
  note: string;
}

export class DeclineReopeningRequest {
  @CodeField('Code of list reopening-decline-reasons')
  reasonCode: string;
}
