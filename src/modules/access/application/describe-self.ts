import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Language } from '../../../platform/persistence/request-facts';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { PermissionTable } from '../../../platform/policy/permission-table';
import type { Role } from '../../../platform/policy/policy';
import { WaitingLists } from '../../../platform/policy/waiting-lists';
import { AccessFacade, type Colleague, type KnownAgency } from '../access.facade';
import { onlyRow } from '../persistence/only-row';

/** What the person who is signed in may do, and what waits for them. */
export interface Self extends OwnAccount {
  readonly agency: KnownAgency;
  readonly roles: readonly Role[];
  readonly permissions: readonly string[];
  readonly certificates: readonly OwnCertificate[];
  readonly standsInFor: readonly Colleague[];
  readonly waiting: readonly { readonly list: string; readonly count: number }[];
}

interface OwnAccount {
  readonly accountId: string;
  readonly signInName: string;
  readonly displayName: string;
  readonly profession: string | null;
  readonly language: Language;
  readonly mustChangePassword: boolean;
}

interface OwnCertificate {
  readonly kind: string;
  readonly validUntil: string | null;
  readonly inForce: boolean;
}

/** Oneself, as the product sees one at this moment. */
@Injectable()
export class DescribeSelf {
  constructor(
    private readonly access: AccessFacade,
    private readonly table: PermissionTable,
    private readonly lists: WaitingLists,
    private readonly settings: PlatformSettings,
  ) {}

  async describe(work: Work): Promise<Self> {
    const { accountId, agencyId, roles, standsInFor } = work.actor;
    work.saw({ kind: 'account', id: accountId });
    const [account, agencies, certificates, absent] = await Promise.all([
      ownAccount(work),
      this.access.agencies(work, [agencyId]),
      ownCertificates(work, localDateIn(this.settings.timeZone, work.now)),
      this.access.colleagues(work, standsInFor),
    ]);
    // A first password opens nothing, so nothing is counted either.
    const waiting = account.mustChangePassword ? [] : await this.waiting(work);
    const permissions = this.table.permissions.filter((permission) => this.table.allows(roles, permission));
    return {
      ...account,
      agency: onlyRow(agencies),
      roles,
      permissions,
      certificates,
      standsInFor: absent,
      waiting,
    };
  }

  private async waiting(work: Work): Promise<Self['waiting']> {
    const mine = this.lists.all.filter(({ permission }) => this.table.allows(work.actor.roles, permission));
    return Promise.all(mine.map(async ({ code, count }) => ({ list: code, count: await count(work) })));
  }
}

async function ownAccount(work: Work): Promise<OwnAccount> {
  const accounts = await work.query<OwnAccount>(
    {
      name: 'own-account',
      text: `select id as "accountId", sign_in_name as "signInName", display_name as "displayName", profession, language,
               access.must_change_own_password() as "mustChangePassword"
             from access.staff_account where id = $1`,
    },
    [work.actor.accountId],
  );
  return onlyRow(accounts);
}

/** The latest of each kind that was not revoked. */
const ownCertificates = (work: Work, today: string): Promise<OwnCertificate[]> =>
  work.query(
    {
      name: 'own-certificates',
      text: `select distinct on (kind) kind, valid_until as "validUntil",
               valid_until is null or valid_until >= $2::date as "inForce"
             from access.certificate where account_id = $1 and revoked_at is null
             order by kind, valid_until desc nulls first`,
    },
    [work.actor.accountId, today],
  );
