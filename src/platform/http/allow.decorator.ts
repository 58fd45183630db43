import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const ALLOW = 'diversion:allow';

/** Names the permission that a route needs; the permission table says which roles have it. */
export const Allow = (permission: string): MethodDecorator =>
  applyDecorators(SetMetadata(ALLOW, permission), ApiExtension('x-permission', permission));
