import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { RestorativePartyEntity } from './restorative-party.entity';

const ANSWER: Statement = {
  name: 'answer-of-restorative-party',
  text: `update restorative.party set consent = $2, explained_by = $3, explained_at = $4, language = $5, interpretation = $6,
      representative_agrees = $7, answered_at = $8
    where id = $1 and consent = 'not-asked' returning 1`,
};

const WITHDRAW: Statement = {
  name: 'withdraw-restorative-party',
  text: `update restorative.party set consent = 'withdrawn', withdrawn_at = $2
    where id = $1 and consent = 'given' returning 1`,
};

const PREPARE: Statement = {
  name: 'prepare-restorative-party',
  text: 'update restorative.party set prepared_at = $2 where id = $1',
};

const CAME: Statement = {
  name: 'restorative-party-came',
  text: 'update restorative.party set came = id = any ($2) where process_id = $1',
};

/** Rows of those harmed; which of them the actor sees, the database decides. */
@Injectable()
export class PartyRepository {
  private readonly parties: Statement;

  constructor(source: DataSource) {
    const { columns } = tableOf(source, RestorativePartyEntity);
    this.parties = {
      name: 'restorative-parties',
      text: `select ${columns} from restorative.party t where t.process_id = $1 order by t.id`,
    };
  }

  async of(work: Work, processId: string): Promise<RestorativePartyEntity[]> {
    return work.query<RestorativePartyEntity>(this.parties, [processId]);
  }

  /** @throws DomainError `not-found` for who is not named in this process. */
  async find(work: Work, processId: string, id: string): Promise<RestorativePartyEntity> {
    const party = (await this.of(work, processId)).find((one) => one.id === id);
    if (!party) throw new DomainError('not-found', 'not-found');
    return party;
  }

  /** @throws DomainError `changed-since` where a colleague was faster. */
  async answer(work: Work, row: RestorativePartyEntity): Promise<void> {
    const { id, consent, explainedBy, explainedAt, language, interpretation } = row;
    const { representativeAgrees, answeredAt } = row;
    const said = [explainedBy, explainedAt, language, interpretation, representativeAgrees, answeredAt];
    await work.change(ANSWER, [id, consent, ...said]);
  }

  /** @throws DomainError `changed-since` where a colleague was faster. */
  async withdraw(work: Work, id: string, withdrawnAt: Date): Promise<void> {
    await work.change(WITHDRAW, [id, withdrawnAt]);
  }

  prepare(work: Work, id: string, preparedAt: Date): void {
    work.write(PREPARE, [id, preparedAt]);
  }

  /** Who took part, and that all others did not. */
  came(work: Work, processId: string, ids: readonly string[]): void {
    work.write(CAME, [processId, ids]);
  }
}
