import { PageQuery } from '../../../platform/http/page';
import {
  ChoiceField,
  CodeField,
  DayField,
  IdField,
  NumberField,
  WordsField,
} from '../../../platform/http/request-field.decorator';
import {
  ORDER_REPORT_KINDS,
  ORDER_REPORT_PARTIES,
  type OrderReportKind,
  type OrderReportParty,
} from '../domain/order-report';
import { ORDER_REPORT_STATES, type OrderReportState } from '../domain/order-report.lifecycle';

export class WriteOrderReportRequest {
  @ChoiceField(ORDER_REPORT_KINDS)
  kind: OrderReportKind;

  @DayField('First day of which it tells')
  periodFrom: string;

  @DayField('Last day of which it tells')
  periodTo: string;

  @WordsField(8000, 'How it goes')
  progress: string;

  @WordsField(4000, 'What the child says of it, in its own words', 'optional')
  childWords?: string;

  @CodeField('Code of list child-words-missing-reasons', 'optional')
  wordsMissing?: string;

  @NumberField([0, 20], 'How often it was tried to hear the child', 'optional')
  tries?: number;

  @CodeField('Code of list court-report-recommendations')
  recommendation: string;

  @WordsField(4000, 'Why that is recommended')
  reasons: string;

  @IdField('The report on the same order that this puts right', 'optional')
  correctsId?: string;

  @CodeField('Code of list report-correction-reasons; beside the report that it puts right', 'optional')
  correctionReason?: string;
}

export class OrderReportListQuery extends PageQuery {
  @ChoiceField(ORDER_REPORT_PARTIES, 'What one’s own agency is to it', 'optional')
  party?: OrderReportParty;

  @ChoiceField(ORDER_REPORT_STATES, 'Only in this state', 'optional')
  state?: OrderReportState;

  @ChoiceField(ORDER_REPORT_KINDS, 'Only of this kind', 'optional')
  kind?: OrderReportKind;

  @IdField('Only on this order', 'optional')
  orderId?: string;

  @IdField('Only of this child', 'optional')
  childId?: string;
}
