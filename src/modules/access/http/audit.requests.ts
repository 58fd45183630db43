import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsInstant } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';

export const AUDIT_DECISIONS = ['allowed', 'refused'] as const;

export class AuditQuery extends PageQuery {
  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'Who looked at the file of this child',
  })
  @IsOptional()
  @IsUUID()
  childId?: string;

  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'What this member of staff did',
  })
  @IsOptional()
  @IsUUID()
  accountId?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35, description: 'At or after' })
  @IsOptional()
  @IsInstant()
  from?: string;

  @ApiProperty({ required: false, format: 'date-time', maxLength: 35, description: 'Before' })
  @IsOptional()
  @IsInstant()
  until?: string;

  @ApiProperty({ required: false, enum: AUDIT_DECISIONS })
  @IsOptional()
  @IsIn(AUDIT_DECISIONS)
  decision?: 'allowed' | 'refused';
}
