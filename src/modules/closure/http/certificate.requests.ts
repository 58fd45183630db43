import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

export class CertificateNumberRequest {
  @ApiProperty({ maxLength: 12, example: 'T-7KQ4-29' })
  @Matches(/^T-[A-Z0-9]{4}-[A-Z0-9]{2}$/)
  number: string;
}
