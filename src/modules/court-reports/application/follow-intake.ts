import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { IntakeErrors, IntakeProtections, type RestsOnIntake } from '../../intake';
import { preDecisionEvent } from '../contract';
import { ProtectedReportRepository } from '../persistence/protected-report.repository';

/**
 * What was asked about an intake ends when that goes to protection, and keeps no word (GC24 §20–24; CRC 40(3)(a)); it is withdrawn
 * before the intake is marked as recorded in error.
 */
@Injectable()
export class FollowIntakeOfReport implements OnModuleInit {
  constructor(
    private readonly protections: IntakeProtections,
    private readonly errors: IntakeErrors,
    private readonly ended: ProtectedReportRepository,
  ) {}

  onModuleInit(): void {
    this.protections.follow((work, intakeId) => this.end(work, intakeId));
    this.errors.follow({ before: (work, { intakeId }) => this.before(work, intakeId) });
  }

  private async end(work: Work, intakeId: string): Promise<void> {
    for (const one of await this.ended.lapse(work, intakeId))
      work.emit(preDecisionEvent('lapse', one, work.now));
    this.ended.lapseOrderReports(work, intakeId);
  }

  private async before(work: Work, intakeId: string): Promise<RestsOnIntake> {
    return (await this.ended.restOn(work, intakeId)) ? { resting: 'report' } : {};
  }
}
