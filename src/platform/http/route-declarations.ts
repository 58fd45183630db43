import { Injectable, RequestMethod, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PermissionTable } from '../policy/permission-table';
import { ALLOW } from './allow.decorator';
import { PUBLIC } from './public.decorator';

type Handler = (...args: unknown[]) => unknown;

/** Stops the boot when a route says neither who may use it nor why it is public. */
@Injectable()
export class RouteDeclarations implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    private readonly table: PermissionTable,
  ) {}

  onApplicationBootstrap(): void {
    const faults = this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, Handler>;
      return this.scanner
        .getAllMethodNames(prototype)
        .map((name) => ({ handler: prototype[name], name: `${metatype?.name}.${name}` }))
        .flatMap(({ handler, name }) => this.faultOf(handler, metatype as Handler, name));
    });
    if (faults.length > 0) throw new Error(`Undeclared routes: ${faults.join('; ')}`);
  }

  private isRoute(handler: Handler): boolean {
    return this.reflector.get<unknown>(PATH_METADATA, handler) !== undefined;
  }

  private faultOf(handler: Handler | undefined, controller: Handler, name: string): string[] {
    if (handler === undefined || !this.isRoute(handler)) return [];
    const permission = this.reflector.get<string | undefined>(ALLOW, handler);
    const reason = this.reflector.getAllAndOverride<string | undefined>(PUBLIC, [handler, controller]);
    if (permission === undefined && reason === undefined) return [`${name} has neither @Allow nor @Public`];
    if (permission !== undefined && reason !== undefined) return [`${name} has both @Allow and @Public`];
    if (permission !== undefined && !this.table.has(permission)) return [`${name} names no known permission`];
    const method = this.reflector.get<RequestMethod>(METHOD_METADATA, handler);
    return method === RequestMethod.ALL ? [`${name} takes every method`] : [];
  }
}
