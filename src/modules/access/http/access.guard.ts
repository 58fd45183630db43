import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../../kernel/clock';
import { DomainError } from '../../../kernel/domain-error';
import { ACTS } from '../../../platform/http/acts.decorator';
import { ALLOW } from '../../../platform/http/allow.decorator';
import { CREATES } from '../../../platform/http/creates.decorator';
import type { DiversionRequest } from '../../../platform/http/diversion-request';
import { PUBLIC } from '../../../platform/http/public.decorator';
import { Refusals } from '../../../platform/http/refusals';
import { AccessTokens } from '../security/access-tokens';
import { Entrance } from '../application/enter';
import { Permissions } from '../application/decide-permission';

/** Who may do it: checks the token, opens the unit of work, and decides on the roles the account has now. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: AccessTokens,
    private readonly entrance: Entrance,
    private readonly permissions: Permissions,
    private readonly refusals: Refusals,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const isPublic = this.reflector.getAllAndOverride<unknown>(PUBLIC, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (isPublic !== undefined) return true;
    const permission = this.reflector.get<string | undefined>(ALLOW, context.getHandler());
    if (permission === undefined) throw new DomainError('not-permitted', 'route-not-declared');
    const http = context.switchToHttp();
    const request = http.getRequest<DiversionRequest>();
    // A search changes nothing and a password is no answer to keep: nothing of either is stored.
    if (!this.changesSomething(context)) request.facts = { ...request.facts, idempotencyKey: undefined };
    await this.admit(request, http.getResponse<FastifyReply>(), permission);
    return true;
  }

  private changesSomething(context: ExecutionContext): boolean {
    return [ACTS, CREATES].some(
      (mark) => this.reflector.get<unknown>(mark, context.getHandler()) !== undefined,
    );
  }

  private async admit(request: DiversionRequest, reply: FastifyReply, permission: string): Promise<void> {
    const claims = this.tokens.verify(request.headers.authorization);
    const entered = await this.entrance.enter(request, claims, permission, this.clock.now());
    request.work = entered.work;
    try {
      const warnings = await this.permissions.decide(entered, permission);
      if (warnings.length > 0) void reply.header('certificate-warning', warnings.join(', '));
      if (entered.stillRunning)
        throw new DomainError('duplicate', 'idempotency-key-in-use', { retryAfter: 1 });
    } catch (error) {
      await this.refusals.record(request, entered.work, request.opening, error);
      throw error;
    }
  }
}
