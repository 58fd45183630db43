import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { pageStatement, type ListFilters, type PageWish } from '../../../platform/persistence/page-statement';
import { tableOf, type Table } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { FeedbackEntity } from './feedback.entity';

/** With what shows the child, and the key that opens its words. */
export type FoundFeedback = FeedbackEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

export interface FeedbackFilter {
  readonly caseId?: string;
  readonly sessionId?: string;
}

const FILTERS: ListFilters<FeedbackFilter> = {
  caseId: (value) => `t.case_id = ${value}`,
  sessionId: (value) => `t.session_id = ${value}`,
};

/** How sessions were for children; of whom the actor is told, the database decides. */
@Injectable()
export class FeedbackRepository {
  private readonly table: Table<FeedbackEntity>;
  private readonly select: string;

  constructor(source: DataSource) {
    this.table = tableOf(source, FeedbackEntity);
    this.select = `select ${this.table.columns}, l.number as "childNumber", l.initials as "childInitials",
        l.wrapped_key as "wrappedKey"
      from sessions.feedback t join cases.case_file f on f.id = t.case_id
      left join children.child_label l on l.child_id = t.child_id`;
  }

  /** @throws DomainError `duplicate` where the child has said how it was. */
  async add(work: Work, row: FeedbackEntity): Promise<void> {
    try {
      await work.query(this.table.insert, this.table.valuesOf(row));
    } catch (error) {
      if ((error as { constraint?: unknown }).constraint !== 'feedback_given_once') throw error;
      throw new DomainError('duplicate', 'session-feedback.given-already');
    }
  }

  /** Of cases of the actor's centre that they see, the latest first. */
  async list(work: Work, wish: PageWish & { readonly filter: FeedbackFilter }): Promise<FoundFeedback[]> {
    const { statement, values } = pageStatement(
      {
        ...{ name: 'feedback', select: this.select, where: 'f.centre_agency_id = $1' },
        ...{ values: [work.actor.agencyId], at: 't.recorded_at', way: 'desc' },
      },
      FILTERS,
      wish,
    );
    const rows = await work.query<FoundFeedback>(statement, values);
    for (const { id, childId } of rows) work.saw({ kind: 'session-feedback', id, childId });
    return rows;
  }
}
