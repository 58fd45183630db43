import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { IntakeClocks, type KnownIntake } from '../../intake';
import { clocksElsewhere, clocksOf, HELD_CLOCKS, type HeldFacts } from '../domain/custody-clocks';
import type { CustodyEntity } from '../persistence/custody.entity';
import { HeldRepository } from '../persistence/held.repository';
import { GatherHeldFacts } from './gather-held-facts';

/**
 * Keeps the clocks of a child that was apprehended or held as the records stand by now: also an entry that was put
 * right starts, dates, stops or lets run again (BR 10.1, 10.2, 20.1, 21.1; CRC 37(d); GC24 §90).
 */
@Injectable()
export class RunCustodyClocks {
  constructor(
    private readonly clocks: IntakeClocks,
    private readonly facts: GatherHeldFacts,
    private readonly held: HeldRepository,
  ) {}

  /** After anything that they count from or to was recorded or put right; its writer waits for the child before. */
  async follow(work: Work, intake: KnownIntake): Promise<void> {
    const { id: intakeId, childId } = intake;
    const facts = await this.facts.of(work, intake);
    const wanted = clocksOf(facts);
    for (const clock of wanted) await this.clocks.keep(work, { ...clock, intakeId, childId });
    this.clocks.voidOthers(work, intakeId, { codes: HELD_CLOCKS, wanted });
    await this.followElsewhere(work, facts);
  }

  /** Before a time in custody is taken back: its clocks stay its own, and those of later times theirs. */
  async setLast(work: Work, { intakeId, startedAt }: CustodyEntity): Promise<void> {
    const times = await this.facts.times(work, intakeId);
    const occasion = times.filter((time) => time.startedAt <= startedAt).length;
    this.clocks.setLast(work, intakeId, { codes: HELD_CLOCKS, occasion, last: times.length });
  }

  /** After all that was recorded about an intake came to count no more. */
  async followWithout(work: Work, intake: { intakeId: string; childId: string }): Promise<void> {
    const { intakeId: id, childId } = intake;
    await this.followElsewhere(work, {
      ...NOTHING,
      elsewhere: await this.held.elsewhere(work, { id, childId }),
    });
  }

  /** Whoever recorded the other intakes of the child: their time to release or judge follows what was recorded here. */
  private async followElsewhere(work: Work, facts: HeldFacts): Promise<void> {
    for (const clock of clocksElsewhere(facts)) await this.clocks.recountToRelease(work, clock);
  }
}

const NOTHING = {
  apprehendedAt: null,
  apprehensionBackDated: null,
  times: [],
  familyTold: [],
  lawyerThere: [],
};
