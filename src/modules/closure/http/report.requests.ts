import { PageQuery } from '../../../platform/http/page';
import { REPORT_LISTS, type ReportListName } from '../persistence/report-lists';
import { CodeField, ListField } from '../../../platform/http/request-field.decorator';

export class CorrectReportRequest {
  @CodeField('Code of list report-correction-reasons')
  reasonCode: string;
}

export class ReportListQuery extends PageQuery {
  @ListField(REPORT_LISTS, 'for-us')
  list: ReportListName = 'for-us';
}
