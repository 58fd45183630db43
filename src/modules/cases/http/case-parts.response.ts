import { ApiProperty } from '@nestjs/swagger';
import { ROLES } from '../../../platform/policy/policy';
import { caseLifecycle } from '../domain/case.lifecycle';

/** One thing that was done with a case: what, when, by which agency and role; no names and no free text. */
export class CaseEntryResponse {
  @ApiProperty({ type: 'string', nullable: true, enum: [...caseLifecycle.states, null] })
  from: string | null;

  @ApiProperty({ maxLength: 40 })
  action: string;

  @ApiProperty({ enum: caseLifecycle.states })
  to: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Agency of who acted' })
  agencyId: string;

  @ApiProperty({ enum: ROLES, description: 'Role of who acted' })
  role: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  reasonCode: string | null;
}

export class CaseTimelineResponse {
  @ApiProperty({ type: [CaseEntryResponse], maxItems: 1000 })
  items: CaseEntryResponse[];
}

/** How many open cases a case worker of the centre answers for. */
export class WorkloadResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  workerId: string;

  @ApiProperty({ maxLength: 200 })
  displayName: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647 })
  openCases: number;
}

export class WorkloadsResponse {
  @ApiProperty({ type: [WorkloadResponse], maxItems: 1000 })
  items: WorkloadResponse[];
}

/** That somebody must have nothing to do with a case. */
export class ConflictResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  accountId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list conflict-of-interest-grounds' })
  ground: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  declaredAt: string;
}
