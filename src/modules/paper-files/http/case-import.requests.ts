import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

export class BringInQuery {
  @ApiProperty({
    minLength: 64,
    maxLength: 64,
    pattern: '^[0-9a-f]{64}$',
    description:
      'SHA-256 of the table, as its preview answered: nothing else is brought in than was looked at',
  })
  @Matches(/^[0-9a-f]{64}$/)
  digest: string;
}
