import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Position } from '../../../platform/http/cursors';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { WaitState } from '../domain/programme-wait.lifecycle';
import { ProgrammeWaitEntity } from './programme-wait.entity';

/** One that waits, with the label of the child and its place. */
export interface WaitRow extends ProgrammeWaitEntity {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
  /** Null for who waits no more. */
  readonly place: number | null;
}

/** Which waits are wished for; null asks for all. */
export interface WaitFilter {
  readonly programmeId: string | null;
  readonly caseId: string | null;
  readonly state: WaitState | null;
}

const LOCK: Statement = {
  name: 'lock-programme-wait',
  text: 'select 1 from sessions.programme_wait where id = $1 for update',
};

const MOVE: Statement = {
  name: 'move-programme-wait',
  text: `update sessions.programme_wait
    set state = $3, ended_by = $4, end_reason = $5, version = version + 1, updated_at = $6
    where id = $1 and version = $2 returning 1`,
};

/** Rows of those who wait for a seat; which of them the actor sees, the database decides. */
@Injectable()
export class ProgrammeWaitRepository {
  private readonly one: Statement;
  private readonly all: Statement;
  private readonly seated: Statement;

  constructor(source: DataSource) {
    const { columns } = tableOf(source, ProgrammeWaitEntity);
    const from = (programmes: string) => `select ${columns}, l.number as "childNumber",
        l.initials as "childInitials", l.wrapped_key as "wrappedKey", o.place
      from sessions.programme_wait t left join children.child_label l on l.child_id = t.child_id
      left join sessions.places_of(array(${programmes})) o on o.wait_id = t.id`;
    const ofCentre = 'select g.id from sessions.programme g where g.centre_agency_id = $1';
    this.one = {
      name: 'programme-wait',
      text: `${from('select w.programme_id from sessions.programme_wait w where w.id = $1')} where t.id = $1`,
    };
    this.all = {
      name: 'programme-waits',
      text: `${from(`${ofCentre} and ($2::uuid is null or g.id = $2)`)}
        where t.programme_id in (${ofCentre}) and ($2::uuid is null or t.programme_id = $2)
          and ($3::uuid is null or t.case_id = $3) and ($4::text is null or t.state = $4)
          and ($5::timestamptz is null or (t.created_at, t.id) > ($5, $6)) order by t.created_at, t.id limit $7`,
    };
    this.seated = {
      name: 'waits-with-a-seat-free',
      text: `${from('select sessions.programmes_with_seats()')}
        where t.state = 'waiting' and t.programme_id in (select sessions.programmes_with_seats())
        order by t.created_at, t.id limit $1`,
    };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<WaitRow> {
    const [row] = await work.query<WaitRow>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<WaitRow> {
    await work.query(LOCK, [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Who waits no more, and why. */
  async move(
    work: Work,
    { id, version }: WaitRow,
    state: WaitState,
    endReason: string | null,
  ): Promise<void> {
    const values = [id, version, state, work.actor.accountId, endReason, work.now];
    await work.change(MOVE, values);
  }

  /** Those of the actor's centre, who has waited longest first. */
  async list(work: Work, filter: WaitFilter, from: Position | null, limit: number): Promise<WaitRow[]> {
    const { programmeId, caseId, state } = filter;
    const after = [from?.after ?? null, from?.id ?? null];
    const values = [work.actor.agencyId, programmeId, caseId, state, ...after, limit];
    const rows = await work.query<WaitRow>(this.all, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** Who waits though a seat is free, who has waited longest first. */
  async withSeatFree(work: Work, limit: number): Promise<WaitRow[]> {
    return work.query<WaitRow>(this.seated, [limit]);
  }
}

const saw = (work: Work, { id, version, childId }: WaitRow): void =>
  work.saw({ kind: 'programme-wait', id, version, childId });
