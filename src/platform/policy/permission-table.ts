import { Injectable } from '@nestjs/common';
import type { Policy, Role } from './policy';

/** Every permission of the application and the roles that have it; modules declare their own. */
@Injectable()
export class PermissionTable {
  private readonly known = new Map<string, Policy[string]>();

  /** @throws Error when two modules declare the same permission. */
  declare(policy: Policy): void {
    for (const [permission, entry] of Object.entries(policy)) {
      if (this.known.has(permission)) throw new Error(`Permission declared twice: ${permission}`);
      this.known.set(permission, entry);
    }
  }

  get permissions(): readonly string[] {
    return [...this.known.keys()];
  }

  has(permission: string): boolean {
    return this.known.has(permission);
  }

  rolesOf(permission: string): readonly Role[] {
    return this.known.get(permission)?.roles ?? [];
  }

  /** The training and vetting that the permission asks for. */
  certificatesFor(permission: string): readonly string[] {
    return this.known.get(permission)?.certificates ?? [];
  }

  allows(roles: readonly Role[], permission: string): boolean {
    const entry = this.known.get(permission);
    return entry !== undefined && roles.some((role) => entry.roles.includes(role));
  }
}
