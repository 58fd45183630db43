import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Position } from '../../../platform/http/cursors';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { NewActEntity } from './new-act.entity';

/** One that is told of, with what a list shows of the case. */
export type ListedNewAct = NewActEntity & {
  readonly number: string;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
};

/** What was told to which centre. */
export interface ToldNewAct {
  readonly id: string;
  readonly caseId: string;
  readonly childId: string;
  readonly centreAgencyId: string;
}

export interface NewActWish {
  readonly caseId: string | null;
  readonly isUnread: boolean;
  readonly from: Position | null;
  readonly limit: number;
}

const FROM = `from life_events.new_act t join cases.case_file f on f.id = t.case_id
  left join children.child_label l on l.child_id = t.child_id`;
const LABEL = 'f.number, l.number as "childNumber", l.initials as "childInitials"';

const TELL: Statement = {
  name: 'tell-of-act',
  text: `select id, case_id as "caseId", child_id as "childId", centre_agency_id as "centreAgencyId"
    from life_events.tell_of_act($1)`,
};

const ACKNOWLEDGE: Statement = {
  name: 'acknowledge-new-act',
  text: `update life_events.new_act set acknowledged_by = $2, acknowledged_at = $3, version = version + 1
    where id = $1 and acknowledged_at is null returning 1`,
};

/** Rows of new acts; which of them the actor sees, the database decides. */
@Injectable()
export class NewActRepository {
  private readonly one: Statement;
  private readonly page: Statement;

  constructor(source: DataSource) {
    const columns = `${tableOf(source, NewActEntity).columns}, ${LABEL}`;
    this.one = { name: 'new-act', text: `select ${columns} ${FROM} where t.id = $1` };
    this.page = {
      name: 'new-acts',
      text: `select ${columns} ${FROM}
        where ($1::uuid is null or t.case_id = $1) and (not $2::boolean or t.acknowledged_at is null)
          and ($3::timestamptz is null or (t.told_at, t.id) > ($3, $4))
        order by t.told_at, t.id limit $5`,
    };
  }

  /** To each centre that works with the child of an intake. */
  async tell(work: Work, intakeId: string): Promise<ToldNewAct[]> {
    return work.query<ToldNewAct>(TELL, [intakeId]);
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<ListedNewAct> {
    const [row] = await work.query<ListedNewAct>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<ListedNewAct> {
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** @throws DomainError `changed-since` where a colleague was faster. */
  async acknowledge(work: Work, id: string): Promise<void> {
    await work.change(ACKNOWLEDGE, [id, work.actor.accountId, work.now]);
  }

  /** Who was told first comes first. */
  async list(work: Work, { caseId, isUnread, from, limit }: NewActWish): Promise<ListedNewAct[]> {
    const values = [caseId, isUnread, from?.after ?? null, from?.id ?? null, limit];
    const rows = await work.query<ListedNewAct>(this.page, values);
    for (const row of rows) saw(work, row);
    return rows;
  }
}

const saw = (work: Work, { id, version, childId }: NewActEntity): void =>
  work.saw({ kind: 'new-act', id, version, childId });
