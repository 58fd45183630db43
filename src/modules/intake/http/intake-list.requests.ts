import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../../platform/http/page';
import { INTAKE_DECISIONS, type IntakeDecision } from '../domain/intake-decision';
import { intakeLifecycle, type IntakeState } from '../domain/intake.lifecycle';
import {
  ChoiceField,
  CodeField,
  IdField,
  InstantField,
} from '../../../platform/http/request-field.decorator';

/** Which intakes of my unit a list shows. */
export class IntakeListQuery extends PageQuery {
  @ChoiceField(
    intakeLifecycle.states,
    'What was recorded in error is listed when asked for, or with changedSince',
    'optional',
  )
  state?: IntakeState;

  @IdField('Only of this child', 'optional')
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

  @InstantField('Only what changed after this instant', 'optional')
  changedSince?: string;

  @ChoiceField(INTAKE_DECISIONS, 'What was decided last', 'optional')
  decision?: IntakeDecision;

  @CodeField('Code of list referral-sources', 'optional')
  source?: string;

  @CodeField('Code of list districts: where the child was met', 'optional')
  district?: string;

  @InstantField('Met then or later', 'optional')
  metFrom?: string;

  @InstantField('Met before', 'optional')
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
