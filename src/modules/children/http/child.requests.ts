import { ApiProperty, IntersectionType, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  Length,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsCode, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { INTERPRETER_NEEDS, type Interpreter } from '../domain/circumstances';
import { BirthDateRequest, IdentityRequest } from './identity.requests';
import {
  ChoiceField,
  CodeField,
  InstantField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

export class CircumstancesRequest {
  @CodeField('Code of list sexes')
  sex: string;

  @CodeField('District of residence, code of list districts')
  district: string;

  @CodeField('Code of list disabilities')
  disability: string;

  @CodeField('Code of list child-statuses')
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

  @ChoiceField(INTERPRETER_NEEDS)
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

  @WordsField(500, 'Where the child lives', 'optional')
  address?: string;

  @WordsField(200, 'How the child is reached', 'optional')
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
  @CodeField('Code of list districts', 'optional')
  district?: string;

  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;
}

export class LookUpChildRequest {
  @ApiProperty({ minLength: 1, maxLength: 12, description: 'The public number, as printed' })
  @IsString()
  @Length(1, 12)
  number: string;
}
