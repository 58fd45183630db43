import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { ReadDay, type DaySession } from './application/read-day';
import { ParticipantRepository, type MetInKind } from './persistence/participant.repository';
import type { Attendance } from './domain/attendance';

/** What was said last of a child at a session. */
export interface KnownAttendance {
  readonly sessionId: string;
  readonly beginsAt: Date;
  readonly attendance: Attendance;
  /** Whether the centre was at fault, as the list said that day. */
  readonly centresFault: boolean;
}

/** What other modules may ask about sessions. */
@Injectable()
export class SessionsFacade {
  constructor(
    private readonly participants: ParticipantRepository,
    private readonly days: ReadDay,
  ) {}

  /** What the actor has from one instant up to another: led, or with children on whose teams they are; bounded. */
  async ofDay(
    work: Work,
    from: Date,
    until: Date,
  ): Promise<{ readonly items: readonly DaySession[]; readonly more: boolean }> {
    return this.days.of(work, from, until);
  }

  /** What holds of a child at some sessions, as far as the actor sees it; a session without attendance is left out. */
  async attendanceAt(
    work: Work,
    caseId: string,
    sessionIds: readonly string[],
  ): Promise<readonly KnownAttendance[]> {
    return sessionIds.length === 0 ? [] : this.participants.lastAttendance(work, caseId, sessionIds);
  }

  /** How often a child was expected and came, by kind of session, as the attendance stands by now. */
  async metInKinds(work: Work, caseId: string): Promise<readonly MetInKind[]> {
    return this.participants.metInKinds(work, caseId);
  }
}
