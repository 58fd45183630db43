import { Injectable } from '@nestjs/common';
import { DataSource, type EntityTarget } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { CustodyEntity } from './custody.entity';
import { InterviewEntity } from './interview.entity';
import { LegalHelpEntity } from './legal-help.entity';
import { NotificationEntity } from './notification.entity';
import type { RecordedEntity } from './recorded.entity';
import { RightsExplanationEntity } from './rights-explanation.entity';

/** Which entry is put right, and why. */
export interface Correction {
  readonly id: string;
  readonly reasonCode: string;
}

/** What shows that somebody was in the hands of the unit. */
const KEPT: readonly EntityTarget<RecordedEntity>[] = [
  CustodyEntity,
  InterviewEntity,
  LegalHelpEntity,
  NotificationEntity,
  RightsExplanationEntity,
];

/** Rows of all kinds of entries about intakes; which of them the actor sees, the database decides. */
@Injectable()
export class EntryRepository {
  constructor(private readonly source: DataSource) {}

  /** All entries of an intake in the order in which they were recorded; also those that were put right since. */
  async of<Entry extends RecordedEntity>(
    work: Work,
    kind: EntityTarget<Entry>,
    intakeId: string,
  ): Promise<Entry[]> {
    const { path, columns } = this.tableFor(kind);
    const text = `select ${columns} from ${path} t where t.intake_id = $1 order by t.id`;
    return work.query<Entry>({ name: `entries ${path}`, text }, [intakeId]);
  }

  /** Was anybody held, told, or helped about an intake, as far as it is recorded? */
  async hasAny(work: Work, intakeId: string): Promise<boolean> {
    const tables = KEPT.map((kind) => `select 1 from ${this.tableFor(kind).path} where intake_id = $1`);
    const text = `${tables.join(' union all ')} limit 1`;
    return (await work.query({ name: 'any-entries', text }, [intakeId])).length > 0;
  }

  /** The times in custody of an intake that was recorded in error are put right as a whole. */
  voidCustody(work: Work, intakeId: string): void {
    const text = `update due_process.custody
      set corrected_at = $2, corrected_by = $3, correction_reason = 'other-intake', version = version + 1
      where intake_id = $1 and corrected_at is null`;
    work.write({ name: 'void-custody', text }, [intakeId, work.now, work.actor.accountId]);
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find<Entry extends RecordedEntity>(
    work: Work,
    kind: EntityTarget<Entry>,
    { id, intakeId }: { id: string; intakeId: string },
  ): Promise<Entry> {
    const { path, columns } = this.tableFor(kind);
    const text = `select ${columns} from ${path} t where t.id = $1 and t.intake_id = $2`;
    const [row] = await work.query<Entry>({ name: `entry ${path}`, text }, [id, intakeId]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: nameOf(path), id, version: row.version, childId: row.childId });
    return row;
  }

  /** Locks the entry and demands that the caller has seen its present version. */
  async findToChange<Entry extends RecordedEntity>(
    work: Work,
    kind: EntityTarget<Entry>,
    place: { id: string; intakeId: string },
  ): Promise<Entry> {
    const { path } = this.tableFor(kind);
    await work.query(`select 1 from ${path} where id = $1 for update`, [place.id]);
    const row = await this.find(work, kind, place);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /**
   * Marks an entry as put right by another one, or as taken back; what it said stays.
   *
   * @throws DomainError `invalid` when the intake has no such entry, `not-open` when it was put right already.
   */
  async correct(
    work: Work,
    kind: EntityTarget<RecordedEntity>,
    intakeId: string,
    { id, reasonCode }: Correction,
  ): Promise<void> {
    const { path } = this.tableFor(kind);
    const [row] = await work.query<{ correctedAt: Date | null }>(
      `select corrected_at as "correctedAt" from ${path} where id = $1 and intake_id = $2 for update`,
      [id, intakeId],
    );
    if (!row) throw notUsable();
    if (row.correctedAt) throw new DomainError('not-open', 'due-process.corrected-already');
    work.write(
      `update ${path} set corrected_at = $2, corrected_by = $3, correction_reason = $4, version = version + 1
       where id = $1`,
      [id, work.now, work.actor.accountId, reasonCode],
    );
  }

  private tableFor(kind: EntityTarget<RecordedEntity>): { path: string; columns: string } {
    return { path: this.source.getMetadata(kind).tablePath, columns: tableOf(this.source, kind).columns };
  }
}

/** `due_process.legal_help` is audited as `legal-help`. */
const nameOf = (path: string): string => path.slice(path.indexOf('.') + 1).replaceAll('_', '-');

const notUsable = (): DomainError =>
  new DomainError('invalid', 'fields-invalid', {
    fields: [{ pointer: '/corrects/id', code: 'reference-not-usable' }],
  });
