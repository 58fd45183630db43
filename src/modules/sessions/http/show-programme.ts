import { showChildLabel } from '../../children';
import type { ProgrammeMember } from '../persistence/programme-member.repository';
import type { ProgrammeEntity } from '../persistence/programme.entity';
import type {
  ProgrammeMemberResponse,
  ProgrammeResponse,
  ProgrammeSummaryResponse,
} from './programme.response';

/** A programme in a list of its centre; it names no child. */
export const summariseProgramme = (row: ProgrammeEntity): ProgrammeSummaryResponse => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  target: row.target,
  capacity: row.capacity,
  roomId: row.roomId,
  leaderId: row.leaderId,
  closedAt: row.closedAt?.toISOString() ?? null,
});

const showMember = (member: ProgrammeMember): ProgrammeMemberResponse => ({
  id: member.id,
  caseId: member.caseId,
  child: showChildLabel(member),
  joinedAt: member.joinedAt.toISOString(),
  leftAt: member.leftAt?.toISOString() ?? null,
  leftReason: member.leftReason,
});

/** A programme with the children whom the reader sees; what is not named here is not shown. */
export const showProgramme = (
  row: ProgrammeEntity,
  seatsTaken: number,
  members: readonly ProgrammeMember[],
): ProgrammeResponse => ({
  ...summariseProgramme(row),
  version: row.version,
  seatsTaken,
  members: members.map(showMember),
});
