import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { localDateIn } from '../../../kernel/local-date';
import { plusDays } from '../../../kernel/working-days';
import { attempt } from '../../../platform/persistence/attempt';
import { instantOf } from '../../../kernel/local-time';
import type { Work } from '../../../platform/persistence/work';
import type { Occurrence } from '../domain/recurrence';
import { notFree, requireAllFree, type TriedOccurrence } from '../domain/series-outcome';
import type { MoveSeriesRequest } from '../http/series-change.requests';
import { ParticipantRepository } from '../persistence/participant.repository';
import { SeriesRepository, type SessionOfSeries } from '../persistence/series.repository';
import { AskCalendar } from './ask-calendar';
import { ChangeSeries } from './change-series';
import { RescheduleSession } from './reschedule-session';
import { RespectSchool } from './respect-school';

/** Puts what is to come of a series elsewhere: each session by another in its place, and it is kept who asked for it. */
@Injectable()
export class MoveSeries {
  constructor(
    private readonly changing: ChangeSeries,
    private readonly rescheduling: RescheduleSession,
    private readonly calendar: AskCalendar,
    private readonly school: RespectSchool,
    private readonly participants: ParticipantRepository,
    private readonly series: SeriesRepository,
  ) {}

  /** @throws DomainError `duplicate` that tells of each day why it is not free; then all stay where they were. */
  async move(work: Work, id: string, request: MoveSeriesRequest): Promise<void> {
    await this.school.requireReason(work, request.schoolReason);
    const sessions = await this.changing.begin(work, id, request.fromDay);
    const tried: TriedOccurrence[] = [];
    for (const one of inOrder(sessions, request)) tried.push(await this.moveOne(work, one, request));
    if (request.skipClashes !== true) requireAllFree(tried, 'series.not-free');
    this.series.touch(work, id);
  }

  private async moveOne(
    work: Work,
    session: SessionOfSeries,
    request: MoveSeriesRequest,
  ): Promise<TriedOccurrence> {
    const { sessionId, day } = session;
    const to = this.timeOf(session, request);
    const closed = await this.whyNot(work, session, to, request);
    if (closed !== null) return { ...to, day, outcome: 'not-free', because: closed, sessionId: null };
    const { roomId, facilitatorId, askedBy, reasonCode } = request;
    const when = { beginsAt: to.beginsAt.toISOString(), endsAt: to.endsAt.toISOString() };
    const asked = { roomId, facilitatorId, askedBy, reasonCode, ...when };
    const tried = await attempt(work, () => this.rescheduling.rescheduleAnyway(work, sessionId, asked));
    if ('refused' in tried) return notFree({ ...to, day }, tried.refused);
    return { ...to, day, outcome: 'free', because: null, sessionId };
  }

  private async whyNot(
    work: Work,
    { sessionId, roomId }: SessionOfSeries,
    to: Occurrence,
    { roomId: another, schoolReason }: MoveSeriesRequest,
  ): Promise<string | null> {
    const closed = await this.calendar.whyNobodyMeets(work, to, (another ?? roomId) !== null);
    if (closed !== null) return closed;
    const caseIds = await this.participants.seenCasesOf(work, sessionId);
    return this.school.whyNot(work, to, { caseIds, schoolReason });
  }

  /** What is not said anew stays as each session has it. */
  private timeOf(session: SessionOfSeries, request: MoveSeriesRequest): Occurrence {
    const { zone } = this.calendar;
    const day = plusDays(localDateIn(zone, session.beginsAt), request.shiftDays ?? 0);
    const time = request.beginsAt ?? DateTime.fromJSDate(session.beginsAt, { zone }).toFormat('HH:mm');
    const beginsAt = instantOf(day, time, zone);
    const length = session.endsAt.getTime() - session.beginsAt.getTime();
    const lasts = request.minutes === undefined ? length : request.minutes * 60_000;
    return { day, beginsAt, endsAt: new Date(beginsAt.getTime() + lasts) };
  }
}

/** What is put later begins with the last one, so that none is in the way of its own series. */
const inOrder = (
  sessions: readonly SessionOfSeries[],
  { shiftDays = 0 }: MoveSeriesRequest,
): SessionOfSeries[] => (shiftDays > 0 ? [...sessions].reverse() : [...sessions]);
