import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { IsCode, IsId, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { PARTY_KINDS, RESTORATIVE_KINDS, type PartyKind, type RestorativeKind } from '../domain/restorative';
import { restorativeLifecycle, type RestorativeState } from '../domain/restorative.lifecycle';
import { RESTORATIVE_LISTS, type RestorativeListName } from '../persistence/restorative-lists';

export class OpenProcessRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  caseId: string;

  @ApiProperty({ enum: RESTORATIVE_KINDS })
  @IsIn(RESTORATIVE_KINDS)
  kind: RestorativeKind;

  @ApiProperty({
    format: 'uuid',
    maxLength: 36,
    description: 'Of the team, and not who answers for the case',
  })
  @IsId()
  mediatorId: string;
}

export class AppointMediatorRequest {
  @ApiProperty({
    format: 'uuid',
    maxLength: 36,
    description: 'Of the team, and not who answers for the case',
  })
  @IsId()
  mediatorId: string;
}

export class AddPartyRequest {
  @ApiProperty({ enum: PARTY_KINDS })
  @IsIn(PARTY_KINDS)
  kind: PartyKind;

  @ApiProperty({ minLength: 1, maxLength: 200, description: 'Who was harmed' })
  @IsText(200)
  name: string;

  @ApiProperty({
    required: false,
    minLength: 1,
    maxLength: 200,
    description: 'Who stands for a child that was harmed',
  })
  @IsOptional()
  @IsText(200)
  representativeName?: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'The victim of an intake, where the centre sees it',
  })
  @IsOptional()
  @IsId()
  victimId?: string;
}

/** Which of those harmed, in which process. */
export class PartyParams extends ByIdParams {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  party: string;
}

const DECISIONS = ['given', 'refused'] as const;

/** What somebody harmed says to taking part, once it was explained to them. */
export class AnswerOfPartyRequest {
  @ApiProperty({ enum: DECISIONS })
  @IsIn(DECISIONS)
  decision: (typeof DECISIONS)[number];

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  explainedAt: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list languages' })
  @IsCode()
  language: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list interpretations' })
  @IsCode()
  interpretation: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  answeredAt: string;

  @ApiProperty({
    required: false,
    type: 'boolean',
    description: 'Whether who stands for a child that was harmed agrees too',
  })
  @IsOptional()
  @IsBoolean()
  representativeAgrees?: boolean;
}

export class WithdrawPartyRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  withdrawnAt: string;
}

export class PartyContactRequest {
  @ApiProperty({ minLength: 1, maxLength: 500, description: 'Address and telephone' })
  @IsText(500)
  contact: string;
}

export class EndProcessRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list restorative-end-reasons' })
  @IsCode()
  reasonCode: string;
}

export class RestorativeListQuery extends PageQuery {
  @ApiProperty({ enum: RESTORATIVE_LISTS, required: false, default: 'mine' })
  @IsOptional()
  @IsIn(RESTORATIVE_LISTS)
  list: RestorativeListName = 'mine';

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsId()
  caseId?: string;

  @ApiProperty({ required: false, enum: restorativeLifecycle.states })
  @IsOptional()
  @IsIn(restorativeLifecycle.states)
  state?: RestorativeState;
}
