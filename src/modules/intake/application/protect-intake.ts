import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { protectionRules } from '../domain/protection.rules';
import { IntakeRepository } from '../persistence/intake.repository';
import { IntakeClocks } from '../intake-clocks.facade';
import { IntakeProtections } from '../intake-protections.facade';
import { MoveIntake } from './move-intake';

/** Moves an intake from the way of justice to protection, which keeps only what protection needs (GC24 §20–24). */
@Injectable()
export class ProtectIntake {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly moving: MoveIntake,
    private readonly clocks: IntakeClocks,
    private readonly followers: IntakeProtections,
  ) {}

  async protect(work: Work, id: string, reasonCode: string): Promise<void> {
    const row = await this.intakes.findOwnToChange(work, id);
    const to = this.moving.stateAfter(row, 'protect');
    requireAll(protectionRules, { acts: await this.intakes.actsOf(work, id) });
    await this.moving.move(work, { ...row, account: null }, { action: 'protect', to, reasonCode });
    this.clocks.stop(work, { intakeId: id, code: 'offence-to-referral', at: work.now });
    await this.strip(work, id);
  }

  /** Takes away for good what would charge the child, here and in whatever rests on the intake. */
  async strip(work: Work, id: string): Promise<void> {
    work.write('select intake.strip_for_protection($1)', [id]);
    await this.followers.tell(work, id);
  }
}
