import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Clock } from '../../../kernel/clock';
import { DomainError } from '../../../kernel/domain-error';
import { Keys } from '../../../platform/security/keys';

const ISSUER = 'diversion';
/** Short, because a stolen access token cannot be called back other than by ending its session. */
export const ACCESS_TOKEN_SECONDS = 600;

export interface AccessClaims {
  readonly accountId: string;
  readonly sessionId: string;
}

/** Signs and checks access tokens: JWT (RFC 7519), HS256 with a key object, ten minutes. */
@Injectable()
export class AccessTokens {
  private readonly jwt: JwtService;

  constructor(
    keys: Keys,
    private readonly clock: Clock,
  ) {
    this.jwt = new JwtService({ secret: keys.derived('access-token') });
  }

  sign({ accountId, sessionId }: AccessClaims): string {
    const now = Math.floor(this.clock.now().getTime() / 1000);
    const claims = { sub: accountId, sid: sessionId, iat: now, exp: now + ACCESS_TOKEN_SECONDS };
    return this.jwt.sign(claims, { algorithm: 'HS256', issuer: ISSUER, keyid: '1' });
  }

  /** @throws DomainError `not-signed-in` for a token that is missing, forged, malformed or out of time. */
  verify(header: string | undefined): AccessClaims {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header ?? '')?.[1];
    if (token === undefined) throw new DomainError('not-signed-in', 'token-missing');
    try {
      const claims = this.jwt.verify<{ sub: string; sid: string }>(token, {
        algorithms: ['HS256'],
        issuer: ISSUER,
        clockTimestamp: Math.floor(this.clock.now().getTime() / 1000),
      });
      return { accountId: claims.sub, sessionId: claims.sid };
    } catch {
      throw new DomainError('not-signed-in', 'token-not-valid');
    }
  }
}
