import { showChildLabel } from '../../children';
import type { AttendanceEntity } from '../persistence/attendance.entity';
import type { ContestEntity } from '../persistence/contest.entity';
import type { Participant } from '../persistence/participant.repository';
import type { SessionTransitionEntity } from '../persistence/session-transition.entity';
import type { FoundSession } from '../persistence/session.repository';
import type {
  AttendanceResponse,
  ContestResponse,
  ParticipantResponse,
  SessionActionResponse,
  SessionResponse,
  SessionSummaryResponse,
  SessionTransitionResponse,
} from './session.response';

/** In a list only those stand who take part. */
export const summariseSession = ({ row, participants }: FoundSession): SessionSummaryResponse => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  beginsAt: row.beginsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  roomId: row.roomId,
  facilitatorId: row.facilitatorId,
  children: participants.filter(({ leftAt }) => leftAt === null).map(showChildLabel),
});

const showAttendance = (entry: AttendanceEntity): AttendanceResponse => ({
  attendance: entry.attendance,
  reasonCode: entry.reasonCode,
  minutesLate: entry.minutesLate,
  countsAsContact: entry.countsAsContact,
  needsFollowUp: entry.needsFollowUp,
  centresFault: entry.centresFault,
  correctionReason: entry.correctionReason,
  recordedBy: entry.recordedBy,
  recordedAt: entry.recordedAt.toISOString(),
});

const showContest = ({ claimed, words, recordedBy, recordedAt }: ShownContest): ContestResponse => ({
  ...{ attendance: claimed, words, recordedBy, recordedAt: recordedAt.toISOString() },
});

const showParticipant = (
  participant: Participant,
  { attendance, contests }: Pick<ShownSession, 'attendance' | 'contests'>,
): ParticipantResponse => ({
  caseId: participant.caseId,
  child: showChildLabel(participant),
  leftAt: participant.leftAt?.toISOString() ?? null,
  leftReason: participant.leftReason,
  attendance: attendance.filter(({ caseId }) => caseId === participant.caseId).map(showAttendance),
  contests: contests.filter(({ caseId }) => caseId === participant.caseId).map(showContest),
});

/** What a child says, with its words where the actor may read them. */
export interface ShownContest extends Omit<ContestEntity, 'words'> {
  readonly words: string | null;
}

/** What is shown of one session beside its row. */
export interface ShownSession {
  readonly attendance: readonly AttendanceEntity[];
  readonly contests: readonly ShownContest[];
  readonly history: readonly SessionTransitionEntity[];
  readonly followedById: string | null;
  readonly leaderLacks: readonly string[];
  readonly placeWords: string | null;
  readonly note: (transitionId: string, sealed: Buffer | null) => string | null;
  readonly actions: readonly SessionActionResponse[];
}

const showTransition = (
  { id, action, toState, byAccount, at, reasonCode, askedBy, note }: SessionTransitionEntity,
  open: ShownSession['note'],
): SessionTransitionResponse => ({
  ...{ action, to: toState, by: byAccount, at: at.toISOString(), reasonCode, askedBy },
  note: open(id, note),
});

/** A session for those who lead, coordinate or work with the children; what is not named here is not shown. */
export const showSession = (found: FoundSession, shown: ShownSession): SessionResponse => ({
  ...summariseSession(found),
  version: found.row.version,
  placeWords: shown.placeWords,
  leaderLacks: shown.leaderLacks,
  bookedBy: found.row.bookedBy,
  backDatingReason: found.row.backDatingReason,
  followsId: found.row.followsId,
  followedById: shown.followedById,
  cancelReason: found.row.cancelReason,
  participants: found.participants.map((one) => showParticipant(one, shown)),
  history: shown.history.map((one) => showTransition(one, shown.note)),
  availableActions: shown.actions,
});
