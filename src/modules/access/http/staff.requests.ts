import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Matches,
} from 'class-validator';
import { IsText } from '../../../platform/http/field.decorator';
import { LANGUAGES } from '../../../platform/http/language';
import { PageQuery } from '../../../platform/http/page';
import type { Language } from '../../../platform/persistence/request-facts';
import { ROLES, type Role } from '../../../platform/policy/policy';

export class StaffListQuery extends PageQuery {
  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  agencyId?: string;

  @ApiProperty({ required: false, enum: ROLES })
  @IsOptional()
  @IsIn(ROLES)
  role?: Role;

  @ApiProperty({ required: false, type: 'string', enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'])
  disabled?: 'true' | 'false';
}

export class ChangeRolesRequest {
  @ApiProperty({
    enum: ROLES,
    isArray: true,
    minItems: 1,
    maxItems: 5,
    description: 'Roles that the agency may give',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  roles: Role[];
}

export class MoveStaffRequest extends ChangeRolesRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  agencyId: string;
}

export class NewStaffRequest extends MoveStaffRequest {
  @ApiProperty({ minLength: 3, maxLength: 100, pattern: '^[A-Za-z0-9][A-Za-z0-9._@+-]{2,99}$' })
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._@+-]{2,99}$/)
  signInName: string;

  @ApiProperty({ minLength: 1, maxLength: 200, description: 'Shown to colleagues' })
  @IsText(200)
  displayName: string;

  @ApiProperty({ required: false, type: 'string', nullable: true, minLength: 1, maxLength: 100 })
  @IsOptional()
  @IsText(100)
  profession?: string | null;

  @ApiProperty({ enum: LANGUAGES })
  @IsIn(LANGUAGES)
  language: Language;
}

/** What is absent stays as it is; null removes. */
export class CorrectStaffRequest extends PartialType(
  PickType(NewStaffRequest, ['displayName', 'profession', 'language'] as const),
  { skipNullProperties: false },
) {}
