import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsCode, IsInstant, IsLocalDay } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { REGISTRATION_LISTS, type RegistrationListName } from '../persistence/registration.repository';

export class PutOnRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list preventive-registration-grounds' })
  @IsCode()
  ground: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list legal-bases' })
  @IsCode()
  legalBasis: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  putOnAt: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list back-dating-reasons' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;

  @ApiProperty({
    format: 'date',
    maxLength: 10,
    description: 'Day until which it is reviewed, within a year',
  })
  @IsLocalDay()
  reviewOn: string;
}

export class RemoveRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  removedAt: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Code of list back-dating-reasons' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list registration-removal-reasons' })
  @IsCode()
  reasonCode: string;
}

export class RegistrationListQuery extends PageQuery {
  @ApiProperty({ enum: REGISTRATION_LISTS, required: false, default: 'ours' })
  @IsOptional()
  @IsIn(REGISTRATION_LISTS)
  list: RegistrationListName = 'ours';

  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  childId?: string;
}
