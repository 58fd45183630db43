import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import { IntakeErrors, type IntakeInError, type RestsOnIntake } from '../../intake';

const RESTING: Statement = { name: 'resting-referral', text: 'select referrals.resting_on($1) as resting' };

/** A referral that is on its way, or its pending review, is ended before its intake is marked as recorded in error. */
@Injectable()
export class RestOnIntake implements OnModuleInit {
  constructor(private readonly errors: IntakeErrors) {}

  onModuleInit(): void {
    this.errors.follow({ before: (work, intake) => this.before(work, intake) });
  }

  private async before(work: Work, { intakeId }: IntakeInError): Promise<RestsOnIntake> {
    const [row] = await work.query<{ resting: RestsOnIntake['resting'] | null }>(RESTING, [intakeId]);
    return row?.resting ? { resting: row.resting } : {};
  }
}
