import {
  ChoiceField,
  CodeField,
  DayField,
  IdField,
  WordsField,
} from '../../../platform/http/request-field.decorator';
import { DAY_OUTCOMES, type DayOutcome } from '../domain/condition-day';
import { LedgerListQuery } from './ledger.requests';

export class SayConditionDayRequest {
  @IdField('A condition that held on that day, and names hours or places')
  conditionId: string;

  @DayField('On which day; hours after midnight belong to the day before')
  day: string;

  @ChoiceField(DAY_OUTCOMES)
  outcome: DayOutcome;

  @CodeField('Code of list condition-day-reasons: on what it rests, or why it is excused')
  reasonCode: string;

  @WordsField(4000, 'What the child says of it', 'optional')
  childWords?: string;
}

export class ConditionDayListQuery extends LedgerListQuery {
  @IdField('Only of this condition, under whichever of its ids', 'optional')
  conditionId?: string;
}
