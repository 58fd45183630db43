import { CodeField, DayField, NumberField, WordsField } from '../../../platform/http/request-field.decorator';
import { MeasureListQuery } from './ledger.requests';

export class EnterHoursRequest {
  @CodeField('The measure of the order that is counted in hours')
  measure: string;

  @DayField('The day on which the child worked')
  day: string;

  @NumberField([15, 1440], 'How long, in whole quarters of an hour')
  minutes: number;

  @CodeField('Code of list work-activities')
  activity: string;

  @CodeField('Code of list work-places')
  placeKind: string;

  @WordsField(500, 'Where exactly', 'optional')
  place?: string;

  @WordsField(200, 'Who supervised it on the spot')
  supervisedBy: string;
}

export class HoursListQuery extends MeasureListQuery {}
