import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';

export class SignInRequest {
  @ApiProperty({ minLength: 1, maxLength: 100, example: 'inspector@sabunchi.demo' })
  @IsString()
  @Length(1, 100)
  name: string;

  @ApiProperty({ minLength: 1, maxLength: 200, format: 'password' })
  @IsString()
  @Length(1, 200)
  password: string;
}

export class RefreshRequest {
  @ApiProperty({ minLength: 43, maxLength: 43, pattern: '^[A-Za-z0-9_-]{43}$' })
  @IsString()
  @Length(43, 43)
  refreshToken: string;
}
