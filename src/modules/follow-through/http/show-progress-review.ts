import { standingAt } from '../../../kernel/running-clock';
import type { KnownCase } from '../../cases';
import { type OpensText, showChildLabel } from '../../children';
import type { GoalProgressEntity } from '../persistence/goal-progress.entity';
import type { ProgressReviewEntity } from '../persistence/progress-review.entity';
import type {
  GoalProgressResponse,
  ProgressReviewActionResponse,
  ProgressReviewClockResponse,
  ProgressReviewResponse,
  ProgressReviewSummaryResponse,
} from './progress-review.response';

const showClock = (
  { dueAt, warnAt, pausedSince }: ProgressReviewEntity,
  now: Date,
): ProgressReviewClockResponse | null =>
  dueAt && {
    dueAt: dueAt.toISOString(),
    standing: standingAt({ dueAt, warnAt, stoppedAt: null, paused: pausedSince !== null }, now),
  };

type Label = Pick<KnownCase, 'childNumber' | 'childInitials'>;

export const summariseProgressReview = (
  row: ProgressReviewEntity,
  { childNumber, childInitials }: Label,
  now: Date,
): ProgressReviewSummaryResponse => ({
  id: row.id,
  caseId: row.caseId,
  child: showChildLabel({ childId: row.childId, childNumber, childInitials }),
  state: row.state,
  clock: showClock(row, now),
  heldAt: row.heldAt?.toISOString() ?? null,
  completedAt: row.completedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
});

const showGoal = (
  { reviewId, goalKey, step, note }: GoalProgressEntity,
  open: OpensText,
): GoalProgressResponse => ({
  ...{ goalKey, step },
  note: open({ table: 'follow_through.goal_progress', column: 'note', row: `${reviewId} ${goalKey}` }, note),
});

/** What those concerned said, or why they said nothing. */
const showWords = (row: ProgressReviewEntity, open: OpensText) => {
  const words = (column: string, sealed: Buffer | null) =>
    open({ table: 'follow_through.progress_review', column, row: row.id }, sealed);
  return {
    childWords: words('child_words', row.childWords),
    childWordsMissing: row.childWordsMissing,
    tries: row.tries,
    parentWords: words('parent_words', row.parentWords),
    parentWordsMissing: row.parentWordsMissing,
    changeCode: row.changeCode,
    changeNote: words('change_note', row.changeNote),
  };
};

/** A progress review for the team; what is not named here is not shown. */
export const showProgressReview = (
  row: ProgressReviewEntity,
  shown: {
    readonly file: KnownCase;
    readonly goals: readonly GoalProgressEntity[];
    readonly open: OpensText;
    readonly actions: readonly ProgressReviewActionResponse[];
    readonly now: Date;
  },
): ProgressReviewResponse => ({
  ...summariseProgressReview(row, shown.file, shown.now),
  ...showWords(row, shown.open),
  version: row.version,
  planId: row.planId,
  followsId: row.followsId,
  begunBy: row.begunBy,
  completedBy: row.completedBy,
  present: row.present,
  goals: shown.goals.map((goal) => showGoal(goal, shown.open)),
  nextOn: row.nextOn,
  availableActions: shown.actions,
});
