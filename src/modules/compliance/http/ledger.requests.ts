import { PageQuery } from '../../../platform/http/page';
import { ChoiceField, CodeField, DayField, IdField } from '../../../platform/http/request-field.decorator';
import { LINE_STATES, type LineState } from '../domain/ledger-line.lifecycle';

/** A line of the ledger of an order. */
export class LineParams {
  @IdField()
  id: string;

  @IdField()
  line: string;
}

export class LedgerListQuery extends PageQuery {
  @ChoiceField(LINE_STATES, 'Only in this state', 'optional')
  state?: LineState;

  @DayField('Only from this day on', 'optional')
  from?: string;

  @DayField('Only until this day', 'optional')
  until?: string;
}

/** Of what is counted of a measure. */
export class MeasureListQuery extends LedgerListQuery {
  @CodeField('Only of this measure of the order', 'optional')
  measure?: string;
}

export class DeclineLineRequest {
  @CodeField('Code of list ledger-decline-reasons')
  reasonCode: string;
}

export class MarkLineRequest {
  @CodeField('Code of list ledger-error-reasons')
  reasonCode: string;
}
