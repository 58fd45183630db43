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
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { DecisionOf, DecisionRef } from '../contract';
import type { EarlierReview } from '../domain/asking.rules';
import type { ReviewAction, ReviewState } from '../domain/review.lifecycle';
import { LISTS, type ReviewListName } from './review-lists';
import { ReviewEntity } from './review.entity';
import { ReviewReasonEntity } from './review-reason.entity';
import { ReviewTransitionEntity } from './review-transition.entity';

/** A review with what every answer shows of the child and the key that opens its texts. */
export type ReviewRow = ReviewEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

export interface ReviewFilter {
  readonly state?: ReviewState;
  readonly childId?: string;
  readonly decisionId?: string;
  readonly changedSince?: string;
}

const FILTERS: ListFilters<ReviewFilter> = {
  state: (value) => `t.state = ${value}`,
  childId: (value) => `t.child_id = ${value}`,
  decisionId: (value) => `t.decision_id = ${value}`,
  changedSince: (value) => `t.updated_at > ${value}`,
};

const STANDING: Statement = {
  name: 'reviews-of-decision',
  text: `select t.id, t.state, t.decided_at as "decidedAt", t.decision_of as "decisionOf",
      t.reviewer_agency_id as "reviewerAgencyId",
      t.reviewer_id as "reviewerId"
    from reviews.review t where t.decision_kind = $1 and t.decision_id = $2`,
};

/** A review of a decision, as far as the decision waits for it. */
export interface StandingReview extends EarlierReview {
  readonly id: string;
  readonly decisionOf: DecisionOf;
  readonly reviewerAgencyId: string;
  readonly reviewerId: string | null;
}

/** Rows of reviews; which of them the actor sees, the database decides. */
@Injectable()
export class ReviewRepository {
  private readonly select: string;
  private readonly reasons: Statement;

  constructor(source: DataSource) {
    this.select = `select ${tableOf(source, ReviewEntity).columns}, l.number as "childNumber",
        l.initials as "childInitials", l.wrapped_key as "wrappedKey"
      from reviews.review t left join children.child_label l on l.child_id = t.child_id`;
    this.reasons = {
      name: 'review-reasons',
      text: `select ${tableOf(source, ReviewReasonEntity).columns} from reviews.reason t where t.review_id = $1`,
    };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<ReviewRow> {
    const [row] = await work.query<ReviewRow>({ name: 'review', text: `${this.select} where t.id = $1` }, [
      id,
    ]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'review', id, version: row.version, childId: row.childId });
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<ReviewRow> {
    const row = await this.lock(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  async lock(work: Work, id: string): Promise<ReviewRow> {
    await work.query('select 1 from reviews.review where id = $1 for update', [id]);
    return this.find(work, id);
  }

  async ofDecision(work: Work, { kind, id }: DecisionRef): Promise<StandingReview[]> {
    return work.query<StandingReview>(STANDING, [kind, id]);
  }

  /** The sealed reasons, or undefined when they are not for the actor. */
  async reasonsOf(work: Work, id: string): Promise<ReviewReasonEntity | undefined> {
    return (await work.query<ReviewReasonEntity>(this.reasons, [id]))[0];
  }

  async list(work: Work, name: ReviewListName, filter: ReviewFilter, page: PageWish): Promise<ReviewRow[]> {
    const rows = await this.look(work, name, filter, page);
    for (const { id, version, childId } of rows) work.saw({ kind: 'review', id, version, childId });
    return rows;
  }

  /** The same for who says later what of it was shown. */
  async look(work: Work, name: ReviewListName, filter: ReviewFilter, page: PageWish): Promise<ReviewRow[]> {
    const list = { ...LISTS[name](work), name: `reviews ${name}`, select: this.select };
    const { statement, values } = pageStatement(list, FILTERS, { ...page, filter });
    return work.query<ReviewRow>(statement, values);
  }

  /** How many stand in a list, up to a hundred: enough to say "99+". */
  async count(work: Work, name: ReviewListName): Promise<number> {
    return countUpToHundred(work, `reviews ${name}`, 'reviews.review t', LISTS[name](work));
  }

  /** Adds a line to the history. */
  remember(work: Work, row: ReviewEntity, move: ReviewMove): void {
    work.insert(ReviewTransitionEntity, {
      id: newId(),
      reviewId: row.id,
      fromState: move.from,
      action: move.action,
      toState: row.state,
      byAccount: work.actor.accountId,
      agencyId: work.actor.agencyId,
      at: work.now,
      reasonCode: move.reasonCode,
    });
  }
}

/** What is kept of a change of state. */
export interface ReviewMove {
  readonly from: ReviewState | null;
  readonly action: ReviewAction | 'ask' | 'share-reasons';
  readonly reasonCode: string | null;
}
