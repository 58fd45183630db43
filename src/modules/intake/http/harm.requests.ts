import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { OrNotSaid } from '../../../platform/http/field.decorator';
import { REPAIRED, type Repaired } from '../domain/harm';
import { CodeField, IdField, NumberField, WordsField } from '../../../platform/http/request-field.decorator';

/** An estimated value in minor units of a currency (ISO 4217). */
export class ValueRequest {
  @NumberField([0, 2147483647])
  minor: number;

  @ApiProperty({ minLength: 3, maxLength: 3, pattern: '^[A-Z]{3}$' })
  @Matches(/^[A-Z]{3}$/)
  currency: string;
}

/** Harm that an act has done. */
export class HarmRequest {
  @CodeField('Code of list harm-kinds')
  kind: string;

  @IdField('The act that did it', 'or-null')
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

  @WordsField(4000, 'What the harm is', 'or-null')
  description?: string;
}

/** The path of one harm of an intake. */
export class HarmOfIntakeParams {
  @IdField()
  id: string;

  @IdField()
  harmId: string;
}
