import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { REPORT_LISTS, type ReportListName } from '../persistence/report-lists';

export class CorrectReportRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list report-correction-reasons' })
  @IsCode()
  reasonCode: string;
}

export class ReportListQuery extends PageQuery {
  @ApiProperty({ enum: REPORT_LISTS, required: false, default: 'for-us' })
  @IsOptional()
  @IsIn(REPORT_LISTS)
  list: ReportListName = 'for-us';
}
