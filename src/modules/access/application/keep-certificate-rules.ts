import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { fieldRefusal } from '../domain/field-refusal';
import type { NewCertificateRuleRequest } from '../http/certificate.requests';
import { KnownCodes } from './known-codes';
import { AccessRepository } from '../persistence/access.repository';
import { CertificateRuleEntity } from '../persistence/certificate-rule.entity';

const LIST = 'certificate-rules';

/** Whether a missing certificate warns or blocks: dated, so that what counted on a day stays known. */
@Injectable()
export class CertificateRules {
  constructor(
    private readonly rows: AccessRepository,
    private readonly cursors: Cursors,
    private readonly codes: KnownCodes,
  ) {}

  async list(work: Work, query: PageQuery): Promise<Page<CertificateRuleEntity>> {
    const from = this.cursors.read(LIST, query.cursor);
    const rows = await work.query<CertificateRuleEntity>(
      `select ${this.rows.columnsOf(CertificateRuleEntity)} from access.certificate_rule t
       where ($1::text is null or (t.kind, t.valid_from) > ($1, $2::date)) order by t.kind, t.valid_from limit $3`,
      [...keyOf(from?.after), query.limit + 1],
    );
    work.saw({ kind: 'certificate-rule', id: null });
    return this.cursors.page(LIST, rows, query.limit, {
      position: ({ kind, validFrom, id }) => ({ after: `${kind} ${validFrom}`, id }),
      item: (row) => row,
    });
  }

  /**
   * A new rule from a day on; the one before ends on the day before.
   *
   * @throws DomainError `invalid` for a kind of no list, or a day that is not later than the present rule.
   */
  async add(work: Work, request: NewCertificateRuleRequest): Promise<CertificateRuleEntity> {
    const { kind, validFrom } = request;
    await this.codes.require(work, { list: 'certificate-kinds', code: kind, pointer: '/kind' });
    await work.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`certificate-rule ${kind}`]);
    const later = await work.query(
      'select 1 from access.certificate_rule where kind = $1 and valid_from >= $2 limit 1',
      [kind, validFrom],
    );
    if (later.length > 0) throw fieldRefusal('/validFrom', 'certificate-rule.not-later-than-present');
    work.write(
      `update access.certificate_rule set valid_to = $2::date - 1, version = version + 1
       where kind = $1 and (valid_to is null or valid_to >= $2::date)`,
      [kind, validFrom],
    );
    const rule: CertificateRuleEntity = { ...request, id: newId(), validTo: null, version: 1 };
    work.insert(CertificateRuleEntity, rule);
    work.saw({ kind: 'certificate-rule', id: rule.id, version: 1 });
    return rule;
  }
}

const keyOf = (after: string | undefined): (string | null)[] => {
  const [kind = null, validFrom = null] = after?.split(' ') ?? [];
  return [kind, validFrom];
};
