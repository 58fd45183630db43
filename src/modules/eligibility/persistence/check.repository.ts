import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { CheckEntity } from './check.entity';

/** A check with what every answer shows of the child. */
export type CheckRow = CheckEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
};

export interface CheckFilter {
  readonly intakeId?: string;
  readonly agencyId: string | null;
  readonly changedSince?: string;
}

/** A check is written once; its version never rises. */
export const CHECK_VERSION = 1;

const NEXT: Statement = {
  name: 'next-check',
  text: `select coalesce(max(revision), 0) + 1 as next from eligibility.check where intake_id = $1`,
};

const LOCK: Statement = {
  name: 'lock-checks',
  text: `select pg_advisory_xact_lock(hashtextextended('eligibility-check ' || $1, 0))`,
};

const OF_THE_CHECK = [
  'id',
  'number',
  'intakeId',
  'childId',
  'agencyId',
  'checkedBy',
  'checkedAt',
  'onDay',
  'revision',
  'district',
  'places',
] as const;

/** What another file told goes before what the intake alone says, for whoever the database shows it to. */
const BY_WHAT_WAS_TOLD = ['facts', 'findings', 'blocking', 'review', 'warnings']
  .map((name) => `coalesce(w.${name}, t.${name}) as "${name}"`)
  .join(', ');

/** Rows of checks; which of them the actor sees, the database decides. */
@Injectable()
export class CheckRepository {
  private readonly select: string;

  constructor(source: DataSource) {
    const { only } = tableOf(source, CheckEntity);
    this.select = `select ${only(OF_THE_CHECK)}, ${BY_WHAT_WAS_TOLD},
        l.number as "childNumber", l.initials as "childInitials"
      from eligibility.check t left join eligibility.told_check w on w.check_id = t.id
        left join children.child_label l on l.child_id = t.child_id`;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<CheckRow> {
    const text = `${this.select} where t.id = $1`;
    const [row] = await work.query<CheckRow>({ name: 'eligibility-check', text }, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    return this.seen(work, row);
  }

  /** The last check of an intake, if there is one. */
  async latest(work: Work, intakeId: string): Promise<CheckRow | undefined> {
    const text = `${this.select} where t.intake_id = $1 order by t.revision desc limit 1`;
    const [row] = await work.query<CheckRow>({ name: 'latest-eligibility-check', text }, [intakeId]);
    return row && this.seen(work, row);
  }

  /** Which check of the intake comes next; two at once wait for each other. */
  async nextRevision(work: Work, intakeId: string): Promise<number> {
    await work.query(LOCK, [intakeId]);
    const [row] = await work.query<{ next: number }>(NEXT, [intakeId]);
    return row?.next ?? 1;
  }

  /** Latest first. */
  async list(work: Work, filter: CheckFilter, from: Position | null, limit: number): Promise<CheckRow[]> {
    const { intakeId = null, agencyId, changedSince = null } = filter;
    const rows = await work.query<CheckRow>(
      `${this.select}
       where ($1::uuid is null or t.intake_id = $1) and ($2::uuid is null or t.agency_id = $2)
         and ($3::timestamptz is null or t.checked_at > $3)
         and ($4::timestamptz is null or (t.checked_at, t.id) < ($4, $5))
       order by t.checked_at desc, t.id desc limit $6`,
      [intakeId, agencyId, changedSince, from?.after ?? null, from?.id ?? null, limit],
    );
    return rows.map((row) => this.seen(work, row));
  }

  private seen(work: Work, row: CheckRow): CheckRow {
    work.saw({ kind: 'eligibility-check', id: row.id, version: CHECK_VERSION, childId: row.childId });
    return row;
  }
}
