import { WordsField } from '../../../platform/http/request-field.decorator';

export class WriteMessageRequest {
  @WordsField(2000, 'What the other side has to know; no details of the sessions')
  words: string;
}
