import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { MeasureLineResponse } from './ledger.response';

/** What a child worked on one day. */
export class HoursResponse extends MeasureLineResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 15, maximum: 1440 })
  minutes: number;

  @ApiProperty({ maxLength: 60, description: 'Code of list work-activities' })
  activity: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Code of list work-places' })
  placeKind: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 500,
    description: 'Where exactly, for who supervises',
  })
  place: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 200,
    description: 'Who supervised it on the spot, for who supervises the order',
  })
  supervisedBy: string | null;
}

export class HoursPageResponse extends pageResponse(HoursResponse) {}
