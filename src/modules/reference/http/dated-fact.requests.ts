import { DayField, WordsField, YesOrNoField } from '../../../platform/http/request-field.decorator';

/** What every new fact of the reference data says: from when, until when, on which source, and whether it was read. */
export class DatedFactRequest {
  @DayField('First day')
  validFrom: string;

  @DayField('Last day', 'optional')
  validTo?: string;

  @YesOrNoField('Whether the source was read')
  verified: boolean;

  @WordsField(300, 'Law or document that it rests on')
  source: string;
}
