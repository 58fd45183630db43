import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { SealedFile } from '../../documents';
import { proofVersion } from '../domain/mandate-proof.actions';
import type { MandateEntity } from './mandate.entity';
import { MandateProofEntity } from './mandate-proof.entity';
import { MandateRepository } from './mandate.repository';

/** A mandate with all papers that ever proved it, the first one first. */
export interface ProvedMandate {
  readonly mandate: MandateEntity;
  readonly papers: readonly MandateProofEntity[];
}

const LOCK: Statement = {
  name: 'lock-mandate-to-prove',
  text: 'select 1 from legal_clinic.mandate where id = $1 for update',
};

const END: Statement = {
  name: 'end-mandate-proof',
  text: `update legal_clinic.mandate_proof set ended_by = $2, ended_at = $3, end_reason = $4, stored_as = null, file_key = null
    where id = $1 and ended_at is null returning 1`,
};

/** The paper that counts, of those that there were. */
export const standing = ({ papers }: ProvedMandate): MandateProofEntity | undefined =>
  papers.find(({ endedAt }) => endedAt === null);

/** Rows of papers that prove a mandate; which of them the actor sees, the database decides. */
@Injectable()
export class MandateProofRepository {
  private readonly papers: Statement;

  constructor(
    source: DataSource,
    private readonly mandates: MandateRepository,
  ) {
    const { columns } = tableOf(source, MandateProofEntity);
    this.papers = {
      name: 'proofs-of-mandate',
      text: `select ${columns} from legal_clinic.mandate_proof t where t.mandate_id = $1 order by t.attached_at, t.id`,
    };
  }

  /** On record as a look at the mandate. @throws DomainError `not-found`, alike for one that is not and one that may not be seen. */
  async find(work: Work, mandateId: string): Promise<ProvedMandate> {
    const mandate = await this.mandates.find(work, mandateId);
    return { mandate, papers: await work.query<MandateProofEntity>(this.papers, [mandateId]) };
  }

  /** Of two who change it at once one waits; demands that the caller has seen its present version. */
  async findToChange(work: Work, mandateId: string): Promise<ProvedMandate> {
    await work.query(LOCK, [mandateId]);
    const proved = await this.find(work, mandateId);
    requireMatch(work.facts.ifMatch, proofVersion(proved.papers));
    return proved;
  }

  add(work: Work, id: string, mandateId: string, file: SealedFile): void {
    const { storedAs, fileKey, mediaType, size, sha256 } = file;
    work.insert(MandateProofEntity, {
      ...{ id, mandateId, storedAs, fileKey, mediaType, size, sha256 },
      ...{ attachedBy: work.actor.accountId, attachedAt: work.now },
      ...{ endedBy: null, endedAt: null, endReason: null },
    });
  }

  /** Its key goes with it. @throws DomainError `changed-since` when somebody else was faster. */
  async end(work: Work, id: string, reason: string): Promise<void> {
    await work.change(END, [id, work.actor.accountId, work.now, reason]);
  }
}
