import { ApiProperty } from '@nestjs/swagger';
import type { CoParticipantCounts, LinkedRow } from '../persistence/co-participant.repository';

const COUNT = { type: 'integer', format: 'int32', minimum: 0, maximum: 1000 } as const;

/** How many others took part; nothing that leads to them. */
export class CoParticipantCountsResponse {
  @ApiProperty(COUNT)
  children: number;

  @ApiProperty(COUNT)
  adults: number;

  @ApiProperty({ ...COUNT, description: 'Children who were not met yet' })
  unknown: number;
}

/** The numbers under which the others of an event are kept. */
export class LinkedIntakesResponse {
  @ApiProperty({
    type: [String],
    maxItems: 100,
    items: { type: 'string', maxLength: 12 },
    description: 'Public numbers of intakes',
  })
  intakes: string[];

  @ApiProperty({
    type: [String],
    maxItems: 100,
    items: { type: 'string', maxLength: 60 },
    description: 'Numbers of the cases of adults, kept elsewhere',
  })
  cases: string[];
}

/** Counts, the same for every reader of the intake. */
export const showCounts = ({
  children,
  adults,
  unknown,
}: CoParticipantCounts): CoParticipantCountsResponse => ({
  children,
  adults,
  unknown,
});

/** Numbers as the unit that registered them sees them. */
export const showLinked = (rows: readonly LinkedRow[]): LinkedIntakesResponse => ({
  intakes: rows.flatMap(({ number }) => (number === null ? [] : [number])),
  cases: rows.flatMap(({ caseNumber }) => (caseNumber === null ? [] : [caseNumber])),
});
