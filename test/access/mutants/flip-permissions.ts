import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { RequestMethod } from '@nestjs/common';
import { ALLOW } from '../../../src/platform/http/allow.decorator';
import { PermissionTable } from '../../../src/platform/policy/permission-table';
import { ROLES, type Policy, type Role } from '../../../src/platform/policy/policy';
import type { World } from '../../support/world';
import { breachOf, cellsOf, type Cell } from '../cells';
import { ROUTE_LAWS } from '../expectations/routes';

/** One cell of the permission table, turned over: a role that lacks the permission gets it, one that has it loses it. */
export interface Flip {
  readonly permission: string;
  readonly role: Role;
  readonly given: boolean;
}

/** Every cell of the permission table as the application knows it. */
export function flipsOf({ test }: World): Flip[] {
  const table = test.app.get(PermissionTable);
  return table.permissions.flatMap((permission) =>
    ROLES.map((role) => ({ permission, role, given: !table.rolesOf(permission).includes(role) })),
  );
}

/** Turns cells of the permission table over, one at a time, and sees whether the matrix of routes notices. */
export class PermissionFlipper {
  private readonly cells = new Map<string, Cell[]>();

  constructor(private readonly world: World) {
    const permissions = permissionsOfRoutes(world);
    for (const cell of cellsOf(world, ROUTE_LAWS)) {
      const key = `${permissions.get(cell.law.route)} ${cell.actor?.role}`;
      this.cells.set(key, [...(this.cells.get(key) ?? []), cell]);
    }
  }

  async isNoticed(flip: Flip): Promise<boolean> {
    const undo = this.turnOver(flip);
    try {
      return await this.isAnyBroken(flip);
    } finally {
      undo();
    }
  }

  private async isAnyBroken({ permission, role }: Flip): Promise<boolean> {
    for (const cell of this.cells.get(`${permission} ${role}`) ?? [])
      if ((await breachOf(this.world, cell)) !== undefined) return true;
    return false;
  }

  private turnOver({ permission, role, given }: Flip): () => void {
    const { known } = this.world.test.app.get<PermissionTable, Known>(PermissionTable);
    const entry = known.get(permission)!;
    const roles = given ? [...entry.roles, role] : entry.roles.filter((one) => one !== role);
    known.set(permission, { ...entry, roles });
    return () => known.set(permission, entry);
  }
}

/** The table keeps its entries to itself; turning one over is nobody else's business. */
interface Known {
  readonly known: Map<string, Policy[string]>;
}

type Handler = (...args: unknown[]) => unknown;

/** Which permission stands on which route, as the controllers declare it. */
function permissionsOfRoutes({ test }: World): Map<string, string> {
  const found = new Map<string, string>();
  for (const { instance, metatype } of test.app.get(DiscoveryService).getControllers()) {
    const prototype = Object.getPrototypeOf(instance) as Record<string, Handler>;
    const base = String(Reflect.getMetadata(PATH_METADATA, metatype as Handler));
    for (const name of new MetadataScanner().getAllMethodNames(prototype)) {
      const permission = Reflect.getMetadata(ALLOW, prototype[name]!) as unknown;
      if (typeof permission === 'string') found.set(routeOf(base, prototype[name]!), permission);
    }
  }
  return found;
}

function routeOf(base: string, handler: Handler): string {
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod;
  const path = Reflect.getMetadata(PATH_METADATA, handler) as string;
  const parts = ['v1', base, path].flatMap((part) => part.split('/')).filter((part) => part !== '');
  return `${RequestMethod[method]} /${parts.join('/')}`;
}
