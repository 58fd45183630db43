import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { OfCaseResponse } from '../../cases';
import { BIRTHDAY_ANSWERS, type BirthdayAnswer } from '../domain/eighteenth-birthday';
import { birthdayLifecycle, type BirthdayState } from '../domain/eighteenth-birthday.lifecycle';

/** That the child of a case comes of age, in a list: the month, and not the day. */
export class BirthdaySummaryResponse extends OfCaseResponse {
  @ApiProperty({ enum: birthdayLifecycle.states })
  state: BirthdayState;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 7,
    pattern: '^[0-9]{4}-[0-9]{2}$',
    description: 'Month of the birthday; null where nobody knows it',
  })
  month: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    maxLength: 10,
    description: 'From when on one talks with the child',
  })
  talkFrom: string | null;
}

export class BirthdayPageResponse extends pageResponse(BirthdaySummaryResponse) {}

export class BirthdayActionResponse extends availableActionResponse(birthdayLifecycle.actions) {}

export class BirthdayResponse extends BirthdaySummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  talkedAt: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  talkedBy: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  childWords: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  askedAt: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  askedBy: string | null;

  @ApiProperty({ enum: BIRTHDAY_ANSWERS, nullable: true, description: 'Whether the young person goes on' })
  answer: BirthdayAnswer | null;

  @ApiProperty({ type: [BirthdayActionResponse], maxItems: 2 })
  availableActions: readonly BirthdayActionResponse[];
}
