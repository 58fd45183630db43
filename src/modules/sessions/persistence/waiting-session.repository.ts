import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { ParticipantRepository } from './participant.repository';
import { SessionEntity } from './session.entity';
import { withParticipants, type FoundSession } from './session.repository';
import {
  sessionsContested,
  sessionsInSuspension,
  sessionsNotApart,
  sessionsOutsideThePlan,
  sessionsWithChildTwice,
  sessionsWithoutAttendance,
  sessionsWithoutLeader,
} from './waiting-sessions';

/** Sessions of which somebody has to do something; which of them the actor sees, the database decides. */
@Injectable()
export class WaitingSessionRepository {
  private readonly overdue: Statement;
  private readonly leaderless: Statement;
  private readonly outside: Statement;
  private readonly twice: Statement;
  private readonly notApart: Statement;
  private readonly disputed: Statement;
  private readonly still: Statement;

  constructor(
    source: DataSource,
    private readonly participants: ParticipantRepository,
  ) {
    const { columns } = tableOf(source, SessionEntity);
    this.overdue = { name: 'sessions-without-attendance', text: sessionsWithoutAttendance(columns) };
    this.leaderless = { name: 'sessions-without-leader', text: sessionsWithoutLeader(columns) };
    this.outside = { name: 'sessions-outside-the-plan', text: sessionsOutsideThePlan(columns) };
    this.disputed = { name: 'sessions-contested', text: sessionsContested(columns) };
    this.notApart = { name: 'sessions-not-apart', text: sessionsNotApart(columns) };
    this.still = { name: 'sessions-in-suspension', text: sessionsInSuspension(columns) };
    this.twice = { name: 'sessions-with-child-twice', text: sessionsWithChildTwice(columns) };
  }

  /** Over and nobody said who came: those that the actor led, and for others who may say it what is over for long. */
  async withoutAttendance(work: Work, longAgo: Date, limit: number): Promise<FoundSession[]> {
    return this.ask(work, this.overdue, [...valuesOf(work, limit), longAgo]);
  }

  /** To come, and led by somebody who is in conflict since it was booked, or gone. */
  async withoutLeader(work: Work, limit: number): Promise<FoundSession[]> {
    return this.ask(work, this.leaderless, valuesOf(work, limit));
  }

  /** To come, on a day on which no plan of a child holds any more. */
  async outsideThePlan(work: Work, limit: number): Promise<FoundSession[]> {
    return this.ask(work, this.outside, valuesOf(work, limit));
  }

  /** To come, with a child that is booked elsewhere then since two of its numbers became one. */
  async withChildTwice(work: Work, limit: number): Promise<FoundSession[]> {
    return this.ask(work, this.twice, valuesOf(work, limit));
  }

  /** With a child that contests what was said of it, for who may answer. */
  async contested(work: Work, limit: number): Promise<FoundSession[]> {
    return this.ask(work, this.disputed, valuesOf(work, limit));
  }

  /** To come, in which children meet who were kept apart since. */
  async ofKeptApart(work: Work, limit: number): Promise<FoundSession[]> {
    return this.ask(work, this.notApart, valuesOf(work, limit));
  }

  /** To come while the work with a child stands still. */
  async standingStill(work: Work, limit: number): Promise<FoundSession[]> {
    return this.ask(work, this.still, valuesOf(work, limit));
  }

  private async ask(work: Work, statement: Statement, values: readonly unknown[]): Promise<FoundSession[]> {
    const rows = await work.query<SessionEntity>(statement, [...values]);
    return withParticipants(work, this.participants, rows);
  }
}

const valuesOf = ({ actor, now }: Work, limit: number): readonly unknown[] => {
  const { agencyId, accountId, roles } = actor;
  return [agencyId, now, accountId, roles.includes('centre-coordinator'), limit];
};
