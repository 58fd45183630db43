import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { DomainError } from '../../../kernel/domain-error';
import type { FastifyRequest } from 'fastify';

/** Runs the password strategy; a body without a name or password is left to the check of its shape. */
@Injectable()
export class PasswordGuard extends AuthGuard('password') {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    const { name, password } = (body ?? {}) as { name?: unknown; password?: unknown };
    if (!isText(name, 100) || !isText(password, 200)) return true;
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<Account>(error: unknown, account: Account | false): Account {
    if (error) throw error as Error;
    if (account === false) throw new DomainError('not-signed-in', 'sign-in-failed');
    return account;
  }
}

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' &&
  value.length >= 1 &&
  value.length <= longest &&
  !value.includes('\u0000') &&
  value.isWellFormed();
