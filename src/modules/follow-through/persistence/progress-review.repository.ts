import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { countUpToHundred, type PageWish } from '../../../platform/persistence/page-statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { GoalProgressEntity } from './goal-progress.entity';
import {
  LISTS,
  PROGRESS_REVIEW_SOURCE,
  progressReviewListStatement,
  progressReviewsOfCentre,
  progressReviewsOfTeam,
  type ProgressReviewFilter,
  type ProgressReviewListName,
} from './progress-review-lists';
import { ProgressReviewEntity } from './progress-review.entity';

/** A review with what lists and desks show of its case. */
export type ListedProgressReview = ProgressReviewEntity & {
  readonly number: string;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly listedAt: Date;
};

const LOCK: Statement = {
  name: 'lock-progress-review',
  text: 'select 1 from follow_through.progress_review where id = $1 for update',
};

const CASE_OF: Statement = {
  name: 'case-of-progress-review',
  text: 'select case_id as "caseId" from follow_through.progress_review where id = $1',
};

const IS_ANY_OPEN: Statement = {
  name: 'open-progress-review',
  text: `select 1 from follow_through.progress_review where case_id = $1 and state in ('due', 'begun')`,
};

const SAY: Statement = {
  name: 'say-goal-progress',
  text: `insert into follow_through.goal_progress (review_id, goal_key, step, note) values ($1, $2, $3, $4)
    on conflict (review_id, goal_key) do update set step = excluded.step, note = excluded.note`,
};

const PAUSE: Statement = {
  name: 'pause-progress-reviews',
  text: `update follow_through.progress_review
    set paused_since = greatest(clock_started_at, $2), version = version + 1, updated_at = $3
    where case_id = $1 and state in ('due', 'begun') and due_at is not null and paused_since is null`,
};

/** Whole days are given back, a day that was begun too: a term ends with the local day as before. */
const GO_ON: Statement = {
  name: 'go-on-with-progress-reviews',
  text: `update follow_through.progress_review
    set due_at = due_at + make_interval(days => ceil(extract(epoch from $2 - paused_since) / 86400)::integer),
      warn_at = warn_at + make_interval(days => ceil(extract(epoch from $2 - paused_since) / 86400)::integer),
      paused_since = null, version = version + 1, updated_at = $2
    where case_id = $1 and paused_since is not null`,
};

/** Rows of progress reviews; which of them the actor sees, the database decides. */
@Injectable()
export class ProgressReviewRepository {
  private readonly columns: string;
  private readonly one: Statement;
  private readonly goals: Statement;
  private readonly ofTeam: Statement;
  private readonly ofCentre: Statement;

  constructor(source: DataSource) {
    this.columns = tableOf(source, ProgressReviewEntity).columns;
    const text = `select ${this.columns} from follow_through.progress_review t where t.id = $1`;
    this.one = { name: 'progress-review', text };
    const { columns } = tableOf(source, GoalProgressEntity);
    this.goals = {
      name: 'goals-of-progress-review',
      text: `select ${columns} from follow_through.goal_progress t where t.review_id = $1 order by t.goal_key`,
    };
    this.ofTeam = { name: 'progress-reviews-of-team', text: progressReviewsOfTeam(this.columns) };
    this.ofCentre = { name: 'progress-reviews-of-centre', text: progressReviewsOfCentre(this.columns) };
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<ProgressReviewEntity> {
    const [row] = await work.query<ProgressReviewEntity>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** @throws DomainError `not-found`. */
  async caseOf(work: Work, id: string): Promise<string> {
    const [row] = await work.query<{ caseId: string }>(CASE_OF, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    return row.caseId;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<ProgressReviewEntity> {
    await work.query(LOCK, [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** Is one due or begun? */
  async isAnyOpen(work: Work, caseId: string): Promise<boolean> {
    return (await work.query(IS_ANY_OPEN, [caseId])).length > 0;
  }

  async goalsOf(work: Work, reviewId: string): Promise<GoalProgressEntity[]> {
    return work.query<GoalProgressEntity>(this.goals, [reviewId]);
  }

  /** What is said of a goal again stands in the place of what was said before. */
  say(work: Work, { reviewId, goalKey, step, note }: GoalProgressEntity): void {
    work.write(SAY, [reviewId, goalKey, step, note]);
  }

  /** The clock of the one that is open stands still from an instant on. */
  async pause(work: Work, caseId: string, from: Date): Promise<void> {
    await work.query(PAUSE, [caseId, from, work.now]);
  }

  /** Its clock goes on from now, later by as long as it stood still. */
  async goOn(work: Work, caseId: string): Promise<void> {
    await work.query(GO_ON, [caseId, work.now]);
  }

  async list(
    work: Work,
    name: ProgressReviewListName,
    wish: PageWish & { readonly filter: ProgressReviewFilter },
  ): Promise<ListedProgressReview[]> {
    const { statement, values } = progressReviewListStatement(this.columns, name, work, wish);
    const rows = await work.query<ListedProgressReview>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  async count(work: Work, name: ProgressReviewListName): Promise<number> {
    return countUpToHundred(work, `progress-reviews ${name}`, PROGRESS_REVIEW_SOURCE, LISTS[name](work));
  }

  /** Near or late on the cases of the actor's teams, the most urgent first. */
  async waitingForTeam(work: Work, limit: number): Promise<ListedProgressReview[]> {
    return work.query<ListedProgressReview>(this.ofTeam, [work.actor.accountId, work.now, limit]);
  }

  /** Late in the actor's centre, or near on a case for which nobody answers. */
  async waitingForCentre(work: Work, limit: number): Promise<ListedProgressReview[]> {
    return work.query<ListedProgressReview>(this.ofCentre, [work.actor.agencyId, work.now, limit]);
  }
}

const saw = (work: Work, { id, version, childId }: ProgressReviewEntity): void =>
  work.saw({ kind: 'progress-review', id, version, childId });
