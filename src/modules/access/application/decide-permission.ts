import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { PermissionTable } from '../../../platform/policy/permission-table';
import type { Work } from '../../../platform/persistence/work';
import type { Entered } from './enter';

/** What an account whose password was set by somebody else may do until it has chosen its own. */
const WITH_FIRST_PASSWORD: readonly string[] = ['account.read-self', 'account.change-password'];

/** Decides by the permission table, and by training and vetting where the table asks for them. */
@Injectable()
export class Permissions {
  constructor(private readonly table: PermissionTable) {}

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
    if (!this.table.allows(work.actor.roles, permission))
      throw new DomainError('not-permitted', 'not-permitted');
    const needed = this.table.certificatesFor(permission);
    const missing = needed.filter((kind) => !work.actor.certificates.includes(kind));
    if (missing.length === 0) return [];
    const [blocking] = await blockingAmong(work, missing);
    if (blocking) throw new DomainError('not-permitted', `certificate-missing.${blocking.kind}`);
    return missing;
  }
}

const blockingAmong = (work: Work, kinds: readonly string[]): Promise<{ kind: string }[]> =>
  work.query(
    `select r.kind from access.certificate_rule r
     where r.kind = any ($1) and r.effect = 'block' and r.valid_from <= $2::date
       and (r.valid_to is null or r.valid_to >= $2::date)`,
    [kinds, work.now],
  );
