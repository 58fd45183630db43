import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { MEETINGS, type Meeting } from '../domain/meeting';
import { IsCode, IsInstant, IsText, OrNotSaid } from '../../../platform/http/field.decorator';

import { ActRequest } from './act.requests';

export class IntakeRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list referral-sources' })
  @IsCode()
  source: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  metAt: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list districts' })
  @IsCode()
  metDistrict: string;

  @ApiProperty({ required: false, nullable: true, minLength: 1, maxLength: 500 })
  @OrNotSaid()
  @IsOptional()
  @IsText(500)
  metPlace?: string;

  @ApiProperty({
    required: false,
    enum: MEETINGS,
    default: 'encounter',
    description: 'How the child was met',
  })
  @IsOptional()
  @IsIn(MEETINGS)
  metHow?: Meeting;

  @ApiProperty({
    required: false,
    nullable: true,
    maxLength: 60,
    description: 'Code of list met-by-kinds: who met the child',
  })
  @OrNotSaid()
  @IsOptional()
  @IsCode()
  metByKind?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    format: 'uuid',
    maxLength: 36,
    description: 'Who met the child, where that is staff',
  })
  @OrNotSaid()
  @IsOptional()
  @IsUUID()
  metByAccount?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    format: 'date-time',
    maxLength: 35,
    description: 'Of an apprehension',
  })
  @OrNotSaid()
  @IsOptional()
  @IsInstant()
  apprehendedAt?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    minLength: 1,
    maxLength: 500,
    description: 'Of an apprehension',
  })
  @OrNotSaid()
  @IsOptional()
  @IsText(500)
  apprehendedPlace?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    minLength: 1,
    maxLength: 8000,
    description: 'What happened',
  })
  @OrNotSaid()
  @IsOptional()
  @IsText(8000)
  account?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    maxLength: 60,
    description: 'Why it is recorded more than a day later',
  })
  @OrNotSaid()
  @IsOptional()
  @IsCode()
  backDatingReason?: string;

  @ApiProperty({ type: [ActRequest], minItems: 0, maxItems: 20 })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ActRequest)
  acts: ActRequest[];
}

export class NewIntakeRequest extends IntakeRequest {
  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'A child that one holds' })
  @IsOptional()
  @IsUUID()
  childId?: string;

  @ApiProperty({ required: false, maxLength: 8000, description: 'Instead of childId: the token of a search' })
  @IsOptional()
  @IsString()
  @Length(1, 8000)
  searchToken?: string;

  @ApiProperty({
    required: false,
    type: 'integer',
    format: 'int32',
    minimum: 0,
    maximum: 100,
    description: 'Which candidate of that search',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  candidate?: number;

  @ApiProperty({
    required: false,
    format: 'date-time',
    maxLength: 35,
    description: 'When a device without network recorded it; kept and shown, never used',
  })
  @IsOptional()
  @IsInstant()
  recordedOnDeviceAt?: string;
}

/** Why an intake should never have been recorded. */
export class IntakeInErrorRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list wrong-intake-reasons' })
  @IsCode()
  reasonCode: string;

  @ApiProperty({
    minLength: 1,
    maxLength: 2000,
    description: 'What went wrong; it stays in the file of this child, so that it names no other',
  })
  @IsText(2000)
  note: string;
}

export class DiscardIntakeRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list withdraw-reasons' })
  @IsCode()
  reasonCode: string;
}
