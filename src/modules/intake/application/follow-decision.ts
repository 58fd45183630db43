import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { areAllBelowAge, type AgeAtTheAct } from '../domain/age-of-responsibility';
import type { IntakeDecision } from '../domain/intake-decision';
import { CHARGES } from '../domain/intake-decision.rules';
import { IntakeRepository } from '../persistence/intake.repository';
import { IntakeClocks } from '../intake-clocks.facade';
import { ProtectIntake } from './protect-intake';

/** What a referral may still follow upon. */
const AWAITS_REFERRAL: readonly IntakeDecision[] = ['refer', 'prosecutor'];

/** What follows upon a decision on an intake, in its transaction. */
@Injectable()
export class FollowDecision {
  constructor(
    private readonly clocks: IntakeClocks,
    private readonly intakes: IntakeRepository,
    private readonly protecting: ProtectIntake,
  ) {}

  /**
   * A child too young for every act is left alone without a trace of a charge, where nobody has to protect it; one too
   * young for some of them keeps none of that beside the charge.
   */
  async follow(
    work: Work,
    id: string,
    { decision, acts }: { decision: IntakeDecision; acts: readonly AgeAtTheAct[] },
  ): Promise<void> {
    if (!AWAITS_REFERRAL.includes(decision))
      this.clocks.stop(work, { intakeId: id, code: 'offence-to-referral', at: work.now });
    if (CHARGES.includes(decision)) this.intakes.setAsideBelowAge(work, id);
    if (areAllBelowAge(acts)) await this.protecting.strip(work, id);
  }
}
