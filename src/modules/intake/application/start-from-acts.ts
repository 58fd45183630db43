import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { IntakeClocks } from '../intake-clocks.facade';
import { IntakeRepository, type IntakeRow } from '../persistence/intake.repository';

/** From the earliest act on, the time to a referral runs (BR 20.1; GC24 §54–55); without an act nothing is late. */
@Injectable()
export class StartFromActs {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly reference: ReferenceFacade,
    private readonly clocks: IntakeClocks,
  ) {}

  async start(work: Work, { id: intakeId, childId, backDatingReason }: IntakeRow): Promise<void> {
    const [earliest] = await this.intakes.actsOf(work, intakeId);
    if (!earliest) return;
    const at = (await this.reference.calendar(work)).startOf(earliest.committedOn);
    const code = 'offence-to-referral';
    await this.clocks.startFromEvent(work, { intakeId, childId, code, at, backDatingReason });
  }
}
