import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { clockLifecycle, clockState, type ClockAction } from '../domain/clock.lifecycle';
import { toldRules } from '../domain/clock.rules';
import { pauseRules, resumeRules } from '../domain/clock-pause.rules';
import { ClockEntity } from '../persistence/clock.entity';
import { ClockPauseEntity } from '../persistence/clock-pause.entity';
import { ClockPauseRepository } from '../persistence/clock-pause.repository';
import { CheckCode } from './check-code';
import { DateClock } from './date-clock';

/** An instant that somebody tells, and why so late. */
export interface Told {
  readonly at: Date;
  /** Code of list `back-dating-reasons`. */
  readonly backDatingReason: string | null;
}

/** Lets a clock stand still for a reason that the reference data allow, and go on again. */
@Injectable()
export class PauseClock {
  constructor(
    private readonly kept: ClockPauseRepository,
    private readonly dating: DateClock,
    private readonly reference: ReferenceFacade,
    private readonly codes: CheckCode,
  ) {}

  /** The clock was read to be changed. */
  async pause(work: Work, clock: ClockEntity, reason: string, told: Told): Promise<void> {
    requireOpen(clock, 'pause');
    await this.checkTold(work, told);
    const pauses = await this.kept.of(work, clock.id);
    requireAll(pauseRules, {
      ...clock,
      from: told.at,
      pausable: await this.pausable(work, reason),
      resumedAt: pauses.at(-1)?.untilAt ?? null,
    });
    const pause = newPause(work, clock, reason, told);
    work.insert(ClockPauseEntity, pause);
    await this.turn(work, { ...clock, pausedSince: told.at }, [...pauses, pause]);
    this.tell(work, clock, { type: 'clock.paused.v1', reason, at: told.at });
  }

  /** The clock was read to be changed. */
  async resume(work: Work, clock: ClockEntity, told: Told): Promise<void> {
    requireOpen(clock, 'resume');
    await this.checkTold(work, told);
    requireAll(resumeRules, { until: told.at, pausedSince: clock.pausedSince });
    const pauses = await this.kept.of(work, clock.id);
    this.kept.end(work, clock.id, told);
    const ended = pauses.map((pause) => ({ ...pause, untilAt: pause.untilAt ?? told.at }));
    await this.turn(work, { ...clock, pausedSince: null }, ended);
    this.tell(work, clock, { type: 'clock.resumed.v1', reason: null, at: told.at });
  }

  private async checkTold(work: Work, { at, backDatingReason }: Told): Promise<void> {
    if (backDatingReason !== null)
      await this.codes.check(work, 'back-dating-reasons', backDatingReason, '/backDatingReason');
    requireAll(toldRules, { at, now: work.now, backDatingReason });
  }

  /** @throws DomainError `invalid` for what is no reason. */
  private async pausable(work: Work, reason: string): Promise<readonly string[]> {
    const today = (await this.reference.calendar(work)).dayOf(work.now);
    const list = 'clock-pause-reasons';
    const { attributes } = await this.reference.requireCode(work, {
      list,
      code: reason,
      onDay: today,
      pointer: '/reasonCode',
    });
    return attributes['clocks'] as readonly string[];
  }

  /** Writes the clock with the dates that follow from its pauses. */
  private async turn(work: Work, clock: ClockEntity, pauses: readonly ClockPauseEntity[]): Promise<void> {
    const dates = await this.dating.dates(work, clock.ruleId, {
      startedAt: clock.startedAt,
      stoppedAt: null,
      pauses: pauses.map(({ fromAt, untilAt }) => ({ from: fromAt, until: untilAt })),
    });
    const after = { ...clock, ...dates, version: clock.version + 1, updatedAt: work.now };
    await work.update(ClockEntity, after, clock.version);
  }

  private tell(
    work: Work,
    { id, intakeId, code }: ClockEntity,
    { type, reason, at }: { type: string; reason: string | null; at: Date },
  ): void {
    const facts = { clockId: id, code, reasonCode: reason, at: at.toISOString() };
    work.emit({ type, subject: { kind: 'intake', id: intakeId }, facts });
  }
}

function requireOpen(clock: ClockEntity, action: ClockAction): void {
  if (clockLifecycle.next(clockState(clock), action) === undefined)
    throw new DomainError('not-open', `clock.not-open-for-${action}`);
}

const newPause = (
  work: Work,
  { id: clockId, intakeId }: ClockEntity,
  reason: string,
  { at, backDatingReason }: Told,
): ClockPauseEntity => ({
  id: newId(),
  clockId,
  intakeId,
  reason,
  fromAt: at,
  untilAt: null,
  backDatingReason,
  endBackDatingReason: null,
  pausedBy: work.actor.accountId,
  resumedBy: null,
  createdAt: work.now,
  endedAt: null,
});
