import { PageQuery } from '../../../platform/http/page';
import {
  CodeField,
  DayField,
  IdField,
  InstantField,
  NumberField,
} from '../../../platform/http/request-field.decorator';

export class NewCheckRequest {
  @IdField()
  intakeId: string;

  @DayField('Whose law and rules; today when left out', 'optional')
  onDay?: string;

  @CodeField('Code of list measures', 'optional')
  proposedMeasure?: string;

  @NumberField([1, 4000], 'The longest duration of the measure, in days', 'optional')
  longestDays?: number;
}

export class ReplayRequest {
  @DayField('Whose rules are asked about the facts kept')
  rulesOfDay: string;
}

export class CheckListQuery extends PageQuery {
  @IdField('Without it, those of my agency', 'optional')
  intakeId?: string;

  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;
}
