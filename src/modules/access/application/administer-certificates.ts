import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { localDateIn } from '../../../kernel/local-date';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { fieldRefusal } from '../domain/field-refusal';
import { refuseOwnAccount } from '../domain/four-eyes';
import type { NewCertificateRequest } from '../http/certificate.requests';
import { AccessRepository } from '../persistence/access.repository';
import { CertificateEntity } from '../persistence/certificate.entity';
import { StaffRepository } from '../persistence/staff.repository';

/** Training and vetting of staff (BR 12.1, 22): recorded, revoked, never deleted. */
@Injectable()
export class CertificateAdministration {
  constructor(
    private readonly rows: AccessRepository,
    private readonly staff: StaffRepository,
    private readonly cursors: Cursors,
    private readonly settings: PlatformSettings,
  ) {}

  async list(work: Work, accountId: string, query: PageQuery): Promise<Page<CertificateEntity>> {
    await this.staff.find(work, accountId);
    const name = `certificates ${accountId}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await work.query<CertificateEntity>(
      `select ${this.rows.columnsOf(CertificateEntity)} from access.certificate t
       where t.account_id = $1 and ($2::uuid is null or t.id > $2) order by t.id limit $3`,
      [accountId, from?.id ?? null, query.limit + 1],
    );
    return this.cursors.page(name, rows, query.limit, {
      position: ({ id }) => ({ after: id, id }),
      item: (row) => row,
    });
  }

  async read(work: Work, id: string): Promise<CertificateEntity> {
    return this.rows.find(work, CertificateEntity, id);
  }

  /** @throws DomainError `invalid` for a kind that no rule speaks of: such a certificate would never count. */
  async record(work: Work, accountId: string, request: NewCertificateRequest): Promise<CertificateEntity> {
    const { kind, issuedOn, validUntil = null } = request;
    await this.staff.find(work, accountId);
    refuseOwnAccount(work.actor, accountId);
    const known = await work.query('select 1 from access.certificate_rule where kind = $1 limit 1', [kind]);
    if (known.length === 0) throw fieldRefusal('/kind', 'certificate.kind-without-rule');
    if (issuedOn > localDateIn(this.settings.timeZone, work.now))
      throw fieldRefusal('/issuedOn', 'in-the-future');
    if (validUntil !== null && validUntil < issuedOn) throw fieldRefusal('/validUntil', 'before-issued-on');
    const row: CertificateEntity = {
      id: newId(),
      accountId,
      kind,
      issuedOn,
      validUntil,
      recordedBy: work.actor.accountId,
      recordedAt: work.now,
      revokedAt: null,
      version: 1,
    };
    work.insert(CertificateEntity, row);
    work.saw({ kind: 'certificate', id: row.id, version: 1 });
    return row;
  }

  async revoke(work: Work, id: string): Promise<CertificateEntity> {
    const row = await this.rows.findToChange(work, CertificateEntity, id);
    refuseOwnAccount(work.actor, row.accountId);
    if (row.revokedAt !== null) throw new DomainError('not-open', 'certificate.already-revoked');
    const revoked = { ...row, revokedAt: work.now, version: row.version + 1 };
    await work.update(CertificateEntity, revoked, row.version);
    return revoked;
  }
}
