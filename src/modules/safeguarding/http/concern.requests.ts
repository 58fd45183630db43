import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { AGENCY_KINDS, type AgencyKind } from '../../../platform/policy/policy';
import { ABOUT_KINDS, type AboutKind } from '../domain/concern';
import { concernLifecycle, type ConcernState } from '../domain/concern.lifecycle';
import { CONCERN_LISTS, type ConcernListName } from '../persistence/concern-lists';

export class AboutRequest {
  @ApiProperty({ enum: ABOUT_KINDS })
  @IsIn(ABOUT_KINDS)
  kind: AboutKind;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  id: string;
}

export class NewConcernRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list concern-categories' })
  @IsCode()
  category: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  childId?: string;

  @ApiProperty({ required: false, type: AboutRequest, description: 'File, agency or member of staff' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AboutRequest)
  about?: AboutRequest;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list districts' })
  @IsOptional()
  @IsCode()
  district?: string;

  @ApiProperty({ description: 'Whether the child may be in danger now' })
  @IsBoolean()
  urgent: boolean;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  observedAt: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Why it is raised more than a day later' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;

  @ApiProperty({ minLength: 1, maxLength: 8000, description: 'What was seen or heard, in own words' })
  @IsText(8000)
  text: string;
}

export class ConcernNoteRequest {
  @ApiProperty({ required: false, minLength: 1, maxLength: 4000 })
  @IsOptional()
  @IsText(4000)
  note?: string;
}

export class TriageRequest extends ConcernNoteRequest {
  @ApiProperty({ description: 'Whether the child may be in danger now' })
  @IsBoolean()
  urgent: boolean;
}

export class ResolveConcernRequest extends ConcernNoteRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list concern-outcomes' })
  @IsCode()
  reasonCode: string;
}

export class ReopenConcernRequest extends ConcernNoteRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list concern-reopening-reasons' })
  @IsCode()
  reasonCode: string;
}

export class EscalateConcernRequest extends ConcernNoteRequest {
  @ApiProperty({ enum: AGENCY_KINDS, description: 'Kind of the body that is to handle it' })
  @IsIn(AGENCY_KINDS)
  to: AgencyKind;

  @ApiProperty({ maxLength: 60, description: 'Code of list concern-escalation-reasons' })
  @IsCode()
  reasonCode: string;
}

export class ConcernListQuery extends PageQuery {
  @ApiProperty({ enum: CONCERN_LISTS, required: false, default: 'mine' })
  @IsOptional()
  @IsIn(CONCERN_LISTS)
  list: ConcernListName = 'mine';

  @ApiProperty({ required: false, enum: concernLifecycle.states })
  @IsOptional()
  @IsIn(concernLifecycle.states)
  state?: ConcernState;

  @ApiProperty({ required: false, maxLength: 60 })
  @IsOptional()
  @IsCode()
  category?: string;

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  childId?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35 })
  @IsOptional()
  @IsInstant()
  changedSince?: string;
}
