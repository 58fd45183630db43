import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import { requirePurposeOfLawyer } from '../../../platform/http/require-purpose';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { isPartyTo, NOT_YOUR_ACTION } from '../domain/review-parties';
import { reviewLifecycle, type ReviewAction } from '../domain/review.lifecycle';
import type { ReviewListQuery } from '../http/review.requests';
import type { ReviewActionResponse, ReviewResponse, ReviewSummaryResponse } from '../http/review.response';
import { showReview, summariseReview } from '../http/show-review';
import { ReviewRepository, type ReviewRow } from '../persistence/review.repository';
import { ReviewTexts } from './review-texts';
import { Reviewables } from './reviewables';

/** The permission that each action needs; to overturn is an act on the decision itself, and nobody lets one lapse. */
const PERMISSIONS: Readonly<Record<Exclude<ReviewAction, 'lapse'>, string>> = {
  assign: 'review.assign',
  withdraw: 'review.withdraw',
  uphold: 'review.uphold',
  overturn: 'review.uphold',
};

/** Reading reviews: one, and the lists that people work from. */
@Injectable()
export class FindReviews {
  constructor(
    private readonly reviews: ReviewRepository,
    private readonly texts: ReviewTexts,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
    private readonly reviewables: Reviewables,
  ) {}

  /** @throws DomainError `malformed` where a lawyer states no purpose, `not-found`. */
  async read(work: Work, id: string): Promise<ReviewResponse> {
    requirePurposeOfLawyer(work);
    return this.asked(work, id);
  }

  /** What was just asked for. */
  async asked(work: Work, id: string): Promise<ReviewResponse> {
    return this.show(work, await this.reviews.find(work, id));
  }

  /** The review as the actor sees it, with what they may do now. */
  async show(work: Work, row: ReviewRow): Promise<ReviewResponse> {
    const kept = await this.reviews.reasonsOf(work, row.id);
    return showReview(row, work.now, {
      reasons: this.texts.openReasons(row, kept?.words),
      sharedAt: kept?.sharedAt ?? null,
      finding: this.texts.openFinding(row),
      actions: await this.actions(work, row),
    });
  }

  async list(work: Work, query: ReviewListQuery): Promise<Page<ReviewSummaryResponse>> {
    requirePurposeOfLawyer(work);
    const { list, state, childId, decisionId, changedSince, limit } = query;
    const name = ['reviews', list, state, childId, decisionId, changedSince].join(' ');
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.reviews.list(work, list, query, { from, limit: limit + 1 });
    const byDue = list === 'near' || list === 'overdue';
    return this.cursors.page(name, rows, limit, {
      position: (row) => ({ after: ((byDue ? row.dueAt : null) ?? row.createdAt).toISOString(), id: row.id }),
      item: (row) => summariseReview(row, work.now),
    });
  }

  private async actions(work: Work, row: ReviewRow): Promise<ReviewActionResponse[]> {
    const permitted = reviewLifecycle.actions.filter(
      (action) => action !== 'lapse' && this.table.allows(work.actor.roles, PERMISSIONS[action]),
    );
    const shown = permitted.map((action) => shownAs(action, whyClosed(work, row, action)));
    const isOffered = shown.some(({ action, open }) => action === 'overturn' && open);
    if (!isOffered || !(await this.isOver(work, row))) return shown;
    return shown.map((one) => (one.action === 'overturn' ? shownAs('overturn', DECISION_OVER) : one));
  }

  private isOver(work: Work, { decisionKind: kind, decisionId: id }: ReviewRow): Promise<boolean> {
    return this.reviewables.isOver(work, { kind, id });
  }
}

/** What was decided on has ended: nothing is left to put right, and the reviewer says so. */
const DECISION_OVER = 'review.decision-over';

const shownAs = (action: ReviewAction, because: string | undefined): ReviewActionResponse =>
  because === undefined ? { action, open: true } : { action, open: false, because };

function whyClosed({ actor }: Work, row: ReviewRow, action: ReviewAction): string | undefined {
  if (!isPartyTo(row, action, actor)) return NOT_YOUR_ACTION;
  return reviewLifecycle.next(row.state, action) === undefined ? `review.not-open-for-${action}` : undefined;
}
