import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { CASE_LABEL, type CaseLabel } from '../../cases';
import { ConferenceGuestEntity } from './conference-guest.entity';
import { CONFERENCE_FROM, conferenceListStatement, type ConferenceWish } from './conference-lists';
import { ConferenceEntity } from './conference.entity';

/** A conference with what is shown of the case, and the key of the child's texts. */
export type KnownConference = ConferenceEntity & CaseLabel;

const LOCK: Statement = {
  name: 'lock-conference',
  text: 'select 1 from conferences.conference where id = $1 for update',
};

const CHANGE: Statement = {
  name: 'change-conference',
  text: `update conferences.conference set state = $3, planned_at = $4, place = $5, held_at = $6, child_heard = $7,
      child_words = $8, not_heard_reason = $9, cancel_reason = $10, ended_by = $11, ended_at = $12,
      version = version + 1, updated_at = $13
    where id = $1 and version = $2 returning 1`,
};

const UNINVITE: Statement = {
  name: 'uninvite-conference-guests',
  text: 'delete from conferences.conference_guest where conference_id = $1',
};

const END_WITH_CASE: Statement = {
  name: 'end-conferences-with-case',
  text: 'select id, case_id as "caseId", child_id as "childId" from conferences.end_with_case($1)',
};

/** Rows of conferences; which of them the actor sees, the database decides. */
@Injectable()
export class ConferenceRepository {
  private readonly columns: string;
  private readonly one: Statement;
  private readonly guests: Statement;

  constructor(source: DataSource) {
    this.columns = tableOf(source, ConferenceEntity).columns;
    const text = `select ${this.columns}, ${CASE_LABEL} ${CONFERENCE_FROM} where t.id = $1`;
    this.one = { name: 'conference', text };
    const { columns } = tableOf(source, ConferenceGuestEntity);
    this.guests = {
      name: 'conference-guests',
      text: `select ${columns} from conferences.conference_guest t where t.conference_id = $1 order by t.id`,
    };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<KnownConference> {
    const [row] = await work.query<KnownConference>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<KnownConference> {
    await work.query(LOCK, [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** @throws DomainError `changed-since` where a colleague was faster. */
  async change(work: Work, row: ConferenceEntity): Promise<void> {
    const { id, version, state, plannedAt, place, heldAt, childHeard, childWords } = row;
    const { notHeardReason, cancelReason, endedBy, endedAt } = row;
    const said = [heldAt, childHeard, childWords, notHeardReason, cancelReason, endedBy, endedAt];
    await work.change(CHANGE, [id, version, state, plannedAt, place, ...said, work.now]);
  }

  /** In the transaction that closes the case, by whoever does; answers what was called off. */
  async endWithCase(
    work: Work,
    caseId: string,
  ): Promise<Pick<ConferenceEntity, 'id' | 'caseId' | 'childId'>[]> {
    return work.query(END_WITH_CASE, [caseId]);
  }

  async guestsOf(work: Work, id: string): Promise<ConferenceGuestEntity[]> {
    return work.query<ConferenceGuestEntity>(this.guests, [id]);
  }

  uninviteAll(work: Work, id: string): void {
    work.write(UNINVITE, [id]);
  }

  async list(work: Work, wish: ConferenceWish): Promise<KnownConference[]> {
    const { statement, values } = conferenceListStatement(this.columns, work, wish);
    const rows = await work.query<KnownConference>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }
}

const saw = (work: Work, { id, version, childId }: ConferenceEntity): void =>
  work.saw({ kind: 'conference', id, version, childId });
