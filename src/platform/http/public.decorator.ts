import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'diversion:public';

/** Opens a route to callers who are not signed in, and says why. */
export const Public = (reason: string): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, reason);
