import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const PUBLIC = 'diversion:public';

/** Opens a route to callers who are not signed in, and says why. */
export const Public = (reason: string): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(PUBLIC, reason), ApiExtension('x-open-because', reason));
