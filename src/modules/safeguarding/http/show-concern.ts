import { standingAt } from '../../../kernel/running-clock';
import type { Work } from '../../../platform/persistence/work';
import { showChildLabel } from '../../children';
import { readsAll } from '../domain/concern-parties';
import type { ConcernRow } from '../persistence/concern.repository';
import type { ConcernTransitionEntity } from '../persistence/concern-transition.entity';
import type {
  ConcernClockResponse,
  ConcernMoveResponse,
  ConcernResponse,
  ConcernSummaryResponse,
} from './concern.response';

/** Who asks, as far as it decides what is shown. */
export type Audience = 'raiser' | 'handler';

export const audienceOf = ({ actor, now }: Work, row: ConcernRow): Audience =>
  readsAll(row, actor, now) ? 'handler' : 'raiser';

const showClock = (row: ConcernRow, now: Date): ConcernClockResponse | null => {
  if (row.clock === null || row.clockStartedAt === null || row.dueAt === null) return null;
  return {
    code: row.clock,
    startedAt: row.clockStartedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    standing: standingAt({ dueAt: row.dueAt, warnAt: row.warnAt, stoppedAt: null, paused: false }, now),
    escalatesTo: row.escalatesTo,
  };
};

export function summariseConcern(row: ConcernRow, now: Date, audience: Audience): ConcernSummaryResponse {
  const { childId } = row;
  const handles = audience === 'handler';
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    category: row.category,
    urgent: row.urgent,
    child: handles && childId !== null ? showChildLabel({ ...row, childId }) : null,
    clock: handles ? showClock(row, now) : null,
    raisedAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** What who raised it may follow: number, state, category, when, and the own text. */
export const showOwnConcern = (row: ConcernRow, text: string | null): ConcernResponse => ({
  ...summariseConcern(row, row.updatedAt, 'raiser'),
  version: row.version,
  observedAt: row.observedAt.toISOString(),
  backDatingReason: row.backDatingReason,
  text,
  about: null,
  district: null,
  raisedBy: null,
  raisedAgencyId: null,
  concernsAgencyId: null,
  leadAgencyId: null,
  history: [],
  availableActions: [],
});

interface Shown {
  readonly text: string | null;
  readonly history: readonly { move: ConcernTransitionEntity; note: string | null }[];
  readonly actions: ConcernResponse['availableActions'];
}

/** What who handles it needs: all of it. */
export const showConcern = (row: ConcernRow, now: Date, shown: Shown): ConcernResponse => ({
  ...summariseConcern(row, now, 'handler'),
  version: row.version,
  observedAt: row.observedAt.toISOString(),
  backDatingReason: row.backDatingReason,
  text: shown.text,
  about: row.aboutKind && row.aboutId ? { kind: row.aboutKind, id: row.aboutId } : null,
  district: row.district,
  raisedBy: row.raisedBy,
  raisedAgencyId: row.raisedAgencyId,
  concernsAgencyId: row.concernsAgencyId,
  leadAgencyId: row.leadAgencyId,
  history: shown.history.map(showMove),
  availableActions: shown.actions,
});

const showMove = ({ move, note }: Shown['history'][number]): ConcernMoveResponse => ({
  from: move.fromState,
  action: move.action,
  to: move.toState,
  at: move.at.toISOString(),
  byAccountId: move.byAccount,
  agencyId: move.agencyId,
  reasonCode: move.reasonCode,
  note,
});
