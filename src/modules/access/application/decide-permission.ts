import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { ReferenceFacade } from '../../reference';
import type { Entered } from './enter';

/** What an account whose password was set by somebody else may do until it has chosen its own. */
const WITH_FIRST_PASSWORD: readonly string[] = ['account.read-self', 'account.change-password'];

/** Decides by the permission table, and by training and vetting where the table asks for them. */
@Injectable()
export class Permissions {
  constructor(
    private readonly table: PermissionTable,
    private readonly reference: ReferenceFacade,
  ) {}

  /**
   * The certificates that are missing but only warned about.
   *
   * @throws DomainError `not-permitted` when no role has the permission, the first password still stands, or a
   * certificate that blocks is missing or out of date (BR 12.1, 22).
   */
  async decide({ work, mustChangePassword }: Entered, permission: string): Promise<readonly string[]> {
    if (mustChangePassword && !WITH_FIRST_PASSWORD.includes(permission)) {
      throw new DomainError('not-permitted', 'password-must-change');
    }
    if (!this.table.allows(work.actor.roles, permission)) throw new DomainError('not-permitted', 'not-permitted');
    const needed = this.table.certificatesFor(permission);
    const missing = needed.filter((kind) => !work.actor.certificates.includes(kind));
    for (const kind of missing) {
      const entry = await this.reference.entry(work, 'certificate-kinds', kind, work.now.toISOString().slice(0, 10));
      if (entry?.attributes['effect'] === 'block') throw new DomainError('not-permitted', `certificate-missing.${kind}`);
    }
    return missing;
  }
}
