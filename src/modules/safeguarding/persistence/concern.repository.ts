import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import {
  countUpToHundred,
  pageStatement,
  type ListFilters,
  type PageWish,
} from '../../../platform/persistence/page-statement';
import { requireMatch } from '../../../platform/http/etag';
import { publicNumber } from '../../../platform/persistence/public-number';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { ConcernEntity } from './concern.entity';
import { LISTS, type ConcernFilter, type ConcernListName } from './concern-lists';
import { ConcernTransitionEntity } from './concern-transition.entity';

/** A concern with what the register lets the reader see of the child. */
export type ConcernRow = ConcernEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
};

const FILTERS: ListFilters<ConcernFilter> = {
  state: (value) => `t.state = ${value}`,
  category: (value) => `t.category = ${value}`,
  childId: (value) => `t.child_id = ${value}`,
  changedSince: (value) => `t.updated_at > ${value}`,
};

/** Rows of concerns; which of them the actor sees, the database decides. */
@Injectable()
export class ConcernRepository {
  private readonly select: string;
  private readonly transitions: string;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, ConcernEntity).columns}, l.number as "childNumber",
        l.initials as "childInitials"
      from safeguarding.concern t left join children.child_label l on l.child_id = t.child_id`;
    this.transitions = tableOf(source, ConcernTransitionEntity).columns;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<ConcernRow> {
    const statement = { name: 'concern', text: `${this.select} where t.id = $1` };
    const [row] = await work.query<ConcernRow>(statement, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'concern', id, version: row.version, childId: row.childId });
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<ConcernRow> {
    await work.query('select 1 from safeguarding.concern where id = $1 for update', [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** The public number of the next concern. */
  async nextNumber(work: Work): Promise<string> {
    return publicNumber(work, 'K');
  }

  /** Where the child lives, as far as the register tells whoever asks. */
  async districtOf(work: Work, childId: string): Promise<string | null> {
    const text = 'select district from children.child_label where child_id = $1';
    const [row] = await work.query<{ district: string }>({ name: 'district-of-child', text }, [childId]);
    return row?.district ?? null;
  }

  async transitionsOf(work: Work, id: string): Promise<ConcernTransitionEntity[]> {
    const text = `select ${this.transitions} from safeguarding.transition t where t.concern_id = $1 order by t.at, t.id`;
    return work.query<ConcernTransitionEntity>({ name: 'concern-transitions', text }, [id]);
  }

  async list(
    work: Work,
    name: ConcernListName,
    filter: ConcernFilter,
    page: PageWish,
  ): Promise<ConcernRow[]> {
    const rows = await this.look(work, name, filter, page);
    for (const { id, version, childId } of rows) work.saw({ kind: 'concern', id, version, childId });
    return rows;
  }

  /** The same for who says later what of it was shown. */
  async look(
    work: Work,
    name: ConcernListName,
    filter: ConcernFilter,
    page: PageWish,
  ): Promise<ConcernRow[]> {
    const list = { ...LISTS[name](work), name: `concerns ${name}`, select: this.select };
    const { statement, values } = pageStatement(list, FILTERS, { ...page, filter });
    return work.query<ConcernRow>(statement, values);
  }

  /** How many stand in a list, up to a hundred: enough to say "99+". */
  async count(work: Work, name: ConcernListName): Promise<number> {
    return countUpToHundred(work, `concerns ${name}`, 'safeguarding.concern t', LISTS[name](work));
  }
}
