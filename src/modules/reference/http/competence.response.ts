import { ApiProperty } from '@nestjs/swagger';
import { AGENCY_KINDS, ROLES, type AgencyKind, type Role } from '../../../platform/policy/policy';
import { STAGES, type Stage } from '../domain/competence';
import type { CompetenceEntity } from '../persistence/competence.entity';
import { DatedFactResponse, showDatedFact } from './dated-fact.response';

export class CompetenceResponse extends DatedFactResponse {
  @ApiProperty({ enum: STAGES })
  stage: Stage;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60, description: 'Null: prevention, no charge' })
  gravity: string | null;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 120 })
  minAge: number;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 120 })
  maxAge: number;

  @ApiProperty({ enum: AGENCY_KINDS })
  agencyKind: AgencyKind;

  @ApiProperty({ enum: ROLES })
  role: Role;

  @ApiProperty({ maxLength: 60, description: 'Code of list legal-bases' })
  legalBasis: string;
}

export class CompetenceListResponse {
  @ApiProperty({ type: [CompetenceResponse], maxItems: 5000 })
  items: CompetenceResponse[];
}

export const showCompetence = (row: CompetenceEntity): CompetenceResponse => ({
  ...showDatedFact(row),
  stage: row.stage,
  gravity: row.gravity,
  minAge: row.minAge,
  maxAge: row.maxAge,
  agencyKind: row.agencyKind,
  role: row.role,
  legalBasis: row.legalBasis,
});
