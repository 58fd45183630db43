import { Injectable } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import { newId } from '../../kernel/ids';
import { requireAll } from '../../kernel/rule';
import { standingAt, type Standing } from '../../kernel/running-clock';
import type { Work } from '../../platform/persistence/work';
import type { ClockCode } from '../reference';
import { DateClock } from './application/date-clock';
import { PauseClock } from './application/pause-clock';
import { happenedRules, toldRules } from './domain/clock.rules';
import type { ClockEntity } from './persistence/clock.entity';
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
  readonly standing: Standing;
  readonly escalatesTo: string;
  readonly version: number;
}

/** What other modules may do with the clocks of an intake (BR 20.1; GC24 §54–55). */
@Injectable()
export class IntakeClocks {
  constructor(
    private readonly clocks: ClockRepository,
    private readonly dating: DateClock,
    private readonly pausing: PauseClock,
  ) {}

  /**
   * Starts a clock of an intake of the actor's agency; one that runs already, or has run, stays as it is.
   *
   * @throws DomainError `rule-broken` when it would start in the future, or more than a day ago without a reason;
   * `unavailable` when no rule says how long it runs.
   */
  async start(work: Work, start: ClockStart): Promise<void> {
    requireAll(toldRules, told(work, start));
    await this.begin(work, start);
  }

  /** Starts a clock that counts from what happened before anybody could tell, such as the act itself. */
  async startFromEvent(work: Work, start: ClockStart): Promise<void> {
    requireAll(happenedRules, told(work, start));
    await this.begin(work, start);
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
    const clock = await this.clocks.lock(work, intakeId, code);
    if (!clock) throw new DomainError('not-found', 'not-found');
    return clock;
  }

  private async begin(work: Work, { intakeId, childId, code, at, backDatingReason = null }: ClockStart) {
    const rule = await this.dating.ruleOn(work, code, at);
    const dates = await this.dating.dates(work, rule.id, { startedAt: at, stoppedAt: null, pauses: [] });
    this.clocks.start(work, {
      id: newId(),
      intakeId,
      childId,
      agencyId: work.actor.agencyId,
      code,
      ruleId: rule.id,
      startedAt: at,
      backDated: backDatingReason !== null,
      backDatingReason,
      ...dates,
      stoppedAt: null,
      pausedSince: null,
      escalatesTo: rule.escalatesTo,
      toldNearAt: null,
      toldOverdueAt: null,
      version: 1,
      createdAt: work.now,
      updatedAt: work.now,
    });
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
  standing: standingAt({ ...row, paused: row.pausedSince !== null }, now),
  escalatesTo: row.escalatesTo,
  version: row.version,
});
