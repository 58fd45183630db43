import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { IsCode, IsText, OrNotSaid } from '../../../platform/http/field.decorator';
import { REPAIRED, type Repaired } from '../domain/harm';

/** An estimated value in minor units of a currency (ISO 4217). */
export class ValueRequest {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647 })
  @IsInt()
  @Min(0)
  @Max(2147483647)
  minor: number;

  @ApiProperty({ minLength: 3, maxLength: 3, pattern: '^[A-Z]{3}$' })
  @Matches(/^[A-Z]{3}$/)
  currency: string;
}

/** Harm that an act has done. */
export class HarmRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list harm-kinds' })
  @IsCode()
  kind: string;

  @ApiProperty({
    required: false,
    nullable: true,
    format: 'uuid',
    maxLength: 36,
    description: 'The act that did it',
  })
  @OrNotSaid()
  @IsOptional()
  @IsUUID()
  actId?: string;

  @ApiProperty({ required: false, nullable: true, type: ValueRequest })
  @OrNotSaid()
  @IsOptional()
  @ValidateNested()
  @Type(() => ValueRequest)
  value?: ValueRequest;

  @ApiProperty({ required: false, enum: REPAIRED, default: 'no', description: 'Was it returned or repaired' })
  @IsOptional()
  @IsIn(REPAIRED)
  repaired?: Repaired;

  @ApiProperty({ required: false, nullable: true, minLength: 1, maxLength: 4000 })
  @OrNotSaid()
  @IsOptional()
  @IsText(4000)
  description?: string;
}

/** The path of one harm of an intake. */
export class HarmOfIntakeParams {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  harmId: string;
}
