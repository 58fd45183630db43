import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsCode, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { AGENCY_KINDS, type AgencyKind } from '../../../platform/policy/policy';
import { ChoiceField, CodeField, DayField, WordsField } from '../../../platform/http/request-field.decorator';

export class AgencyListQuery extends PageQuery {
  @ChoiceField(AGENCY_KINDS, 'Only of this kind', 'optional')
  kind?: AgencyKind;

  @CodeField('Code of list districts: those that serve it', 'optional')
  district?: string;

  @DayField('Those with a mandate on that day', 'optional')
  validOn?: string;
}

export class NewAgencyRequest {
  @ChoiceField(AGENCY_KINDS)
  kind: AgencyKind;

  @WordsField(200)
  nameAz: string;

  @WordsField(200)
  nameEn: string;

  @WordsField(200)
  nameRu: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', maxLength: 60 },
    maxItems: 100,
    description: 'Codes of list districts',
  })
  @IsArray()
  @ArrayMaxSize(100)
  @IsCode({ each: true })
  districts: string[];

  @ApiProperty({
    required: false,
    type: 'string',
    nullable: true,
    format: 'uuid',
    maxLength: 36,
    description: 'The body above it, of the same or a higher kind; it reviews its decisions',
  })
  @IsOptional()
  @IsUUID()
  superiorId?: string | null;

  @ApiProperty({
    required: false,
    type: 'integer',
    nullable: true,
    format: 'int32',
    minimum: 0,
    maximum: 100000,
    description: 'Places of a centre; information, never a condition',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  capacity?: number | null;

  @ApiProperty({
    required: false,
    type: 'string',
    nullable: true,
    minLength: 1,
    maxLength: 500,
    description: 'How colleagues reach it',
  })
  @IsOptional()
  @IsText(500)
  contact?: string | null;

  @DayField('First day of its mandate')
  validFrom: string;
}

const CORRECTABLE = ['nameAz', 'nameEn', 'nameRu', 'districts', 'superiorId', 'capacity', 'contact'] as const;

/** What is absent stays as it is; null removes. The kind of an agency never changes. */
export class CorrectAgencyRequest extends PartialType(PickType(NewAgencyRequest, CORRECTABLE), {
  skipNullProperties: false,
}) {}

export class RetireAgencyRequest {
  @DayField('Last day of its mandate')
  validTo: string;
}
