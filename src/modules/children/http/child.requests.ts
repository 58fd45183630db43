import { ApiProperty, IntersectionType, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Length,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { INTERPRETER_NEEDS, type Interpreter } from '../domain/circumstances';
import { BirthDateRequest, IdentityRequest } from './identity.requests';

export class CircumstancesRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list sexes' })
  @IsCode()
  sex: string;

  @ApiProperty({ maxLength: 60, description: 'District of residence, code of list districts' })
  @IsCode()
  district: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list disabilities' })
  @IsCode()
  disability: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list child-statuses' })
  @IsCode()
  status: string;

  @ApiProperty({
    type: [String],
    maxItems: 10,
    description: 'Codes of list languages',
    items: { type: 'string', maxLength: 60 },
  })
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsCode({ each: true })
  languages: string[];

  @ApiProperty({ enum: INTERPRETER_NEEDS })
  @IsIn(INTERPRETER_NEEDS)
  interpreter: Interpreter;
}

export class NewChildRequest extends IntersectionType(
  OmitType(IdentityRequest, ['birthDate']),
  CircumstancesRequest,
) {
  @ApiProperty({ required: false, maxLength: 8000, description: 'The token of the search that came before' })
  @IsOptional()
  @IsString()
  @Length(1, 8000)
  searchToken?: string;

  @ApiProperty({ type: BirthDateRequest })
  @IsObject()
  @ValidateNested()
  @Type(() => BirthDateRequest)
  birthDate: BirthDateRequest;

  @ApiProperty({ required: false, minLength: 1, maxLength: 500 })
  @IsOptional()
  @IsText(500)
  address?: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 200 })
  @IsOptional()
  @IsText(200)
  contact?: string;
}

export class AmendChildRequest extends PartialType(CircumstancesRequest, { skipNullProperties: false }) {
  @ApiProperty({
    required: false,
    type: 'string',
    nullable: true,
    minLength: 1,
    maxLength: 500,
    description: 'null removes it',
  })
  @ValidateIf(({ address }: AmendChildRequest) => address !== undefined && address !== null)
  @IsText(500)
  address?: string | null;

  @ApiProperty({
    required: false,
    type: 'string',
    nullable: true,
    minLength: 1,
    maxLength: 200,
    description: 'null removes it',
  })
  @ValidateIf(({ contact }: AmendChildRequest) => contact !== undefined && contact !== null)
  @IsText(200)
  contact?: string | null;
}

export class ChildListQuery extends PageQuery {
  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list districts' })
  @IsOptional()
  @IsCode()
  district?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  changedSince?: string;
}

export class LookUpChildRequest {
  @ApiProperty({ minLength: 1, maxLength: 12, description: 'The public number, as printed' })
  @IsString()
  @Length(1, 12)
  number: string;
}
