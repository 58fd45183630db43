import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { DAY_OUTCOMES, type DayOutcome } from '../domain/condition-day';
import { LedgerLineResponse } from './ledger.response';

/** How a condition was kept on one day. It is no breach. */
export class ConditionDayResponse extends LedgerLineResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  conditionId: string;

  @ApiProperty({ enum: DAY_OUTCOMES, description: 'What is excused counts against no child' })
  outcome: DayOutcome;

  @ApiProperty({ maxLength: 60, description: 'Code of list condition-day-reasons' })
  reasonCode: string;

  @ApiProperty({
    ...{ type: 'string', nullable: true, maxLength: 4000 },
    description: 'What the child says of it, for who supervises',
  })
  childWords: string | null;
}

export class ConditionDayPageResponse extends pageResponse(ConditionDayResponse) {}
