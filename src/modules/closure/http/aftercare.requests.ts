import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { IsCode, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { POLICE_CONTACTS, type PoliceContact } from '../domain/aftercare';
import { aftercareLifecycle, type AftercareState } from '../domain/aftercare.lifecycle';
import { AFTERCARE_LISTS, type AftercareListName } from '../persistence/aftercare-lists';

export class RecordAftercareRequest {
  @ApiProperty({ type: 'boolean', description: 'Was child or family reached?' })
  @IsBoolean()
  reached: boolean;

  @ApiProperty({
    type: 'integer',
    format: 'int32',
    minimum: 1,
    maximum: 100,
    description: 'How often it was tried',
  })
  @IsInt()
  @Min(1)
  @Max(100)
  tries: number;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list aftercare-occupations' })
  @IsOptional()
  @IsCode()
  schoolOrWork?: string;

  @ApiProperty({
    required: false,
    enum: POLICE_CONTACTS,
    description: 'What the family says of a new contact with the police; no search is made for it',
  })
  @IsOptional()
  @IsIn(POLICE_CONTACTS)
  newPoliceContact?: PoliceContact;

  @ApiProperty({
    required: false,
    minLength: 1,
    maxLength: 4000,
    description: 'How the child is, in its own words',
  })
  @IsOptional()
  @IsText(4000)
  wellbeing?: string;
}

export class SkipAftercareRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list aftercare-skip-reasons' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({
    required: false,
    type: 'integer',
    format: 'int32',
    minimum: 1,
    maximum: 100,
    description: 'How often it was tried',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  tries?: number;
}

export class AftercareListQuery extends PageQuery {
  @ApiProperty({ enum: AFTERCARE_LISTS, required: false, default: 'mine' })
  @IsOptional()
  @IsIn(AFTERCARE_LISTS)
  list: AftercareListName = 'mine';

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @ApiProperty({ required: false, enum: aftercareLifecycle.states })
  @IsOptional()
  @IsIn(aftercareLifecycle.states)
  state?: AftercareState;
}
