import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { BREACH_ANSWERS, type BreachAnswer } from '../../sentencing';
import { COUNTED_BY, type CountedBy } from '../domain/tally';
import { STANDINGS, type Standing } from '../domain/standing';

const AMOUNT = { type: 'integer', format: 'int32', minimum: 0, maximum: 100_000_000 } as const;
const AMOUNT_OR_NONE = { ...AMOUNT, nullable: true } as const;
const CODE_OR_NONE = { type: 'string', nullable: true, maxLength: 60 } as const;
const DAY_OR_NONE = { type: 'string', format: 'date', nullable: true, maxLength: 10 } as const;

/** How much of something is done: in minutes, or in qapik. */
export class DoneResponse {
  @ApiProperty(AMOUNT)
  ordered: number;

  @ApiProperty({ ...AMOUNT, description: 'Verified by a second person: this alone counts' })
  verified: number;

  @ApiProperty({ ...AMOUNT, description: 'Waiting for a second person' })
  waiting: number;

  @ApiProperty({ ...AMOUNT, description: 'What is neither verified nor waiting' })
  remaining: number;
}

/** A breach that was recorded; that an answer was put right leaves it without one. */
export class BreachProgressResponse {
  @ApiProperty({ ...DAY_OR_NONE, description: 'On which day it happened' })
  happenedOn: string | null;

  @ApiProperty({ ...CODE_OR_NONE, description: 'Code of list order-breach-grounds' })
  ground: string | null;

  @ApiProperty({
    ...{ type: 'string', enum: BREACH_ANSWERS, nullable: true },
    description: 'What was answered to it last; none where nobody did',
  })
  answer: BreachAnswer | null;
}

const BREACHES: ApiPropertyOptions = {
  ...{ type: [BreachProgressResponse], maxItems: 1000 },
  description: 'That name it, the oldest first; none for who only proposed the order',
};

/** How far one measure is; null for what it is not counted in. */
export class MeasureProgressResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list measures' })
  measure: string;

  @ApiProperty({ type: DoneResponse, nullable: true })
  minutes: DoneResponse | null;

  @ApiProperty({ type: DoneResponse, nullable: true })
  qapik: DoneResponse | null;

  @ApiProperty({ ...AMOUNT_OR_NONE, description: 'How long it lasts, in days' })
  days: number | null;

  @ApiProperty({ ...AMOUNT_OR_NONE, description: 'How many of them are over; not those on which it rested' })
  daysPassed: number | null;

  @ApiProperty(BREACHES)
  breaches: readonly BreachProgressResponse[];
}

/** How often something was done; nothing of it is a breach. */
export class TallyResponse {
  @ApiProperty({ ...AMOUNT, description: 'Kept; of days, those that a second person has verified' })
  kept: number;

  @ApiProperty({ ...AMOUNT, description: 'Not for a good reason: it counts against no child' })
  excused: number;

  @ApiProperty(AMOUNT)
  notKept: number;

  @ApiProperty({ ...AMOUNT, description: 'Dates to come or not told of; days that nobody has verified' })
  waiting: number;
}

/** How a condition that holds now is kept, as it was said last, and what is counted of it. */
export class ConditionProgressResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  conditionId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list order-condition-kinds' })
  kind: string;

  @ApiProperty({
    type: 'string',
    enum: STANDINGS,
    nullable: true,
    description: 'None where nobody said anything',
  })
  standing: Standing | null;

  @ApiProperty({ ...CODE_OR_NONE, description: 'Code of list condition-standing-reasons' })
  reasonCode: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 2000 })
  words: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  saidBy: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  saidAt: string | null;

  @ApiProperty({
    ...{ type: 'string', enum: [...COUNTED_BY, null], nullable: true },
    description: 'None where it is only said by who supervises',
  })
  countedBy: CountedBy | null;

  @ApiProperty({
    ...{ type: DoneResponse, nullable: true },
    description: 'In minutes or qapik, of all measures that are counted so',
  })
  amount: DoneResponse | null;

  @ApiProperty({
    ...{ type: TallyResponse, nullable: true },
    description: 'Of the dates of the order, or of the days on which this condition was looked at',
  })
  tally: TallyResponse | null;

  @ApiProperty(BREACHES)
  breaches: readonly BreachProgressResponse[];
}

/** How far an order is. Nothing follows from it by itself. */
export class OrderProgressResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  orderId: string;

  @ApiProperty(DAY_OR_NONE)
  startedOn: string | null;

  @ApiProperty(DAY_OR_NONE)
  endsOn: string | null;

  @ApiProperty({ type: [MeasureProgressResponse], maxItems: 5 })
  measures: readonly MeasureProgressResponse[];

  @ApiProperty({
    type: [ConditionProgressResponse],
    maxItems: 10,
    description: 'None for who only proposed the order',
  })
  conditions: readonly ConditionProgressResponse[];
}
