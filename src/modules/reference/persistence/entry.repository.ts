import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { isReferenceList, type ListName } from '../domain/reference-lists';
import { EntryEntity } from './entry.entity';
import { lockedRow } from './locked-row';

/** Which entries of a list are wanted. */
export interface EntryFilter {
  readonly validOn: LocalDate;
  /** Also those whose last day has passed. */
  readonly includeRetired: boolean;
}

/** Rows of the reference lists. */
@Injectable()
export class EntryRepository {
  private readonly select: string;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, EntryEntity).columns} from reference.entry t`;
  }

  /** Every entry of a list, of all times. */
  async all(work: Work, list: ListName): Promise<EntryEntity[]> {
    const text = `${this.select} where t.list = $1 order by t.sort, t.code, t.valid_from`;
    return work.query<EntryEntity>({ name: 'reference-list', text }, [list]);
  }

  async list(work: Work, list: ListName, filter: EntryFilter): Promise<EntryEntity[]> {
    const text = `${this.select}
      where t.list = $1 and t.valid_from <= $2::date and ($3::boolean or t.valid_to is null or t.valid_to >= $2::date)
      order by t.sort, t.code, t.valid_from`;
    return work.query<EntryEntity>(text, [list, filter.validOn, filter.includeRetired]);
  }

  /** Counts every change that a list has seen. */
  async versionOf(work: Work, list: ListName): Promise<number> {
    const text = 'select coalesce(sum(version), 0)::integer as version from reference.entry where list = $1';
    const [row] = await work.query<{ version: number }>(text, [list]);
    return row?.version ?? 0;
  }

  async byCode(work: Work, list: ListName, code: string, on: LocalDate): Promise<EntryEntity | undefined> {
    const text = `${this.select}
      where t.list = $1 and t.code = $2 and t.valid_from <= $3::date and (t.valid_to is null or t.valid_to >= $3::date)`;
    const [row] = await work.query<EntryEntity>(text, [list, code, on]);
    return row;
  }

  async byId(work: Work, list: ListName, id: string): Promise<EntryEntity | undefined> {
    const [row] = await work.query<EntryEntity>(`${this.select} where t.id = $1 and t.list = $2`, [id, list]);
    return row;
  }

  /** @throws DomainError `not-found`, or what `If-Match` has to say. */
  async findToChange(work: Work, list: string, id: string): Promise<EntryEntity> {
    await work.query('select 1 from reference.entry where id = $1 for update', [id]);
    return lockedRow(work, isReferenceList(list) ? await this.byId(work, list, id) : undefined);
  }
}
