import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { sessionsOfDay } from './day-sessions';
import { ParticipantRepository } from './participant.repository';
import { SessionEntity } from './session.entity';
import { saw, withParticipants, type FoundSession } from './session.repository';

/** A session of somebody’s day, with the name of the room. */
export type DaySessionRow = SessionEntity & {
  readonly roomName: string | null;
  readonly isLed: boolean;
  readonly isInConflict: boolean;
};

/** The same with those children of it whom the actor sees. */
export type FoundDaySession = FoundSession<DaySessionRow>;

/** What a person has on one day; which of it they see, the database decides. */
@Injectable()
export class DaySessionRepository {
  private readonly day: Statement;

  constructor(
    source: DataSource,
    private readonly participants: ParticipantRepository,
  ) {
    this.day = { name: 'sessions-of-day', text: sessionsOfDay(tableOf(source, SessionEntity).columns) };
  }

  /** Of the actor, in the order of the day, from one instant up to another; one more than is shown. */
  async between(work: Work, from: Date, until: Date, limit: number): Promise<FoundDaySession[]> {
    const values = [work.actor.accountId, from, until, limit + 1];
    const rows = await work.query<DaySessionRow>(this.day, values);
    const found = await withParticipants(work, this.participants, rows);
    for (const one of found.slice(0, limit)) saw(work, one);
    return found;
  }
}
