import { ApiProperty } from '@nestjs/swagger';

/** How much of one thing. */
export class TeamFigureResponse {
  @ApiProperty({ maxLength: 60, example: 'cases.open' })
  code: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647 })
  count: number;
}

export class TeamPersonResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  accountId: string;

  @ApiProperty({ maxLength: 200 })
  displayName: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200 })
  profession: string | null;

  @ApiProperty({ type: [TeamFigureResponse], maxItems: 20 })
  figures: TeamFigureResponse[];
}

/** What people of a centre have before them, and what nobody has yet; nothing of a child. */
export class MyTeamResponse {
  @ApiProperty({
    type: 'integer',
    format: 'int32',
    nullable: true,
    minimum: 0,
    maximum: 2147483647,
    description: 'How many children the centre can work with at once, as it says',
  })
  capacity: number | null;

  @ApiProperty({ type: [TeamPersonResponse], maxItems: 1000 })
  people: TeamPersonResponse[];

  @ApiProperty({ type: [TeamFigureResponse], maxItems: 10, description: 'Each up to 100' })
  waiting: TeamFigureResponse[];
}
