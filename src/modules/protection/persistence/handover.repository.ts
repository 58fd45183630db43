import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import {
  countUpToHundred,
  pageStatement,
  type ListFilters,
  type PageWish,
} from '../../../platform/persistence/page-statement';
import { requireMatch } from '../../../platform/http/etag';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { HandoverAction, HandoverState } from '../domain/handover.lifecycle';
import { LISTS, type HandoverListName } from './handover-lists';
import { HandoverEntity } from './handover.entity';
import { HandoverTransitionEntity } from './handover-transition.entity';

/** A handover with what every answer shows of the child and the key that opens its text. */
export type HandoverRow = HandoverEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

export interface HandoverFilter {
  readonly state?: HandoverState;
  readonly childId?: string;
  readonly changedSince?: string;
}

const FILTERS: ListFilters<HandoverFilter> = {
  state: (value) => `t.state = ${value}`,
  childId: (value) => `t.child_id = ${value}`,
  changedSince: (value) => `t.updated_at > ${value}`,
};

/** What is kept of a change of state. */
export interface HandoverMove {
  readonly from: HandoverState | null;
  readonly action: HandoverAction | 'hand-over';
  readonly reasonCode: string | null;
}

/** Rows of handovers; which of them the actor sees, the database decides. */
@Injectable()
export class HandoverRepository {
  private readonly select: string;
  private readonly moves: string;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, HandoverEntity).columns}, l.number as "childNumber",
        l.initials as "childInitials", l.wrapped_key as "wrappedKey"
      from protection.handover t left join children.child_label l on l.child_id = t.child_id`;
    this.moves = tableOf(source, HandoverTransitionEntity).columns;
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<HandoverRow> {
    const statement = { name: 'handover', text: `${this.select} where t.id = $1` };
    const [row] = await work.query<HandoverRow>(statement, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'handover', id, version: row.version, childId: row.childId });
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<HandoverRow> {
    await work.query('select 1 from protection.handover where id = $1 for update', [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Where the child lives, or undefined when the actor may not know. */
  async districtOf(work: Work, childId: string): Promise<string | undefined> {
    const text = 'select district from children.child_label where child_id = $1';
    const [row] = await work.query<{ district: string }>({ name: 'district-of-child', text }, [childId]);
    return row?.district;
  }

  /** Has the actor's agency an open handover of the child to this social service? */
  async hasOpen(work: Work, childId: string, addressedAgencyId: string): Promise<boolean> {
    const text = `select 1 from protection.handover t where t.child_id = $1 and t.addressed_agency_id = $2
      and t.state in ('handed-over', 'acknowledged', 'answered') limit 1`;
    return (await work.query({ name: 'open-handover', text }, [childId, addressedAgencyId])).length > 0;
  }

  /** Does a handover of the intake wait to be taken up? */
  async waits(work: Work, intakeId: string): Promise<boolean> {
    const text = `select 1 from protection.handover t where t.intake_id = $1 and t.state = 'handed-over' limit 1`;
    return (await work.query({ name: 'waiting-handover', text }, [intakeId])).length > 0;
  }

  /** Does the actor's agency follow what protection does for the child? */
  async isFollowed(work: Work, childId: string): Promise<boolean> {
    const text = `select 1 from protection.handover t where t.child_id = $1 and t.sender_agency_id = $2
      and t.state in ('handed-over', 'acknowledged', 'answered') limit 1`;
    const statement = { name: 'followed-handover', text };
    return (await work.query(statement, [childId, work.actor.agencyId])).length > 0;
  }

  /** Tells who has taken the child in charge that it was handed over in error. */
  async markInError(work: Work, intakeId: string): Promise<void> {
    const text = `update protection.handover set in_error_at = $2, version = version + 1, updated_at = $2
      where intake_id = $1 and state in ('acknowledged', 'answered')`;
    await work.query({ name: 'mark-handover-in-error', text }, [intakeId, work.now]);
  }

  async transitionsOf(work: Work, id: string): Promise<HandoverTransitionEntity[]> {
    const text = `select ${this.moves} from protection.transition t where t.handover_id = $1 order by t.at, t.id`;
    return work.query<HandoverTransitionEntity>({ name: 'handover-transitions', text }, [id]);
  }

  async list(
    work: Work,
    name: HandoverListName,
    filter: HandoverFilter,
    page: PageWish,
  ): Promise<HandoverRow[]> {
    const rows = await this.look(work, name, filter, page);
    for (const { id, version, childId } of rows) work.saw({ kind: 'handover', id, version, childId });
    return rows;
  }

  /** The same for who says later what of it was shown. */
  async look(
    work: Work,
    name: HandoverListName,
    filter: HandoverFilter,
    page: PageWish,
  ): Promise<HandoverRow[]> {
    const list = { ...LISTS[name](work), name: `handovers ${name}`, select: this.select };
    const { statement, values } = pageStatement(list, FILTERS, { ...page, filter });
    return work.query<HandoverRow>(statement, values);
  }

  /** How many stand in a list, up to a hundred: enough to say "99+". */
  async count(work: Work, name: HandoverListName): Promise<number> {
    return countUpToHundred(work, `handovers ${name}`, 'protection.handover t', LISTS[name](work));
  }

  /** Adds a line to the history. */
  remember(work: Work, row: HandoverEntity, { from, action, reasonCode }: HandoverMove): void {
    work.insert(HandoverTransitionEntity, {
      ...{ id: newId(), handoverId: row.id, fromState: from, action, toState: row.state },
      ...{ byAccount: work.actor.accountId, agencyId: work.actor.agencyId, at: work.now, reasonCode },
    });
  }
}
