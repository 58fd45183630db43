import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { FileOfChild } from '../contract';
import { ConsentEntity } from './consent.entity';

/** A consent with what every answer shows of the child. */
export type ConsentRow = ConsentEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
};

export interface ConsentFilter {
  readonly childId?: string;
  readonly fileKind?: string;
  readonly fileId?: string;
  readonly purpose?: string;
  readonly unconfirmed: boolean;
  readonly changedSince?: string;
}

/** What may be written of a consent after it was recorded. */
export type ConsentChange = Pick<
  ConsentEntity,
  | 'state'
  | 'confirmedAt'
  | 'confirmedBy'
  | 'withdrawnAt'
  | 'withdrawnBy'
  | 'withdrawalReason'
  | 'withdrawalRecordedBy'
  | 'supersededAt'
  | 'supersededBy'
>;

const CHANGE = {
  name: 'change-consent',
  text: `update children.consent set state = $3, confirmed_at = $4, confirmed_by = $5, withdrawn_at = $6, withdrawn_by = $7,
           withdrawal_reason = $8, withdrawal_recorded_by = $9, superseded_at = $10, superseded_by = $11,
           version = version + 1, updated_at = $12
         where id = $1 and version = $2 returning id`,
};

/** Rows of consents; which of them the actor sees, the database decides. */
@Injectable()
export class ConsentRepository {
  private readonly select: string;
  private readonly columns: string;

  constructor(source: DataSource) {
    this.columns = tableOf(source, ConsentEntity).columns;
    this.select = `select ${this.columns}, l.number as "childNumber", l.initials as "childInitials"
      from children.consent t left join children.child_label l on l.child_id = t.child_id`;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<ConsentRow> {
    const [row] = await work.query<ConsentRow>({ name: 'consent', text: `${this.select} where t.id = $1` }, [
      id,
    ]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'consent', id, version: row.version, childId: row.childId });
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<ConsentRow> {
    await work.query('select 1 from children.consent where id = $1 for update', [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Since when the file exists, or undefined when the actor does not hold it from level identity up. */
  async fileSince(work: Work, childId: string, { kind, id }: FileOfChild): Promise<Date | undefined> {
    const [row] = await work.query<{ since: Date | null }>(
      { name: 'file-since', text: 'select children.file_since($1, $2, $3) as since' },
      [childId, kind, id],
    );
    return row?.since ?? undefined;
  }

  /**
   * What the same person last said to the same purpose of the file. Whoever asks holds off everybody else who would
   * say something for that person until the work ends.
   */
  async lastWord(work: Work, said: Said): Promise<ConsentEntity | undefined> {
    const { file, purpose, personId } = said;
    const key = [file.kind, file.id, purpose, personId].join(' ');
    await work.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`consent ${key}`]);
    const [row] = await work.query<ConsentEntity>(
      `select ${this.columns} from children.consent t
       where t.file_kind = $1 and t.file_id = $2 and t.purpose = $3
         and coalesce(t.representative_id, t.child_id) = $4 and t.superseded_at is null`,
      [file.kind, file.id, purpose, personId],
    );
    return row;
  }

  /** When the same person last took a consent to the same purpose back, on whichever file of the child the actor sees. */
  async takenBackAt(work: Work, childId: string, { purpose, personId }: Said): Promise<Date | null> {
    const text = `select max(t.withdrawn_at) as at from children.consent t
      where t.child_id = $1 and t.purpose = $2 and coalesce(t.representative_id, t.child_id) = $3`;
    const statement = { name: 'consent-taken-back-at', text };
    const [row] = await work.query<{ at: Date | null }>(statement, [childId, purpose, personId]);
    return row?.at ?? null;
  }

  /** Latest recorded first; without a child or a file those that one's own agency recorded. */
  async list(work: Work, filter: ConsentFilter, after: string | null, limit: number): Promise<ConsentRow[]> {
    const rows = await this.look(work, filter, after, limit);
    for (const { id, version, childId } of rows) work.saw({ kind: 'consent', id, version, childId });
    return rows;
  }

  /** The same for who says later what of it was shown. */
  async look(work: Work, filter: ConsentFilter, after: string | null, limit: number): Promise<ConsentRow[]> {
    const own = filter.childId === undefined && filter.fileId === undefined;
    return work.query<ConsentRow>(
      `${this.select}
       where ($1::uuid is null or t.agency_id = $1) and ($2::uuid is null or t.child_id = $2)
         and ($3::text is null or t.file_kind = $3) and ($4::uuid is null or t.file_id = $4)
         and ($5::text is null or t.purpose = $5) and ($6::boolean is not true or t.state = 'unconfirmed')
         and ($7::timestamptz is null or t.updated_at > $7) and ($8::uuid is null or t.id < $8)
       order by t.id desc limit $9`,
      [
        own ? work.actor.agencyId : null,
        filter.childId ?? null,
        filter.fileKind ?? null,
        filter.fileId ?? null,
        filter.purpose ?? null,
        filter.unconfirmed,
        filter.changedSince ?? null,
        after,
        limit,
      ],
    );
  }

  /** Answers the row as it is now. @throws DomainError `changed-since` when somebody else was faster. */
  async change<Row extends ConsentEntity>(
    work: Work,
    row: Row,
    change: Partial<ConsentChange>,
  ): Promise<Row> {
    const after: Row = { ...row, ...change, version: row.version + 1, updatedAt: work.now };
    await work.change(CHANGE, [
      row.id,
      row.version,
      after.state,
      ...[after.confirmedAt, after.confirmedBy, after.withdrawnAt, after.withdrawnBy],
      ...[after.withdrawalReason, after.withdrawalRecordedBy, after.supersededAt, after.supersededBy],
      work.now,
    ]);
    return after;
  }

  /** Closes all that was opened on the basis of a consent that stands no more; `reason` is a code. */
  closeBasis(work: Work, id: string, reason: string): void {
    work.write({ name: 'close-consent', text: 'select children.close_consent($1, $2)' }, [id, reason]);
  }

  async countUnconfirmed(work: Work): Promise<number> {
    const [row] = await work.query<{ count: number }>(
      `select count(*)::int as count from children.consent where agency_id = $1 and state = 'unconfirmed'`,
      [work.actor.agencyId],
    );
    return row?.count ?? 0;
  }
}

/** Whose word to which purpose of which file; the person is the child or a representative by id. */
export interface Said {
  readonly file: FileOfChild;
  readonly purpose: string;
  readonly personId: string;
}
