import { standingAt } from '../../../kernel/running-clock';
import type { Colleague } from '../../access';
import { showChildLabel } from '../../children';
import { phaseOf } from '../domain/case-phase';
import type { CaseRow } from '../persistence/case.repository';
import type { ConflictOfInterestEntity } from '../persistence/conflict-of-interest.entity';
import type { TeamMemberEntity } from '../persistence/team-member.entity';
import type {
  CaseActionResponse,
  CaseClockResponse,
  CaseResponse,
  CaseSummaryResponse,
  TeamMemberResponse,
} from './case.response';
import type { ConflictResponse, WorkloadResponse } from './case-parts.response';

const showClock = ({ dueAt, warnAt, escalatesTo }: CaseRow, now: Date): CaseClockResponse | null =>
  dueAt && {
    dueAt: dueAt.toISOString(),
    standing: standingAt({ dueAt, warnAt, stoppedAt: null, paused: false }, now),
    escalatesTo,
  };

export const summariseCase = (row: CaseRow, now: Date): CaseSummaryResponse => ({
  id: row.id,
  number: row.number,
  state: row.state,
  phase: phaseOf(row.state),
  basis: row.basis,
  child: showChildLabel(row),
  workerId: row.workerId,
  latestEndOn: row.latestEndOn,
  suspendedFrom: row.suspendedFrom?.toISOString() ?? null,
  suspendedUntil: row.suspendedUntil,
  clock: showClock(row, now),
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

const showMember = ({ id, accountId, part, joinedAt }: TeamMemberEntity): TeamMemberResponse => ({
  id,
  accountId,
  part,
  joinedAt: joinedAt.toISOString(),
});

/** A case; what is not named here is not shown, and the team is not led to the referral. */
export const showCase = (
  row: CaseRow,
  now: Date,
  shown: {
    readonly team: readonly TeamMemberEntity[];
    readonly note: string | null;
    readonly isCoordinator: boolean;
    /** Coordinates the centre, or is the case worker. */
    readonly isAnswering: boolean;
    readonly actions: readonly CaseActionResponse[];
  },
): CaseResponse => ({
  ...summariseCase(row, now),
  version: row.version,
  centreAgencyId: row.centreAgencyId,
  referralId: shown.isCoordinator ? row.referralId : null,
  orderId: shown.isAnswering ? row.orderId : null,
  orderEndedAt: row.orderEndedAt?.toISOString() ?? null,
  measure: row.measure,
  longestDays: row.longestDays,
  cameBy: row.cameBy,
  cameAt: row.cameAt?.toISOString() ?? null,
  broughtInFromPaper: row.paperNumber,
  team: shown.team.map(showMember),
  outcomeCode: row.outcomeCode,
  endingNote: shown.note,
  endedAt: row.endedAt?.toISOString() ?? null,
  closedAt: row.closedAt?.toISOString() ?? null,
  finalFrom: row.finalFrom?.toISOString() ?? null,
  availableActions: shown.actions,
});

export const showWorkload = ({ accountId, displayName }: Colleague, openCases: number): WorkloadResponse => ({
  workerId: accountId,
  displayName,
  openCases,
});

export const showConflict = (row: ConflictOfInterestEntity): ConflictResponse => ({
  id: row.id,
  caseId: row.caseId,
  accountId: row.accountId,
  ground: row.ground,
  declaredAt: row.declaredAt.toISOString(),
});
