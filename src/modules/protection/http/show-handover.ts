import { standingAt } from '../../../kernel/running-clock';
import { showChildLabel } from '../../children';
import type { HandoverRow } from '../persistence/handover.repository';
import type { HandoverTransitionEntity } from '../persistence/handover-transition.entity';
import type {
  HandoverActionResponse,
  HandoverClockResponse,
  HandoverMilestoneResponse,
  HandoverResponse,
  HandoverSummaryResponse,
} from './handover.response';

const showClock = ({ dueAt, warnAt, escalatesTo }: HandoverRow, now: Date): HandoverClockResponse | null =>
  dueAt && {
    dueAt: dueAt.toISOString(),
    standing: standingAt({ dueAt, warnAt, stoppedAt: null, paused: false }, now),
    escalatesTo,
  };

export const summariseHandover = (row: HandoverRow, now: Date): HandoverSummaryResponse => ({
  id: row.id,
  number: row.number,
  state: row.state,
  urgent: row.urgent,
  child: showChildLabel(row),
  senderAgencyId: row.senderAgencyId,
  addressedAgencyId: row.addressedAgencyId,
  clock: showClock(row, now),
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

/** A handover; what is not named here is not shown, and who protects is not told of an intake. */
export const showHandover = (
  row: HandoverRow,
  now: Date,
  shown: {
    readonly summary: string | null;
    readonly isSender: boolean;
    readonly actions: readonly HandoverActionResponse[];
  },
): HandoverResponse => ({
  ...summariseHandover(row, now),
  version: row.version,
  reasonCode: row.reasonCode,
  protectionSummary: shown.summary,
  intakeId: shown.isSender ? row.intakeId : null,
  answerCode: row.answerCode,
  answeredAt: row.answeredAt?.toISOString() ?? null,
  nextContactOn: row.nextContactOn,
  inErrorSince: row.inErrorAt?.toISOString() ?? null,
  availableActions: shown.actions,
});

/** A milestone: what the sender follows. */
export const showMilestone = (move: HandoverTransitionEntity): HandoverMilestoneResponse => ({
  from: move.fromState,
  action: move.action,
  to: move.toState,
  at: move.at.toISOString(),
  agencyId: move.agencyId,
  reasonCode: move.reasonCode,
});
