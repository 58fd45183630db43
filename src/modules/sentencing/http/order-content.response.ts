import { ApiProperty } from '@nestjs/swagger';
import { MEASURE_KINDS } from '../../reference';
import { ORDER_INTERVAL_KINDS, type OrderIntervalKind } from '../domain/order-interval';
import type { MeasureKind } from '../domain/order';
import { OrderConditionResponse } from './order-condition.response';

/** A whole number from one on. */
const numberUpTo = (maximum: number) => ({ type: 'integer', format: 'int32', minimum: 1, maximum }) as const;

const NUMBER_OR_NONE = { ...numberUpTo(100_000), nullable: true } as const;
/** A code that may be none. */
export const codeOrNone = (description: string) =>
  ({ type: 'string', nullable: true, maxLength: 60, description }) as const;

/** What an order consists of. */
export class OrderMeasureResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list measures' })
  measure: string;

  @ApiProperty({ enum: MEASURE_KINDS, description: 'What the law calls it' })
  kind: MeasureKind;

  @ApiProperty(NUMBER_OR_NONE)
  days: number | null;

  @ApiProperty(NUMBER_OR_NONE)
  hours: number | null;

  @ApiProperty(NUMBER_OR_NONE)
  hoursPerDay: number | null;

  @ApiProperty({ ...NUMBER_OR_NONE, description: 'Manats' })
  amount: number | null;

  @ApiProperty({
    ...{ type: 'integer', format: 'int32', minimum: 0, maximum: 100_000, nullable: true },
    description: 'Days in custody that are counted in it already; none where it was not said',
  })
  custodyDays: number | null;
}

/** One edition of the conditions. */
export class OrderTermsResponse {
  @ApiProperty(numberUpTo(1_000))
  number: number;

  @ApiProperty(codeOrNone('Code of list order-variation-reasons; none for the first edition'))
  reasonCode: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35, description: 'Since when they hold' })
  decidedAt: string;

  @ApiProperty({ type: [OrderConditionResponse], maxItems: 10 })
  conditions: readonly OrderConditionResponse[];
}

/** A time beside its state. */
export class OrderIntervalResponse {
  @ApiProperty({ enum: ORDER_INTERVAL_KINDS })
  kind: OrderIntervalKind;

  @ApiProperty({ maxLength: 60, description: 'Code of list order-interval-reasons' })
  reasonCode: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  note: string | null;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'First day' })
  fromOn: string;

  @ApiProperty({
    ...{ type: 'string', format: 'date', nullable: true, maxLength: 10 },
    description: 'Day from which a suspension is meant to last no more',
  })
  plannedUntil: string | null;

  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    maxLength: 10,
    description: 'Day from which it lasts no more',
  })
  untilOn: string | null;

  @ApiProperty(codeOrNone('Code of list order-interval-ends'))
  endReason: string | null;
}

/** What was done with it. */
export class OrderTransitionResponse {
  @ApiProperty({ maxLength: 30 })
  action: string;

  @ApiProperty({ maxLength: 30 })
  toState: string;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'Whose agency; none where time did it',
  })
  agencyId: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;

  @ApiProperty(codeOrNone('Why'))
  reasonCode: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 8000, description: 'Facts, or why' })
  note: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000, description: 'What the child says of it' })
  childWords: string | null;

  @ApiProperty(codeOrNone('Code of list child-words-missing-reasons'))
  wordsMissing: string | null;

  @ApiProperty({
    ...{ type: 'integer', format: 'int32', minimum: 0, maximum: 100, nullable: true },
    description: 'How often it was tried to hear the child; none where it was heard',
  })
  tries: number | null;

  @ApiProperty({ type: 'boolean', nullable: true })
  lawyerPresent: boolean | null;

  @ApiProperty(codeOrNone('Code of list lawyer-absence-reasons: why no lawyer was heard'))
  lawyerAbsence: string | null;

  @ApiProperty({
    ...{ type: 'string', format: 'date', nullable: true, maxLength: 10 },
    description: 'Of a breach: on which day it happened',
  })
  happenedOn: string | null;

  @ApiProperty({
    ...{ type: 'array', items: { type: 'string', format: 'uuid', maxLength: 36 }, maxItems: 10 },
    nullable: true,
    description: 'Of a breach: the conditions that were not kept; none where it was not said',
  })
  conditionIds: readonly string[] | null;

  @ApiProperty({
    ...{ type: 'array', items: { type: 'string', maxLength: 60 }, maxItems: 5, nullable: true },
    description: 'Of a breach: codes of list measures that were not done; none where it was not said',
  })
  measures: readonly string[] | null;
}
