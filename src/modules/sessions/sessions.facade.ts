import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import type { Attendance } from './domain/attendance';
import { ParticipantRepository } from './persistence/participant.repository';

/** What was said last of a child at a session. */
export interface KnownAttendance {
  readonly sessionId: string;
  readonly attendance: Attendance;
  /** Whether the centre was at fault, as the list said that day. */
  readonly centresFault: boolean;
}

/** What other modules may ask about sessions. */
@Injectable()
export class SessionsFacade {
  constructor(private readonly participants: ParticipantRepository) {}

  /** What holds of a child at some sessions, as far as the actor sees it; a session without attendance is left out. */
  async attendanceAt(
    work: Work,
    caseId: string,
    sessionIds: readonly string[],
  ): Promise<readonly KnownAttendance[]> {
    return sessionIds.length === 0 ? [] : this.participants.lastAttendance(work, caseId, sessionIds);
  }
}
