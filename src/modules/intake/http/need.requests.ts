import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { IsCode, IsInstant, IsText } from '../../../platform/http/field.decorator';

/** What a child who was met needs at once. */
export class NeedRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list immediate-needs' })
  @IsCode()
  kind: string;

  @ApiProperty({ required: false, minLength: 1, maxLength: 2000 })
  @IsOptional()
  @IsText(2000)
  note?: string;
}

/** When the child was given what it needs. */
export class MeetNeedRequest {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  metAt: string;

  @ApiProperty({ required: false, maxLength: 60, description: 'Why it is recorded more than a day later' })
  @IsOptional()
  @IsCode()
  backDatingReason?: string;
}

/** The path of one need of an intake. */
export class NeedOfIntakeParams {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  needId: string;
}
