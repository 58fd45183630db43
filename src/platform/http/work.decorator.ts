import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Work } from '../persistence/work';
import type { DiversionRequest } from './diversion-request';

/** The unit of work that the guard opened for this request. */
export const WorkOf = createParamDecorator((_: unknown, context: ExecutionContext): Work => {
  const { work } = context.switchToHttp().getRequest<DiversionRequest>();
  if (!work) throw new Error('A public route has no unit of work');
  return work;
});
