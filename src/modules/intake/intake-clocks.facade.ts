import { Injectable } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import { requireAll } from '../../kernel/rule';
import type { Work } from '../../platform/persistence/work';
import type { ClockCode } from '../reference';
import { KeepClock, type RecountedClock, type WantedClock } from './application/keep-clock';
import { PauseClock } from './application/pause-clock';
import { clockStandingAt, type ClockStanding } from './domain/clock-standing';
import { happenedRules } from './domain/clock.rules';
import type { ClockEntity } from './persistence/clock.entity';
import { numberAsLast, type ClockOrder } from './persistence/clock-occasions';
import { ClockRepository } from './persistence/clock.repository';

/** A clock of an intake, told as happening at an instant. */
export interface ClockEvent {
  readonly intakeId: string;
  readonly code: ClockCode;
  readonly at: Date;
}

/** What starts a clock. */
export interface ClockStart extends ClockEvent {
  readonly childId: string;
  /** Code of list `back-dating-reasons`, where the start was told more than a day late. */
  readonly backDatingReason?: string | null;
}

/** Which clock of an intake, and of which time that the child was held. */
export type ClockOccasion = Pick<WantedClock, 'code' | 'occasion'>;

/** A clock as it stands at the instant of asking. */
export interface ClockShown {
  readonly id: string;
  readonly code: ClockCode;
  readonly startedAt: Date;
  readonly backDated: boolean;
  readonly backDatingReason: string | null;
  /** The last instant in time; null while a pause keeps it from being known. */
  readonly dueAt: Date | null;
  readonly warnAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly pausedSince: Date | null;
  readonly standing: ClockStanding;
  readonly escalatesTo: string;
  readonly version: number;
}

/** What other modules may do with the clocks of an intake (BR 20.1; GC24 §54–55). */
@Injectable()
export class IntakeClocks {
  constructor(
    private readonly clocks: ClockRepository,
    private readonly keeping: KeepClock,
    private readonly pausing: PauseClock,
  ) {}

  /**
   * Starts a clock of an intake of the actor's agency that counts from what happened, such as the act itself; one that
   * runs already, or has run, stays as it is.
   *
   * @throws DomainError `rule-broken` when it would start in the future; `unavailable` when no rule says how long it runs.
   */
  async startFromEvent(work: Work, start: ClockStart): Promise<void> {
    requireAll(happenedRules, told(work, start));
    await this.keeping.begin(work, { ...start, occasion: 1, stoppedAt: null });
  }

  /**
   * Makes a clock what its records say by now, also after one of them was put right: it starts, counts from another
   * instant, stops at another one, or runs again.
   *
   * @throws DomainError `rule-broken` when it would start in the future.
   */
  async keep(work: Work, clock: WantedClock): Promise<void> {
    requireAll(happenedRules, told(work, clock));
    await this.keeping.keep(work, clock);
  }

  /**
   * Lets the clock to release or judge of another intake of the same child count from other instants, also where the
   * actor does not see it; whoever holds the record of an intake of the child may.
   */
  async recountToRelease(work: Work, clock: RecountedClock): Promise<void> {
    await this.keeping.recountToRelease(work, clock);
  }

  /**
   * Lets the clocks of one time that the child was held come last, before that time is taken back: those of the times after
   * it go on as they are, under the number that these have then.
   */
  setLast(work: Work, intakeId: string, order: ClockOrder): void {
    numberAsLast(work, intakeId, order);
  }

  /**
   * Makes void the clocks of these codes that nothing recorded wants any more, as those of an intake in error are: they
   * were never met. Each counts anew when it is wanted again.
   */
  voidOthers(
    work: Work,
    intakeId: string,
    { codes, wanted }: { codes: readonly ClockCode[]; wanted: readonly ClockOccasion[] },
  ): void {
    this.clocks.voidOthers(work, intakeId, { codes, wanted });
  }

  /**
   * What a clock waits for has happened. The first that is told counts; where no such clock runs nothing happens.
   *
   * @throws DomainError `rule-broken` when it lies in the future.
   */
  stop(work: Work, { intakeId, code, at }: ClockEvent): void {
    requireAll(happenedRules, { at, now: work.now, backDatingReason: null });
    this.clocks.stop(work, { intakeId, code, at });
  }

  /**
   * Lets a clock of an intake stand still, for a code of list `clock-pause-reasons` that allows it.
   *
   * @throws DomainError `not-found` without such a clock; `not-open`, `rule-broken` or `invalid` as for whoever asks
   * for it by the API.
   */
  async pause(work: Work, pause: ClockEvent & { reason: string; backDatingReason?: string | null }) {
    const clock = await this.lock(work, pause);
    const { at, backDatingReason = null } = pause;
    await this.pausing.pause(work, clock, pause.reason, { at, backDatingReason });
  }

  /** Lets it go on; throws as `pause` does. */
  async resume(work: Work, resumption: ClockEvent & { backDatingReason?: string | null }) {
    const clock = await this.lock(work, resumption);
    const { at, backDatingReason = null } = resumption;
    await this.pausing.resume(work, clock, { at, backDatingReason });
  }

  /** All clocks of an intake that the actor sees, in the order of their start, as they stand now. */
  async readings(work: Work, intakeId: string): Promise<ClockShown[]> {
    const rows = await this.clocks.ofIntake(work, intakeId);
    return rows.map((row) => shownAt(row, work.now));
  }

  private async lock(work: Work, { intakeId, code }: ClockEvent): Promise<ClockEntity> {
    const clock = await this.clocks.lock(work, { intakeId, code });
    if (!clock) throw new DomainError('not-found', 'not-found');
    return clock;
  }
}

const told = (work: Work, { at, backDatingReason = null }: ClockStart) => ({
  at,
  now: work.now,
  backDatingReason,
});

/** How the row of a clock stands at an instant. */
export const shownAt = (row: ClockEntity, now: Date): ClockShown => ({
  id: row.id,
  code: row.code,
  startedAt: row.startedAt,
  backDated: row.backDated,
  backDatingReason: row.backDatingReason,
  dueAt: row.dueAt,
  warnAt: row.warnAt,
  stoppedAt: row.stoppedAt,
  pausedSince: row.stoppedAt === null ? row.pausedSince : null,
  standing: clockStandingAt(row, now),
  escalatesTo: row.escalatesTo,
  version: row.version,
});
