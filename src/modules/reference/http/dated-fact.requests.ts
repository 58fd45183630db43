import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import { IsLocalDay, IsText } from '../../../platform/http/field.decorator';

/** What every new fact of the reference data says: from when, until when, on which source, and whether it was read. */
export class DatedFactRequest {
  @ApiProperty({ format: 'date', maxLength: 10, description: 'First day' })
  @IsLocalDay()
  validFrom: string;

  @ApiProperty({ required: false, format: 'date', maxLength: 10, description: 'Last day' })
  @IsOptional()
  @IsLocalDay()
  validTo?: string;

  @ApiProperty({ description: 'Whether the source was read' })
  @IsBoolean()
  verified: boolean;

  @ApiProperty({ minLength: 1, maxLength: 300, description: 'Law or document that it rests on' })
  @IsText(300)
  source: string;
}
