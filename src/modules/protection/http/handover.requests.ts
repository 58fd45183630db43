import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsCode, IsInstant, IsLocalDay, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { handoverLifecycle, type HandoverState } from '../domain/handover.lifecycle';
import { HANDOVER_LISTS, type HandoverListName } from '../persistence/handover-lists';

export class HandoverRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list protection-grounds' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({ description: 'Whether protection cannot wait' })
  @IsBoolean()
  urgent: boolean;

  @ApiProperty({ minLength: 1, maxLength: 8000, description: 'What protection needs to know, and no more' })
  @IsText(8000)
  protectionSummary: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'Else the social service of the district where the child lives',
  })
  @IsOptional()
  @IsUUID()
  addressedAgencyId?: string;
}

export class NewHandoverRequest extends HandoverRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'A child that one holds' })
  @IsUUID()
  childId: string;
}

export class HandoverReasonRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list handover-return-reasons (or withdraw-reasons)' })
  @IsCode()
  reasonCode: string;
}

export class AnswerHandoverRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list protection-answers: what is done' })
  @IsCode()
  answerCode: string;

  @ApiProperty({ required: false, format: 'date', maxLength: 10, description: 'Next contact with the child' })
  @IsOptional()
  @IsLocalDay()
  nextContactOn?: string;
}

export class HandoverListQuery extends PageQuery {
  @ApiProperty({ enum: HANDOVER_LISTS, required: false, default: 'sent-by-us' })
  @IsOptional()
  @IsIn(HANDOVER_LISTS)
  list: HandoverListName = 'sent-by-us';

  @ApiProperty({ required: false, enum: handoverLifecycle.states })
  @IsOptional()
  @IsIn(handoverLifecycle.states)
  state?: HandoverState;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  childId?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  changedSince?: string;
}
