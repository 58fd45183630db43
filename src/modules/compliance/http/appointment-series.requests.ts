import {
  ChoiceField,
  CodeField,
  DayField,
  IdField,
  NumberField,
  TimeField,
} from '../../../platform/http/request-field.decorator';
import { REST_DAY_WAYS, RHYTHMS, type RestDayWay, type Rhythm } from '../domain/appointment-days';

export class SeriesParams {
  @IdField()
  id: string;

  @IdField()
  series: string;
}

/** When a child is to come, by a rhythm on the clock of the place; of a month on the same weekday as first, a fifth being the last. */
export class PlanSeriesRequest {
  @CodeField('Code of list appointment-purposes')
  purpose: string;

  @ChoiceField(RHYTHMS)
  rhythm: Rhythm;

  @NumberField([1, 5], '1 is Monday')
  weekday: number;

  @TimeField('At what time')
  at: string;

  @DayField('First day on which a date may lie')
  from: string;

  @DayField('Last day on which a date may lie, within the order')
  until: string;

  @ChoiceField(REST_DAY_WAYS, 'What becomes of a date on a day of rest; it is moved to the next working day')
  restDays: RestDayWay;
}

export class CancelSeriesRequest {
  @CodeField('Code of list appointment-reasons')
  reasonCode: string;

  @DayField('From which day on; all that is to come where nothing is said', 'optional')
  from?: string;
}
