import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsCode, IsLocalDay, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { AGENCY_KINDS, type AgencyKind } from '../../../platform/policy/policy';

export class AgencyListQuery extends PageQuery {
  @ApiProperty({ required: false, enum: AGENCY_KINDS })
  @IsOptional()
  @IsIn(AGENCY_KINDS)
  kind?: AgencyKind;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list districts: those that serve it' })
  @IsOptional()
  @IsCode()
  district?: string;

  @ApiProperty({
    required: false,
    format: 'date',
    maxLength: 10,
    description: 'Those with a mandate on that day',
  })
  @IsOptional()
  @IsLocalDay()
  validOn?: string;
}

export class NewAgencyRequest {
  @ApiProperty({ enum: AGENCY_KINDS })
  @IsIn(AGENCY_KINDS)
  kind: AgencyKind;

  @ApiProperty({ minLength: 1, maxLength: 200 })
  @IsText(200)
  nameAz: string;

  @ApiProperty({ minLength: 1, maxLength: 200 })
  @IsText(200)
  nameEn: string;

  @ApiProperty({ minLength: 1, maxLength: 200 })
  @IsText(200)
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

  @ApiProperty({ format: 'date', maxLength: 10, description: 'First day of its mandate' })
  @IsLocalDay()
  validFrom: string;
}

const CORRECTABLE = ['nameAz', 'nameEn', 'nameRu', 'districts', 'superiorId', 'capacity', 'contact'] as const;

/** What is absent stays as it is; null removes. The kind of an agency never changes. */
export class CorrectAgencyRequest extends PartialType(PickType(NewAgencyRequest, CORRECTABLE), {
  skipNullProperties: false,
}) {}

export class RetireAgencyRequest {
  @ApiProperty({ format: 'date', maxLength: 10, description: 'Last day of its mandate' })
  @IsLocalDay()
  validTo: string;
}
