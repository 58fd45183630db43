import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { IntakeClocks, IntakeFacade, IntakeRegistrations } from '../../intake';
import { clocksOf } from '../domain/custody-clocks';
import { GatherHeldFacts } from './gather-held-facts';

/**
 * Keeps the clocks of a child that was apprehended or held as the records stand by now: also an entry that was put
 * right starts, dates, stops or lets run again (BR 10.1, 10.2, 20.1, 21.1; CRC 37(d); GC24 §90).
 */
@Injectable()
export class RunCustodyClocks implements OnModuleInit {
  constructor(
    private readonly clocks: IntakeClocks,
    private readonly intakes: IntakeFacade,
    private readonly registrations: IntakeRegistrations,
    private readonly facts: GatherHeldFacts,
  ) {}

  onModuleInit(): void {
    this.registrations.follow((work, intakeId) => this.follow(work, intakeId));
  }

  /** After anything that they count from or to was recorded or put right; one work after the other. */
  async follow(work: Work, intakeId: string): Promise<void> {
    const key = `custody-clocks ${intakeId}`;
    await work.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
    const intake = await this.intakes.known(work, intakeId);
    if (!intake) return;
    const { childId } = intake;
    for (const clock of clocksOf(await this.facts.of(work, intake)))
      await this.clocks.keep(work, { ...clock, intakeId, childId });
  }
}
