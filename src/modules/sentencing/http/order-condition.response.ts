import { ApiProperty } from '@nestjs/swagger';

const DAY_OR_NONE = { type: 'string', format: 'date', nullable: true, maxLength: 10 } as const;
const TIME_OR_NONE = { type: 'string', nullable: true, maxLength: 5, description: 'HH:MM' } as const;

/** What a condition leaves free: always, or on one day. */
export class ConditionExceptionResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list condition-exceptions' })
  code: string;

  @ApiProperty(DAY_OR_NONE)
  on: string | null;
}

/** When and where, on the clock of the place; sessions, hearings and dates of the order always go first. */
export class ConditionLimitsResponse {
  @ApiProperty({
    ...{ type: 'integer', format: 'int32', minimum: 1, maximum: 7, isArray: true, maxItems: 7 },
    description: '1 is Monday; none where it is every day',
  })
  weekdays: readonly number[];

  @ApiProperty(TIME_OR_NONE)
  from: string | null;

  @ApiProperty({ ...TIME_OR_NONE, description: 'On the next day where it is not later than the beginning' })
  until: string | null;

  @ApiProperty({
    ...{ type: 'string', isArray: true, maxItems: 5, items: { type: 'string', maxLength: 60 } },
    description: 'Codes of list condition-places',
  })
  places: readonly string[];

  @ApiProperty({ type: 'string', nullable: true, maxLength: 500, description: 'Which places exactly' })
  placeWords: string | null;

  @ApiProperty({ type: [ConditionExceptionResponse], maxItems: 10, description: 'What is left free' })
  exceptions: readonly ConditionExceptionResponse[];

  @ApiProperty({ ...DAY_OR_NONE, description: 'First day; none where it holds as long as the order' })
  fromOn: string | null;

  @ApiProperty({ ...DAY_OR_NONE, description: 'Last day; none where it holds as long as the order' })
  untilOn: string | null;
}

/** What a child has to do, when and where. */
export class OrderConditionResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({
    ...{ format: 'uuid', maxLength: 36 },
    description: 'The id that it had first: what goes on unchanged keeps it through the editions',
  })
  firstId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list order-condition-kinds' })
  kind: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 500, description: 'What the child has to do' })
  words: string | null;

  @ApiProperty({ type: ConditionLimitsResponse, nullable: true })
  limits: ConditionLimitsResponse | null;
}
