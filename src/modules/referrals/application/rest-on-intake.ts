import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import {
  IntakeDecisions,
  IntakeErrors,
  type Beside,
  type IntakeInError,
  type RestsOnIntake,
} from '../../intake';

const RESTING: Statement = { name: 'resting-referral', text: 'select referrals.resting_on($1) as resting' };

const BESIDE: Statement = { name: 'beside-decision', text: 'select referrals.beside_decision($1) as beside' };

/**
 * A referral that is on its way, or its pending review, is ended before its intake is marked as recorded in error, and
 * stands beside what the unit wants to decide on the intake.
 */
@Injectable()
export class RestOnIntake implements OnModuleInit {
  constructor(
    private readonly errors: IntakeErrors,
    private readonly decisions: IntakeDecisions,
  ) {}

  onModuleInit(): void {
    this.errors.follow({ before: (work, intake) => this.before(work, intake) });
    this.decisions.ask((work, intake) => this.beside(work, intake));
  }

  private async before(work: Work, { intakeId }: IntakeInError): Promise<RestsOnIntake> {
    const [row] = await work.query<{ resting: RestsOnIntake['resting'] | null }>(RESTING, [intakeId]);
    return row?.resting ? { resting: row.resting } : {};
  }

  private async beside(work: Work, intakeId: string): Promise<readonly Beside[]> {
    const [row] = await work.query<{ beside: Beside[] }>(BESIDE, [intakeId]);
    return row?.beside ?? [];
  }
}
