import { ApiProperty } from '@nestjs/swagger';
import type { TokenPair } from '../application/sign-in';

/** What a successful sign-in or refresh answers. */
export class TokenPairResponse {
  @ApiProperty({ maxLength: 1000, description: 'Bearer token for every other route' })
  accessToken: string;

  @ApiProperty({ maxLength: 43, description: 'Good once; exchange it before the access token ends' })
  refreshToken: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 3600, description: 'Seconds' })
  expiresIn: number;

  @ApiProperty({ description: 'True: the password was set by somebody else and must be changed first' })
  mustChangePassword: boolean;
}

export const showTokens = (pair: TokenPair): TokenPairResponse => ({
  accessToken: pair.accessToken,
  refreshToken: pair.refreshToken,
  expiresIn: pair.expiresIn,
  mustChangePassword: pair.mustChangePassword,
});
