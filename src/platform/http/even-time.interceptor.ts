import {
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { firstValueFrom, from, type Observable } from 'rxjs';

const EVEN_TIME = 'diversion:even-time';

/** Milliseconds; far more than what is hidden takes, and hardly felt. */
const STEP = 100;

/** Marks a route whose answer takes as long for what exists as for what does not. */
export const EvenTime = (): MethodDecorator => SetMetadata(EVEN_TIME, true);

/** Gives an answer, or an error, at whole tenths of a second alone: how long the work took does not tell what it found. */
@Injectable()
export class EvenTimeInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (this.reflector.get<boolean | undefined>(EVEN_TIME, context.getHandler()) !== true)
      return next.handle();
    return from(evenly(next));
  }
}

async function evenly(next: CallHandler): Promise<unknown> {
  const begun = performance.now();
  try {
    return await firstValueFrom(next.handle(), { defaultValue: undefined });
  } finally {
    const rest = STEP - ((performance.now() - begun) % STEP);
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
}
