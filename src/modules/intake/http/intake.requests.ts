import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import { MEETINGS, type Meeting } from '../domain/meeting';

import { ActRequest } from './act.requests';
import {
  CodeField,
  IdField,
  InstantField,
  NumberField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

export class IntakeRequest {
  @CodeField('Code of list referral-sources')
  source: string;

  @InstantField()
  metAt: string;

  @CodeField('Code of list districts')
  metDistrict: string;

  @WordsField(500, 'Where the child was met', 'or-null')
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

  @CodeField('Code of list met-by-kinds: who met the child', 'or-null')
  metByKind?: string;

  @IdField('Who met the child, where that is staff', 'or-null')
  metByAccount?: string;

  @InstantField('Of an apprehension', 'or-null')
  apprehendedAt?: string;

  @WordsField(500, 'Of an apprehension', 'or-null')
  apprehendedPlace?: string;

  @WordsField(8000, 'What happened', 'or-null')
  account?: string;

  @CodeField('Why it is recorded more than a day later', 'or-null')
  backDatingReason?: string;

  @ApiProperty({ type: [ActRequest], minItems: 0, maxItems: 20 })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ActRequest)
  acts: ActRequest[];
}

export class NewIntakeRequest extends IntakeRequest {
  @IdField('A child that one holds', 'optional')
  childId?: string;

  @ApiProperty({ required: false, maxLength: 8000, description: 'Instead of childId: the token of a search' })
  @IsOptional()
  @IsString()
  @Length(1, 8000)
  searchToken?: string;

  @NumberField([0, 100], 'Which candidate of that search', 'optional')
  candidate?: number;

  @InstantField('When a device without network recorded it; kept and shown, never used', 'optional')
  recordedOnDeviceAt?: string;
}

/** Why an intake should never have been recorded. */
export class IntakeInErrorRequest {
  @CodeField('Code of list wrong-intake-reasons')
  reasonCode: string;

  @WordsField(2000, 'What went wrong; it stays in the file of this child, so that it names no other')
  note: string;
}

export class DiscardIntakeRequest {
  @CodeField('Code of list withdraw-reasons')
  reasonCode: string;
}
