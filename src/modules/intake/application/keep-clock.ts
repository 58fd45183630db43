import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import type { ClockCode } from '../../reference';
import { ClockEntity } from '../persistence/clock.entity';
import { ClockRepository } from '../persistence/clock.repository';
import { DateClock } from './date-clock';

/** A clock as what is recorded wants it. */
export interface WantedClock {
  readonly intakeId: string;
  readonly childId: string;
  readonly code: ClockCode;
  /** Which time the child was held, in their order; 1 for what happens once. */
  readonly occasion: number;
  /** When it starts. */
  readonly at: Date;
  /** When what it waits for happened; null while it has not. */
  readonly stoppedAt: Date | null;
  /** Code of list `back-dating-reasons`, where the start was told more than a day late. */
  readonly backDatingReason?: string | null;
}

/** A clock of another intake, which counts from and to other instants by now. */
export type RecountedClock = Pick<WantedClock, 'at' | 'stoppedAt'> & { readonly clockId: string };

/** Keeps clocks that are not paused in line with the records that they count from and to (BR 20.1, 21.1). */
@Injectable()
export class KeepClock {
  constructor(
    private readonly clocks: ClockRepository,
    private readonly dating: DateClock,
  ) {}

  async keep(work: Work, wanted: WantedClock): Promise<void> {
    const known = await this.clocks.lock(work, wanted);
    if (!known) return this.begin(work, wanted);
    if (isAsWanted(known, wanted)) return;
    const { stoppedAt, backDatingReason = null } = wanted;
    const late = { backDated: backDatingReason !== null, backDatingReason };
    const counted = sameInstant(known.startedAt, wanted.at) ? {} : await this.countedAnew(work, wanted);
    const after = {
      ...known,
      ...late,
      ...counted,
      stoppedAt,
      voidSince: null,
      version: known.version + 1,
      updatedAt: work.now,
    };
    await work.update(ClockEntity, after, known.version);
  }

  /** Starts a clock; one that runs already, or has run, stays as it is. */
  async begin(work: Work, wanted: WantedClock): Promise<void> {
    const { intakeId, childId, code, occasion, stoppedAt, backDatingReason = null } = wanted;
    this.clocks.start(work, {
      ...{ id: newId(), intakeId, childId, agencyId: work.actor.agencyId, code, occasion },
      ...{
        backDated: backDatingReason !== null,
        backDatingReason,
        stoppedAt,
        pausedSince: null,
        voidSince: null,
      },
      ...(await this.countedAnew(work, wanted)),
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    });
  }

  /** Dates a clock to release or judge that the actor need not see; one that counts so already stays as it is. */
  async recountToRelease(work: Work, clock: RecountedClock): Promise<void> {
    const counted = await this.countedAnew(work, { ...clock, code: 'release-or-judge' });
    await this.clocks.recountToRelease(work, { ...clock, ...counted });
  }

  /** All that follows from the start; nobody was told yet of dates that are new. */
  private async countedAnew(work: Work, { code, at }: Pick<WantedClock, 'code' | 'at'>) {
    const { id: ruleId, escalatesTo } = await this.dating.ruleOn(work, code, at);
    const dates = await this.dating.dates(work, ruleId, { startedAt: at, stoppedAt: null, pauses: [] });
    return { ruleId, escalatesTo, startedAt: at, ...dates, toldNearAt: null, toldOverdueAt: null };
  }
}

const sameInstant = (one: Date | null, other: Date | null): boolean => one?.getTime() === other?.getTime();

const isAsWanted = (known: ClockEntity, { at, stoppedAt, backDatingReason = null }: WantedClock): boolean =>
  known.voidSince === null &&
  sameInstant(known.startedAt, at) &&
  sameInstant(known.stoppedAt, stoppedAt) &&
  known.backDatingReason === backDatingReason;
