import { ApiProperty, PartialType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { IsCode, IsInstant, IsText, OrNotSaid } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import {
  ATTESTED_CONDITIONS,
  BASES,
  STAGES,
  type AttestedCondition,
  type Basis,
  type Stage,
} from '../domain/referral';
import { referralLifecycle, type ReferralState } from '../domain/referral.lifecycle';
import { REFERRAL_LISTS, type ReferralListName } from '../persistence/referral-lists';

export class ReferralContentRequest {
  @ApiProperty({ enum: STAGES })
  @IsIn(STAGES)
  stage: Stage;

  @ApiProperty({
    required: false,
    nullable: true,
    format: 'uuid',
    maxLength: 36,
    description: 'Who is asked to decide',
  })
  @OrNotSaid()
  @IsOptional()
  @IsUUID()
  authorityAgencyId?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    format: 'uuid',
    maxLength: 36,
    description: 'The centre that is proposed',
  })
  @OrNotSaid()
  @IsOptional()
  @IsUUID()
  centreAgencyId?: string;

  @ApiProperty({ required: false, nullable: true, maxLength: 60, description: 'Code of list measures' })
  @OrNotSaid()
  @IsOptional()
  @IsCode()
  proposedMeasure?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    minLength: 1,
    maxLength: 8000,
    description: 'In the words of the referrer',
  })
  @OrNotSaid()
  @IsOptional()
  @IsText(8000)
  summary?: string;
}

export class NewReferralRequest extends ReferralContentRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  intakeId: string;

  @ApiProperty({ enum: BASES })
  @IsIn(BASES)
  basis: Basis;
}

export class AmendReferralRequest extends PartialType(ReferralContentRequest) {}

export class ConditionRequest {
  @ApiProperty({ enum: ATTESTED_CONDITIONS, description: 'Condition of GC24 §18 that somebody attests' })
  @IsIn(ATTESTED_CONDITIONS)
  condition: AttestedCondition;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  metAt: string;

  @ApiProperty({ maxLength: 60, description: 'Who stands for it: a role or kind of person as a code' })
  @IsCode()
  attestedBy: string;

  @ApiProperty({ maxLength: 60, description: 'Code of what it rests on' })
  @IsCode()
  basis: string;
}

export class ReferralListQuery extends PageQuery {
  @ApiProperty({ enum: REFERRAL_LISTS, required: false, default: 'my-unit' })
  @IsOptional()
  @IsIn(REFERRAL_LISTS)
  list: ReferralListName = 'my-unit';

  @ApiProperty({ required: false, enum: referralLifecycle.states })
  @IsOptional()
  @IsIn(referralLifecycle.states)
  state?: ReferralState;

  @ApiProperty({ required: false, enum: BASES })
  @IsOptional()
  @IsIn(BASES)
  basis?: Basis;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  childId?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  changedSince?: string;
}

export class NumberRequest {
  @ApiProperty({ maxLength: 12, pattern: '^R-[0-9A-Z]{4}-[0-9A-Z]{2}$', example: 'R-7KQ4-29' })
  @Matches(/^R-[0-9A-Z]{4}-[0-9A-Z]{2}$/)
  number: string;
}
