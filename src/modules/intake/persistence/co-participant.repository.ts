import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { MOST_RECORDS } from '../domain/intake-limits';
import { CoParticipantEntity } from './co-participant.entity';
import { EventEntity } from './event.entity';

/** How many others took part: what every file of the event shows. */
export interface CoParticipantCounts {
  readonly children: number;
  readonly adults: number;
  readonly unknown: number;
}

/** A child by the intake, or an adult by the case. */
export type NewCoParticipant = Pick<CoParticipantEntity, 'intakeId' | 'caseNumber'>;

/** One of an event, as the unit that registered it reads it. */
export interface LinkedRow {
  readonly number: string | null;
  readonly caseNumber: string | null;
}

/** Rows of events and of who took part in them; which of them the actor sees, the database decides. */
@Injectable()
export class CoParticipantRepository {
  /** One after another in a unit: events are joined, and an intake belongs to one. */
  async lock(work: Work): Promise<void> {
    const key = `co-participants ${work.actor.agencyId}`;
    await work.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  }

  async eventOf(work: Work, intakeId: string): Promise<string | undefined> {
    const text =
      'select event_id as id from intake.co_participant where intake_id = $1 and taken_back_at is null';
    return (await work.query<{ id: string }>(text, [intakeId]))[0]?.id;
  }

  /** A new event, with the intake in it. */
  begin(work: Work, intakeId: string): string {
    const event: EventEntity = { ...this.written(work), notMet: 0, setApart: 0 };
    work.insert(EventEntity, event);
    this.add(work, event.id, { intakeId, caseNumber: null });
    return event.id;
  }

  add(work: Work, eventId: string, { intakeId, caseNumber }: NewCoParticipant): void {
    const standing = { takenBackAt: null, takenBackBy: null, takenBackReason: null };
    work.insert(CoParticipantEntity, { ...this.written(work), eventId, intakeId, caseNumber, ...standing });
  }

  /** Two events were one: an adult known of both stays once, and the larger number of children not met holds. */
  join(work: Work, into: string, from: string): void {
    work.write(
      `update intake.co_participant c set event_id = $1
       where c.event_id = $2 and c.taken_back_at is null and not exists (
         select 1 from intake.co_participant k
         where k.event_id = $1 and k.case_number = c.case_number and k.taken_back_at is null)`,
      [into, from],
    );
    work.write(
      `update intake.event e set not_met = greatest(e.not_met, f.not_met), set_apart = e.set_apart + f.set_apart
       from intake.event f where e.id = $1 and f.id = $2`,
      [into, from],
    );
  }

  countNotMet(work: Work, eventId: string, count: number): void {
    work.write('update intake.event set not_met = $2 where id = $1', [eventId, count]);
  }

  async hasCase(work: Work, eventId: string, caseNumber: string): Promise<boolean> {
    const text = `select 1 from intake.co_participant
      where event_id = $1 and case_number = $2 and taken_back_at is null`;
    return (await work.query(text, [eventId, caseNumber])).length > 0;
  }

  /** @throws DomainError `rule-broken` when as many took part as an event may tell of. */
  async requireRoom(work: Work, eventIds: readonly string[]): Promise<void> {
    const text = `select count(*)::integer as count from intake.co_participant
      where event_id = any ($1::uuid[]) and taken_back_at is null`;
    const [row] = await work.query<{ count: number }>(text, [eventIds]);
    if (row && row.count >= MOST_RECORDS) throw new DomainError('rule-broken', 'intake.too-many-records');
  }

  /** Numbers alone; refused by the database to whoever does not hold the record of the intake. */
  async counts(work: Work, intakeId: string): Promise<CoParticipantCounts> {
    const text = 'select children, adults, unknown from intake.co_participants_of($1)';
    const [row] = await work.query<CoParticipantCounts>(text, [intakeId]);
    return row ?? { children: 0, adults: 0, unknown: 0 };
  }

  /** The others of the event, for the unit that registered it. */
  async linked(work: Work, intakeId: string): Promise<LinkedRow[]> {
    const text = `select i.number, c.case_number as "caseNumber"
      from intake.co_participant m
      join intake.co_participant c on c.event_id = m.event_id and c.id <> m.id and c.taken_back_at is null
      left join intake.intake i on i.id = c.intake_id
      where m.intake_id = $1 and m.taken_back_at is null and (c.case_number is not null or i.state not in ('discarded', 'recorded-in-error'))
      order by i.number, c.case_number limit ${2 * MOST_RECORDS}`;
    return work.query<LinkedRow>({ name: 'linked-intakes', text }, [intakeId]);
  }

  /** Another one of the event of an intake, whom a link names; undefined when there is none. */
  async otherOf(
    work: Work,
    intakeId: string,
    other: { readonly intakeId?: string; readonly caseNumber?: string },
  ): Promise<string | undefined> {
    const text = `select c.id
      from intake.co_participant m
      join intake.co_participant c on c.event_id = m.event_id and c.id <> m.id and c.taken_back_at is null
      where m.intake_id = $1 and m.taken_back_at is null and (c.intake_id = $2 or c.case_number = $3)`;
    const named = [other.intakeId ?? null, other.caseNumber ?? null];
    return (await work.query<{ id: string }>(text, [intakeId, ...named]))[0]?.id;
  }

  /** The link stands no more; that it was made, by whom and when, stays. */
  takeBack(work: Work, id: string, reasonCode: string): void {
    work.write(
      `update intake.co_participant set taken_back_at = $2, taken_back_by = $3, taken_back_reason = $4 where id = $1`,
      [id, work.now, work.actor.accountId, reasonCode],
    );
  }

  private written(work: Work) {
    const { agencyId, accountId } = work.actor;
    return { id: newId(), agencyId, recordedBy: accountId, createdAt: work.now };
  }
}
