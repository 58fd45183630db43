import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsCode, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { programmeWaitLifecycle, type WaitState } from '../domain/programme-wait.lifecycle';

export class NewWaitRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  programmeId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The case of the child' })
  @IsUUID()
  caseId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list programme-wait-reasons' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 500, description: 'What the child wishes for' })
  @IsOptional()
  @IsText(500)
  wish?: string;
}

export class PromoteRequest {
  @ApiProperty({
    required: false,
    maxLength: 60,
    description: 'Code of list waiting-order-reasons, where others have waited longer',
  })
  @IsOptional()
  @IsCode()
  reasonCode?: string;

  @ApiProperty({
    required: false,
    description: 'Take part in the sessions that are free; otherwise nothing is done',
  })
  @IsOptional()
  @IsBoolean()
  skipClashes?: boolean;
}

export class WaitListQuery extends PageQuery {
  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  programmeId?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @ApiProperty({ required: false, enum: programmeWaitLifecycle.states })
  @IsOptional()
  @IsIn(programmeWaitLifecycle.states)
  state?: WaitState;
}
