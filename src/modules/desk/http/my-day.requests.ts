import { DayField } from '../../../platform/http/request-field.decorator';

export class MyDayQuery {
  @DayField('Left out: today', 'optional')
  date?: string;
}
