import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { IsCode, IsLocalDay, IsText, OrNotSaid } from '../../../platform/http/field.decorator';

/** One act that the child is said to have done. */
export class ActRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list offences' })
  @IsCode()
  offence: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  @IsLocalDay()
  committedOn: string;

  @ApiProperty({
    required: false,
    nullable: true,
    maxLength: 5,
    pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
    description: 'Local time',
  })
  @OrNotSaid()
  @IsOptional()
  @Matches(/^([01][0-9]|2[0-3]):[0-5][0-9]$/)
  committedAt?: string;

  @ApiProperty({ required: false, nullable: true, minLength: 1, maxLength: 500 })
  @OrNotSaid()
  @IsOptional()
  @IsText(500)
  place?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    format: 'uuid',
    maxLength: 36,
    description: 'Who investigates the act',
  })
  @OrNotSaid()
  @IsOptional()
  @IsUUID()
  investigatorId?: string;
}

/** The path of one act of an intake. */
export class ActOfIntakeParams {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  actId: string;
}

/** Why something that was recorded is an error. */
export class InErrorRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list intake-error-reasons' })
  @IsCode()
  reasonCode: string;
}
