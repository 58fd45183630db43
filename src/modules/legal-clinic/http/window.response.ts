import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';

/** What comes next. */
export class StatusDateResponse {
  @ApiProperty({
    maxLength: 60,
    description: 'session, conference, hearing, appointment, order-ends, or the code of a clock',
  })
  kind: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;
}

/** Something that the child has a right to, and by when; or until when it can be asked for. */
export class StatusDeadlineResponse extends StatusDateResponse {
  @ApiProperty({ description: 'Whether that is over' })
  isLate: boolean;
}

/** What each window tells of where something stands. */
export class StandingResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  since: string;

  @ApiProperty({ type: [StatusDeadlineResponse], maxItems: 100 })
  deadlines: readonly StatusDeadlineResponse[];

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  changedAt: string;
}

/** What has changed in windows, and from where to ask the next time. */
export interface Changes<Item> {
  readonly items: readonly Item[];
  readonly next: string;
}

/** The OpenAPI shape of changes: `class CaseStatusChangesResponse extends changesResponse(CaseStatusResponse) {}`. */
export function changesResponse<Item>(item: Type<Item>): Type<Changes<Item>> {
  class ChangesResponse implements Changes<Item> {
    @ApiProperty({ type: [item], maxItems: 200 })
    items: readonly Item[];

    @ApiProperty({ maxLength: 512, description: 'With it one asks the next time' })
    next: string;
  }
  return ChangesResponse;
}
