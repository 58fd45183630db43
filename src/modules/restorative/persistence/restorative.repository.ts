import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { CASE_LABEL, type CaseLabel } from '../../cases';
import { RESTORATIVE_FROM, restorativeListStatement, type RestorativeWish } from './restorative-lists';
import { RestorativeProcessEntity } from './restorative-process.entity';

/** A process with what is shown of the case, and the key of the child's texts. */
export type KnownProcess = RestorativeProcessEntity & CaseLabel;

const LOCK: Statement = {
  name: 'lock-restorative-process',
  text: 'select 1 from restorative.process where id = $1 for update',
};

const IS_ONE_OPEN: Statement = {
  name: 'is-one-restorative-process-open',
  text: 'select 1 from restorative.process where case_id = $1 and ended_at is null',
};

const CHANGE: Statement = {
  name: 'change-restorative-process',
  text: `update restorative.process set state = $3, mediator_id = $4, child_met_at = $5, child_support = $6, no_support_reason = $7,
      met_at = $8, met_how = $9, child_words = $10, edition = $11, proposed_at = $12, agreed_at = $13,
      end_reason = $14, ended_by = $15, ended_at = $16, version = version + 1, updated_at = $17
    where id = $1 and version = $2 returning 1`,
};

const END_WITH_CONSENT: Statement = {
  name: 'end-restorative-process-with-consent',
  text: 'select id, case_id as "caseId", child_id as "childId" from restorative.end_with_consent($1)',
};

/** Rows of restorative processes; which of them the actor sees, the database decides. */
@Injectable()
export class RestorativeRepository {
  private readonly columns: string;
  private readonly one: Statement;

  constructor(source: DataSource) {
    this.columns = tableOf(source, RestorativeProcessEntity).columns;
    const text = `select ${this.columns}, ${CASE_LABEL} ${RESTORATIVE_FROM} where t.id = $1`;
    this.one = { name: 'restorative-process', text };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<KnownProcess> {
    const row = await this.behind(work, id);
    saw(work, row);
    return row;
  }

  /** The same behind something of it that is told to have been seen by itself. */
  async behind(work: Work, id: string): Promise<KnownProcess> {
    const [row] = await work.query<KnownProcess>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<KnownProcess> {
    await work.query(LOCK, [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  async isOneOpen(work: Work, caseId: string): Promise<boolean> {
    return (await work.query(IS_ONE_OPEN, [caseId])).length > 0;
  }

  /** @throws DomainError `changed-since` where a colleague was faster. */
  async change(work: Work, row: RestorativeProcessEntity): Promise<void> {
    const { id, version, state, mediatorId, childMetAt, childSupport, noSupportReason } = row;
    const { metAt, metHow, childWords, edition, proposedAt, agreedAt, endReason, endedBy, endedAt } = row;
    const said = [childMetAt, childSupport, noSupportReason, metAt, metHow, childWords];
    const ended = [edition, proposedAt, agreedAt, endReason, endedBy, endedAt];
    await work.change(CHANGE, [id, version, state, mediatorId, ...said, ...ended, work.now]);
  }

  /** In the transaction in which the child takes it back, by whoever writes that down; answers what has ended. */
  async endWithConsent(
    work: Work,
    consentId: string,
  ): Promise<Pick<RestorativeProcessEntity, 'id' | 'caseId' | 'childId'>[]> {
    return work.query(END_WITH_CONSENT, [consentId]);
  }

  async list(work: Work, wish: RestorativeWish): Promise<KnownProcess[]> {
    const { statement, values } = restorativeListStatement(this.columns, work, wish);
    const rows = await work.query<KnownProcess>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }
}

const saw = (work: Work, { id, version, childId }: RestorativeProcessEntity): void =>
  work.saw({ kind: 'restorative-process', id, version, childId });
