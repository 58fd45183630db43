import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';
import { AGENCY_KINDS, ROLES, type AgencyKind, type Role } from '../../../platform/policy/policy';
import { STAGES, type Stage } from '../domain/competence';
import { DatedFactRequest } from './dated-fact.requests';
import { ListQuery } from './reference.requests';

export class CompetenceQuery extends ListQuery {
  @ApiProperty({ required: false, enum: STAGES })
  @IsOptional()
  @IsIn(STAGES)
  stage?: Stage;
}

export class NewCompetenceRequest extends DatedFactRequest {
  @ApiProperty({ enum: STAGES })
  @IsIn(STAGES)
  stage: Stage;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list gravity-bands; left out for prevention, which knows no charge',
  })
  @IsOptional()
  @IsCode()
  gravity?: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 120, description: 'Completed years' })
  @IsInt()
  @Min(0)
  @Max(120)
  minAge: number;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 120, description: 'Completed years' })
  @IsInt()
  @Min(0)
  @Max(120)
  maxAge: number;

  @ApiProperty({ enum: AGENCY_KINDS })
  @IsIn(AGENCY_KINDS)
  agencyKind: AgencyKind;

  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role: Role;

  @ApiProperty({ maxLength: 60, description: 'Code of list legal-bases' })
  @IsCode()
  legalBasis: string;
}
