import { ApiProperty } from '@nestjs/swagger';
import { FACT_UNITS, type FactUnit, type OrderFact } from '../domain/order-fact';

const PART_KINDS = ['code', 'day', 'count', 'said'] as const;
const codeOrNone = (description: string) =>
  ({ type: 'string', nullable: true, maxLength: 60, description }) as const;

/** Words in each language of the service. */
export class SpokenResponse {
  @ApiProperty({ maxLength: 200 })
  az: string;

  @ApiProperty({ maxLength: 200 })
  en: string;

  @ApiProperty({ maxLength: 200 })
  ru: string;
}

/** One part of a fact; of the fields beside the kind those that belong to it. */
export class OrderFactPartResponse {
  @ApiProperty({ enum: PART_KINDS })
  kind: (typeof PART_KINDS)[number];

  @ApiProperty(codeOrNone('The list of the code'))
  list: string | null;

  @ApiProperty(codeOrNone('A code of that list'))
  code: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  day: string | null;

  @ApiProperty({ type: 'number', format: 'double', nullable: true, minimum: 0, maximum: 2147483647 })
  count: number | null;

  @ApiProperty({ type: 'string', nullable: true, enum: [...FACT_UNITS, null] })
  unit: FactUnit | null;

  @ApiProperty({ type: SpokenResponse, nullable: true })
  said: SpokenResponse | null;
}

/** One fact about an order. */
export class OrderFactResponse {
  @ApiProperty({ maxLength: 60, description: 'Stable, as an address' })
  code: string;

  @ApiProperty({ type: SpokenResponse })
  label: SpokenResponse;

  @ApiProperty({ type: [OrderFactPartResponse], maxItems: 20 })
  parts: readonly OrderFactPartResponse[];
}

const NOTHING = { list: null, code: null, day: null, count: null, unit: null, said: null };

export const showOrderFact = ({ code, label, parts }: OrderFact): OrderFactResponse => ({
  ...{ code, label: { az: label.az, en: label.en, ru: label.ru } },
  parts: parts.map((part) => ({ ...NOTHING, ...part })),
});
