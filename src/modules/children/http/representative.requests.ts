import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches, ValidateIf } from 'class-validator';
import { IsCode, IsLocalDay, IsText } from '../../../platform/http/field.decorator';
import { NAME } from './identity.requests';

export class NewRepresentativeRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list representative-kinds' })
  @IsCode()
  kind: string;

  @ApiProperty({ minLength: 1, maxLength: 200 })
  @IsString()
  @Length(1, 200)
  @Matches(NAME)
  name: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 200 })
  @IsOptional()
  @IsText(200)
  contact?: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list representative-authorities' })
  @IsCode()
  authority: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list representative-proofs' })
  @IsOptional()
  @IsCode()
  proof?: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list representative-conflicts' })
  @IsCode()
  conflict: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  @IsLocalDay()
  validFrom: string;

  @ApiProperty({ required: false, format: 'date', maxLength: 10 })
  @IsOptional()
  @IsLocalDay()
  validUntil?: string;
}

/** What changes in time; what is left out stays as it is. */
export class AmendRepresentativeRequest {
  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list representative-conflicts' })
  @ValidateIf(({ conflict }: AmendRepresentativeRequest) => conflict !== undefined)
  @IsCode()
  conflict?: string;

  @ApiProperty({ required: false, type: 'string', format: 'date', nullable: true, maxLength: 10 })
  @IsOptional()
  @IsLocalDay()
  validUntil?: string | null;

  @ApiProperty({ required: false, type: 'string', nullable: true, minLength: 1, maxLength: 200 })
  @IsOptional()
  @IsText(200)
  contact?: string | null;
}
