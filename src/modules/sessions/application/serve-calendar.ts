import { Injectable } from '@nestjs/common';
import ical, { ICalEventClass, ICalEventStatus } from 'ical-generator';
import { Clock } from '../../../kernel/clock';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { RateLimit } from '../../../platform/http/rate-limit';
import type { Statement } from '../../../platform/persistence/statement';
import { WorkOpening } from '../../../platform/persistence/work-opening';
import { hashOfSecret } from '../../../platform/security/link-secret';

/** One session as the door tells it: of no child, and in no words. */
interface CalendarEntry {
  readonly uid: string;
  readonly kind: string;
  readonly room: string | null;
  readonly beginsAt: string;
  readonly endsAt: string;
  readonly changedAt: string;
  readonly isCancelled: boolean;
  readonly sequence: number;
}

const JOB = 'job:serve-calendars';

const CONTEXT: Statement = {
  name: 'calendar-context',
  text: `select set_config('app.job', $1, true), set_config('app.now', $2, true)`,
};

const READ: Statement = {
  name: 'read-calendar',
  text: 'select sessions.read_calendar($1) as entries',
};

const AUDIT: Statement = {
  name: 'job-audit',
  text: `insert into audit.entry (id, at, job, roles, purpose, action, decision, request_id)
         values ($1, $2, $3, '{}', 'administration', $4, 'allowed', $5)`,
};

/** Calendars ask every few minutes; more often asks nobody who means well. */
const MOST_A_MINUTE = 30;

/** Answers the calendar of a secret link, as a named actor of its own and through one door (ADR 13). */
@Injectable()
export class ServeCalendar {
  private readonly limit = new RateLimit(MOST_A_MINUTE);

  constructor(
    private readonly opening: WorkOpening,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not-found`, alike for what is wrong, revoked and run out; `too-many` for who asks too often. */
  async serve(secret: string, requestId: string): Promise<string> {
    const hash = hashOfSecret(secret);
    const key = hash.toString('hex');
    this.limit.count(key);
    const refusal = this.limit.refusalFor(key);
    if (refusal) throw refusal;
    const now = this.clock.now();
    const [, found] = await this.opening.alone([
      { statement: CONTEXT, values: [JOB, now.toISOString()] },
      { statement: READ, values: [hash] },
      { statement: AUDIT, values: [newId(), now, JOB, 'calendar.serve', requestId] },
    ]);
    const { entries } = found?.rows[0] as { entries: CalendarEntry[] | null };
    if (entries === null) throw new DomainError('not-found', 'not-found');
    return written(entries);
  }
}

/** RFC 5545: the same name as long as it is the same session, and a higher sequence for each change. */
function written(entries: readonly CalendarEntry[]): string {
  const calendar = ical({ prodId: { company: 'diversion', product: 'sessions' }, name: 'Sessions' });
  for (const one of entries)
    calendar.createEvent({
      ...{ id: one.uid, sequence: one.sequence, summary: `Session: ${one.kind}` },
      ...{ start: new Date(one.beginsAt), end: new Date(one.endsAt), location: one.room },
      ...{ stamp: new Date(one.changedAt), lastModified: new Date(one.changedAt) },
      status: one.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      class: ICalEventClass.PRIVATE,
    });
  return calendar.toString();
}
