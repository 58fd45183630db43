import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { KnownIntake } from '../../intake';
import type { AskedTime } from '../domain/interview';
import type { AskedElsewhere } from '../persistence/asked.repository';
import { BreachRepository } from '../persistence/breach.repository';
import type { InterviewEntity } from '../persistence/interview.entity';
import { GatherAsked } from './gather-asked';
import { WorkOutBreaches } from './work-out-breaches';

/**
 * Keeps what interviews did not keep as the records stand by now: rights that were explained before and told later,
 * other interviews of the day that were told or put right since (CRC 40(2)(b)(ii), (iv); GC24 §47–48, 59–60; BR 21.1).
 */
@Injectable()
export class KeepBreaches {
  constructor(
    private readonly asked: GatherAsked,
    private readonly breaches: BreachRepository,
    private readonly working: WorkOutBreaches,
  ) {}

  /** After an interview or an explanation of rights was recorded or put right; its writer waits for the child before. */
  async follow(work: Work, intake: KnownIntake): Promise<void> {
    const own = await this.asked.ofIntake(work, intake.id);
    if (own.length === 0) return;
    const elsewhere = await this.asked.elsewhere(work, intake);
    await this.followOwn(work, intake.id, own, elsewhere);
    if (intake.state !== 'drafted') await this.followElsewhere(work, own, elsewhere);
  }

  /** After all that was recorded about an intake came to count no more. */
  async followWithout(work: Work, intake: { intakeId: string; childId: string }): Promise<void> {
    const { intakeId: id, childId } = intake;
    await this.followElsewhere(work, [], await this.asked.elsewhere(work, { id, childId }));
  }

  private async followOwn(
    work: Work,
    intakeId: string,
    own: readonly InterviewEntity[],
    elsewhere: readonly AskedTime[],
  ): Promise<void> {
    const all = await this.asked.present(work, intakeId);
    const explained = await this.asked.explained(work, intakeId);
    for (const row of own) {
      const present = all.filter(({ interviewId }) => interviewId === row.id);
      const others = [...own.filter((other) => other !== row), ...elsewhere];
      const found = await this.working.of(work, { ...row, present }, { others, explained });
      if (isTheSame(found, row.breaches)) continue;
      this.breaches.rewrite(work, row, found);
      tellChange(work, row.id, found.length);
    }
  }

  private async followElsewhere(
    work: Work,
    own: readonly AskedTime[],
    elsewhere: readonly AskedElsewhere[],
  ): Promise<void> {
    for (const one of elsewhere) {
      const others = [...own, ...elsewhere.filter((other) => other !== one)];
      const isTooLong = await this.working.isTooLong(work, one, others);
      const breaches = await this.breaches.tellTooLong(work, one.id, isTooLong);
      if (breaches !== null) tellChange(work, one.id, breaches);
    }
  }
}

const isTheSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((code) => other.includes(code));

function tellChange(work: Work, id: string, breaches: number): void {
  work.emit({
    type: 'interview.breaches-changed.v1',
    subject: { kind: 'interview', id },
    facts: { breaches },
  });
}
