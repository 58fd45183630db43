import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { countUpToHundred } from '../../../platform/persistence/page-statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { hearingListStatement, TO_RECORD, type HearingWish } from './hearing-lists';
import { HearingEntity } from './hearing.entity';

/** A hearing with what the actor may know of the child, the key that opens its words, and the hearing to which it was put off. */
export type HearingRow = HearingEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
  readonly followedById: string | null;
};

const CHANGE: Statement = {
  name: 'change-hearing',
  text: `update hearings.hearing set state = $3, end_reason = $4, ended_by = $5, ended_at = $6, version = version + 1,
      updated_at = $7
    where id = $1 and version = $2 returning 1`,
};

const TAKE_BACK: Statement = { name: 'take-back-hearing', text: 'select hearings.take_back($1)' };

const KEEP_SCHEDULER: Statement = {
  name: 'keep-scheduler-of-hearing',
  text: 'select hearings.keep_scheduler($1)',
};

/** unique_violation */
const TWICE = '23505';

/** Rows of hearings; which of them the actor sees, the database decides. */
@Injectable()
export class HearingRepository {
  private readonly select: string;
  private readonly one: Statement;

  constructor(private readonly source: DataSource) {
    this.select = `select ${tableOf(source, HearingEntity).columns}, l.number as "childNumber", l.initials as "childInitials",
        l.wrapped_key as "wrappedKey",
        (select n.id from hearings.hearing n where n.follows_id = t.id) as "followedById"
      from hearings.hearing t left join children.child_label l on l.child_id = t.child_id`;
    this.one = { name: 'hearing', text: `${this.select} where t.id = $1` };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<HearingRow> {
    const [row] = await work.query<HearingRow>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<HearingRow> {
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** @throws DomainError `changed-since` where somebody was faster. */
  async change(
    work: Work,
    { id, version, state, endReason, endedBy, endedAt }: HearingEntity,
  ): Promise<void> {
    await work.change(CHANGE, [id, version, state, endReason, endedBy, endedAt, work.now]);
  }

  /** The court that was asked for it knows nothing more of the child, where it knows it for nothing else. */
  takeBack(work: Work, id: string): void {
    work.write(TAKE_BACK, [id]);
  }

  /** One that was just put off to is whose the one before was. */
  keepScheduler(work: Work, id: string): void {
    work.write(KEEP_SCHEDULER, [id]);
  }

  async list(work: Work, wish: HearingWish): Promise<HearingRow[]> {
    const { statement, values } = hearingListStatement(this.select, work, wish);
    const rows = await work.query<HearingRow>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** Those about an intake or about orders, as far as the actor sees them, the oldest first. */
  async about(work: Work, intakeId: string | null, orderIds: readonly string[]): Promise<HearingRow[]> {
    const text = `${this.select} where t.intake_id = $1 or t.order_id = any ($2) order by t.planned_at, t.id`;
    const rows = await work.query<HearingRow>({ name: 'hearings about', text }, [intakeId, orderIds]);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** Those before the actor’s court that are over and of which nothing is recorded, the oldest first. */
  async toRecord(work: Work, limit: number): Promise<HearingRow[]> {
    const text = `${this.select} where ${TO_RECORD} order by t.planned_at, t.id limit $3`;
    const values = [work.actor.agencyId, work.now, limit];
    return work.query<HearingRow>({ name: 'hearings to record', text }, values);
  }

  /** How many these are, up to a hundred: enough to say "99+". */
  async countToRecord(work: Work): Promise<number> {
    const rows = { where: TO_RECORD, values: [work.actor.agencyId, work.now] };
    return countUpToHundred(work, 'hearings to record', 'hearings.hearing t', rows);
  }

  /** @throws DomainError `duplicate` where the child is to be somewhere else at the same instant, wherever that is. */
  async add(work: Work, row: HearingEntity): Promise<void> {
    const table = tableOf(this.source, HearingEntity);
    try {
      await work.query(table.insert, table.valuesOf(row));
    } catch (error) {
      if ((error as { code?: unknown }).code !== TWICE) throw error;
      throw new DomainError('duplicate', 'hearing.child-at-the-same-time');
    }
  }
}

const saw = (work: Work, { id, version, childId }: HearingRow): void =>
  work.saw({ kind: 'hearing', id, version, childId });
