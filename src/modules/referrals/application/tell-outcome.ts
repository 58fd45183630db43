import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import { IntakeOutcomes } from '../../intake';

const DECIDED: Statement = { name: 'decided-on-intake', text: 'select referrals.decided_on($1) as decided' };

/** Victims are told the outcome also when it is the decision of the authority (GC24 §16; BR 11.4). */
@Injectable()
export class TellOutcome implements OnModuleInit {
  constructor(private readonly outcomes: IntakeOutcomes) {}

  onModuleInit(): void {
    this.outcomes.learnFrom(async (work, intakeId) => {
      const [row] = await work.query<{ decided: boolean | null }>(DECIDED, [intakeId]);
      return row?.decided === true;
    });
  }
}
