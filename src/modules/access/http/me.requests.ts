import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { IsText } from '../../../platform/http/field.decorator';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../security/password-choice';

export class ChangePasswordRequest {
  @ApiProperty({ minLength: 1, maxLength: 200, format: 'password' })
  @IsText(200)
  currentPassword: string;

  @ApiProperty({
    minLength: SHORTEST_PASSWORD,
    maxLength: LONGEST_PASSWORD,
    format: 'password',
    description: 'Neither the present one, nor the sign-in name, nor one of those that everybody tries first',
  })
  @IsString()
  @Length(SHORTEST_PASSWORD, LONGEST_PASSWORD)
  newPassword: string;
}
