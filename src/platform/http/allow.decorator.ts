import { SetMetadata } from '@nestjs/common';

export const ALLOW = 'diversion:allow';

/** Names the permission that a route needs; the permission table says which roles have it. */
export const Allow = (permission: string): MethodDecorator => SetMetadata(ALLOW, permission);
