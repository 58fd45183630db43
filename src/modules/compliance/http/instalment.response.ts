import { ApiProperty } from '@nestjs/swagger';
import { PART_STANDINGS, type PartStanding } from '../domain/paid-parts';
import { MOST_QAPIK } from './payment.requests';

const QAPIK = { type: 'integer', format: 'int32', minimum: 0, maximum: MOST_QAPIK } as const;

/** One part of an amount. */
export class InstalmentResponse {
  @ApiProperty({ format: 'date', maxLength: 10 })
  dueOn: string;

  @ApiProperty({ ...QAPIK, description: 'In qapik' })
  amount: number;

  @ApiProperty({ enum: PART_STANDINGS, description: 'What is received pays the earliest part first' })
  standing: PartStanding;
}

/** In which parts the amount of a measure is paid, and how much of it is. */
export class InstalmentPlanResponse {
  @ApiProperty({ maxLength: 60, description: 'Code of list measures' })
  measure: string;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    nullable: true,
    minimum: 1,
    maximum: 1000,
    description: 'Which plan it is; none where it is not paid in parts',
  })
  edition: number | null;

  @ApiProperty({ ...QAPIK, description: 'In qapik' })
  ordered: number;

  @ApiProperty({ ...QAPIK, description: 'Paid and verified, in qapik' })
  verified: number;

  @ApiProperty({ ...QAPIK, description: 'Paid and waiting for a second person, in qapik' })
  waiting: number;

  @ApiProperty({ type: [InstalmentResponse], maxItems: 60 })
  parts: readonly InstalmentResponse[];
}

export class InstalmentsResponse {
  @ApiProperty({ type: [InstalmentPlanResponse], maxItems: 5 })
  plans: readonly InstalmentPlanResponse[];
}
