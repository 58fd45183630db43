import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Position } from '../../../platform/http/cursors';
import { tableOf, type Table } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { FeedbackEntity } from './feedback.entity';

/** With what shows the child, and the key that opens its words. */
export type FoundFeedback = FeedbackEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

export interface FeedbackWish {
  readonly caseId?: string;
  readonly sessionId?: string;
  readonly from: Position | null;
  readonly limit: number;
}

/** How sessions were for children; of whom the actor is told, the database decides. */
@Injectable()
export class FeedbackRepository {
  private readonly table: Table<FeedbackEntity>;

  constructor(source: DataSource) {
    this.table = tableOf(source, FeedbackEntity);
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
  async list(work: Work, { caseId, sessionId, from, limit }: FeedbackWish): Promise<FoundFeedback[]> {
    const values: unknown[] = [work.actor.agencyId];
    const mark = (value: unknown) => `$${values.push(value)}`;
    const conditions = ['f.centre_agency_id = $1'];
    if (caseId !== undefined) conditions.push(`t.case_id = ${mark(caseId)}`);
    if (sessionId !== undefined) conditions.push(`t.session_id = ${mark(sessionId)}`);
    if (from) conditions.push(`(t.recorded_at, t.id) < (${mark(from.after)}, ${mark(from.id)})`);
    const asked = [caseId && 'c', sessionId && 's', from && '+'].filter(Boolean).join('');
    const text = `select ${this.table.columns}, l.number as "childNumber", l.initials as "childInitials",
        l.wrapped_key as "wrappedKey"
      from sessions.feedback t join cases.case_file f on f.id = t.case_id
      left join children.child_label l on l.child_id = t.child_id
      where ${conditions.join(' and ')} order by t.recorded_at desc, t.id desc limit ${mark(limit)}`;
    const rows = await work.query<FoundFeedback>({ name: `list feedback ${asked}`, text }, values);
    for (const { id, childId } of rows) work.saw({ kind: 'session-feedback', id, childId });
    return rows;
  }
}
