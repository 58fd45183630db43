import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { CertificateEntity } from './certificate.entity';

const VOID: Statement = {
  name: 'void-certificate',
  text: 'update closure.certificate set void_at = $2, void_by = $3 where case_id = $1 and void_at is null',
};

/** Rows of certificates; which of them the actor sees, the database decides. */
@Injectable()
export class CertificateRepository {
  private readonly counting: Statement;

  constructor(source: DataSource) {
    this.counting = {
      name: 'certificate-that-counts',
      text: `select ${tableOf(source, CertificateEntity).columns} from closure.certificate t
        where t.case_id = $1 and t.void_at is null`,
    };
  }

  /** The one of a case that counts. @throws DomainError `not-found` also where none was given. */
  async find(work: Work, caseId: string): Promise<CertificateEntity> {
    const [row] = await work.query<CertificateEntity>(this.counting, [caseId]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'certificate-of-child', id: row.id, version: 1, childId: row.childId });
    return row;
  }

  /** What was given counts no more. */
  void(work: Work, caseId: string): void {
    work.write(VOID, [caseId, work.now, work.actor.accountId]);
  }

  /** Whether a certificate has that number and counts: and nothing else of it. */
  async isGenuine(work: Work, number: string): Promise<boolean> {
    const text = 'select closure.is_genuine($1) as genuine';
    const [row] = await work.query<{ genuine: boolean }>({ name: 'is-genuine', text }, [number]);
    return row?.genuine === true;
  }
}
