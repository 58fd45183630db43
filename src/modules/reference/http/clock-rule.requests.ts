import type { DurationUnit } from '../../../kernel/working-days';
import { ROLES, type Role } from '../../../platform/policy/policy';
import { CLOCKS, DURATION_UNITS, type ClockCode } from '../domain/clock-rule';
import { DatedFactRequest } from './dated-fact.requests';
import { ListQuery } from './reference.requests';
import { ChoiceField, NumberField } from '../../../platform/http/request-field.decorator';

const MOST = 1_000;

export class ClockRuleQuery extends ListQuery {
  @ChoiceField(CLOCKS, 'Only of this code', 'optional')
  code?: ClockCode;
}

export class NewClockRuleRequest extends DatedFactRequest {
  @ChoiceField(CLOCKS)
  code: ClockCode;

  @NumberField([1, MOST])
  amount: number;

  @ChoiceField(DURATION_UNITS)
  unit: DurationUnit;

  @NumberField([0, MOST], 'After how long it is near, in the same unit; less than the amount', 'optional')
  warningAmount?: number;

  @ChoiceField(ROLES, 'Who is told when it is late')
  escalatesTo: Role;
}
