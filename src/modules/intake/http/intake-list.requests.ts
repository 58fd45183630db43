import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsCode, IsInstant } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { INTAKE_DECISIONS, type IntakeDecision } from '../domain/intake-decision';
import { intakeLifecycle, type IntakeState } from '../domain/intake.lifecycle';

/** Which intakes of my unit a list shows. */
export class IntakeListQuery extends PageQuery {
  @ApiProperty({
    required: false,
    enum: intakeLifecycle.states,
    description: 'What was recorded in error is listed when asked for, or with changedSince',
  })
  @IsOptional()
  @IsIn(intakeLifecycle.states)
  state?: IntakeState;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  childId?: string;

  @ApiProperty({
    required: false,
    type: 'boolean',
    description: 'Only what I (or whom I stand in for) recorded',
  })
  @IsOptional()
  @Type(() => String)
  @IsIn(['true', 'false'])
  mine?: 'true' | 'false';

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  changedSince?: string;

  @ApiProperty({ required: false, enum: INTAKE_DECISIONS, description: 'What was decided last' })
  @IsOptional()
  @IsIn(INTAKE_DECISIONS)
  decision?: IntakeDecision;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list referral-sources' })
  @IsOptional()
  @IsCode()
  source?: string;

  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list districts: where the child was met',
  })
  @IsOptional()
  @IsCode()
  district?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35, description: 'Met then or later' })
  @IsOptional()
  @IsInstant()
  metFrom?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35, description: 'Met before' })
  @IsOptional()
  @IsInstant()
  metUntil?: string;

  @ApiProperty({
    required: false,
    type: 'boolean',
    description: 'Only where the child still needs something',
  })
  @IsOptional()
  @Type(() => String)
  @IsIn(['true', 'false'])
  withOpenNeeds?: 'true' | 'false';
}
