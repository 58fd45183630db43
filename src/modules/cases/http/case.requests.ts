import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { caseLifecycle, type CaseState } from '../domain/case.lifecycle';
import { CASE_LISTS, type CaseListName } from '../persistence/case-lists';

/** A child whom nobody referred, whom the centre has registered or knows from its own work. */
export class OpenSupportRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  childId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list ways-to-support' })
  @IsCode()
  cameBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35, description: 'When it came' })
  @IsInstant()
  cameAt: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list back-dating-reasons' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;
}

export class AllocateRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'A case worker of the centre' })
  @IsUUID()
  workerId: string;
}

export class ReallocateRequest extends AllocateRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list case-reallocation-reasons' })
  @IsCode()
  reasonCode: string;
}

export class TeamMemberRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'A facilitator or case worker of the centre' })
  @IsUUID()
  accountId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list case-team-parts' })
  @IsCode()
  part: string;
}

/** Which membership of which case. */
export class TeamMemberParams extends ByIdParams {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  memberId: string;
}

export class CaseReasonRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list case-team-end-reasons' })
  @IsCode()
  reasonCode: string;
}

export class ConflictRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list conflict-of-interest-grounds' })
  @IsCode()
  ground: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'Who is in conflict, told by the coordinator; else the person who asks',
  })
  @IsOptional()
  @IsUUID()
  accountId?: string;
}

export class EndEarlyRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list closure-outcomes' })
  @IsCode()
  outcomeCode: string;

  @ApiProperty({ minLength: 1, maxLength: 8000, description: 'Why the work ends' })
  @IsText(8000)
  note: string;
}

export class CaseListQuery extends PageQuery {
  @ApiProperty({ enum: CASE_LISTS, required: false, default: 'mine' })
  @IsOptional()
  @IsIn(CASE_LISTS)
  list: CaseListName = 'mine';

  @ApiProperty({ required: false, enum: caseLifecycle.states })
  @IsOptional()
  @IsIn(caseLifecycle.states)
  state?: CaseState;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  childId?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  workerId?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  changedSince?: string;
}
