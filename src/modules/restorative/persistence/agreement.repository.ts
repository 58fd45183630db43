import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { AgreementSignatureEntity } from './agreement-signature.entity';
import { RestorativeObligationEntity } from './restorative-obligation.entity';

const SETTLE: Statement = {
  name: 'settle-restorative-obligation',
  text: `update restorative.obligation set state = $2, cause_code = $3, is_fault = $4, is_confirmed = $5, unconfirmed_reason = $6,
      document_id = $7, is_handed_over = $8, settled_by = $9, settled_at = $10
    where id = $1 and state = 'open' returning 1`,
};

const PARTS: Statement = {
  name: 'obligations-in-parts',
  text: `select t.obligation_id as "obligationId" from restorative.obligation_part t
    where t.process_id = $1 and not exists (select 1 from restorative.part_in_error e where e.part_id = t.id)`,
};

/** Which wording of which agreement. */
interface Wording {
  readonly id: string;
  readonly edition: number;
}

/** What was agreed to and who has signed it; which of it the actor sees, the database decides. */
@Injectable()
export class AgreementRepository {
  private readonly obligations: Statement;
  private readonly signatures: Statement;

  constructor(source: DataSource) {
    this.obligations = {
      name: 'restorative-obligations',
      text: `select ${tableOf(source, RestorativeObligationEntity).columns} from restorative.obligation t
        where t.process_id = $1 and t.edition = $2 order by t.due_on, t.id`,
    };
    this.signatures = {
      name: 'restorative-signatures',
      text: `select ${tableOf(source, AgreementSignatureEntity).columns} from restorative.signature t
        where t.process_id = $1 and t.edition = $2 order by t.recorded_at, t.id`,
    };
  }

  /** Of the wording that counts; nothing before there is one. */
  async obligationsOf(work: Work, { id, edition }: Wording): Promise<RestorativeObligationEntity[]> {
    return work.query<RestorativeObligationEntity>(this.obligations, [id, edition]);
  }

  /** Under the wording that counts: what was signed before it was changed binds nobody. */
  async signaturesOf(work: Work, { id, edition }: Wording): Promise<AgreementSignatureEntity[]> {
    return work.query<AgreementSignatureEntity>(this.signatures, [id, edition]);
  }

  /** Which obligations were done in part, one line for each part that was not written down by mistake. */
  async partsOf(work: Work, processId: string): Promise<{ readonly obligationId: string }[]> {
    return work.query(PARTS, [processId]);
  }

  /** @throws DomainError `changed-since` where a colleague was faster. */
  async settle(work: Work, row: RestorativeObligationEntity): Promise<void> {
    const { id, state, causeCode, isFault, isConfirmed, unconfirmedReason, documentId, isHandedOver } = row;
    const said = [state, causeCode, isFault, isConfirmed, unconfirmedReason, documentId, isHandedOver];
    await work.change(SETTLE, [id, ...said, work.actor.accountId, work.now]);
  }
}
