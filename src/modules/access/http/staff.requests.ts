import { ApiProperty, PartialType, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { IsText } from '../../../platform/http/field.decorator';
import { LANGUAGES } from '../../../platform/http/language';
import { PageQuery } from '../../../platform/http/page';
import type { Language } from '../../../platform/persistence/request-facts';
import { ROLES, type Role } from '../../../platform/policy/policy';
import {
  ChoiceField,
  ChoicesField,
  IdField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

export class StaffListQuery extends PageQuery {
  @IdField('Only of this agency', 'optional')
  agencyId?: string;

  @ChoiceField(ROLES, 'Only with this role', 'optional')
  role?: Role;

  @ApiProperty({ required: false, type: 'string', enum: ['true', 'false'] })
  @IsOptional()
  @IsIn(['true', 'false'])
  disabled?: 'true' | 'false';
}

export class ChangeRolesRequest {
  @ChoicesField(ROLES, [1, 5], 'Roles that the agency may give')
  roles: Role[];
}

export class MoveStaffRequest extends ChangeRolesRequest {
  @IdField()
  agencyId: string;
}

export class NewStaffRequest extends MoveStaffRequest {
  @ApiProperty({ minLength: 3, maxLength: 100, pattern: '^[A-Za-z0-9][A-Za-z0-9._@+-]{2,99}$' })
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._@+-]{2,99}$/)
  signInName: string;

  @WordsField(200, 'Shown to colleagues')
  displayName: string;

  @ApiProperty({ required: false, type: 'string', nullable: true, minLength: 1, maxLength: 100 })
  @IsOptional()
  @IsText(100)
  profession?: string | null;

  @ChoiceField(LANGUAGES)
  language: Language;
}

/** What is absent stays as it is; null removes. */
export class CorrectStaffRequest extends PartialType(
  PickType(NewStaffRequest, ['displayName', 'profession', 'language'] as const),
  { skipNullProperties: false },
) {}
