import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { IntakeErrors, IntakeProtections, type RestsOnIntake } from '../../intake';
import { hearingEvent } from '../contract';
import { EndedHearingRepository } from '../persistence/ended-hearing.repository';

/**
 * Hearings end when their intake goes to protection, from the same transaction on (GC24 §20–24; CRC 40(3)(a)), and are called
 * off before their intake is marked as recorded in error.
 */
@Injectable()
export class FollowIntakeOfHearing implements OnModuleInit {
  constructor(
    private readonly protections: IntakeProtections,
    private readonly errors: IntakeErrors,
    private readonly ended: EndedHearingRepository,
  ) {}

  onModuleInit(): void {
    this.protections.follow((work, intakeId) => this.end(work, intakeId));
    this.errors.follow({ before: (work, { intakeId }) => this.before(work, intakeId) });
  }

  private async end(work: Work, intakeId: string): Promise<void> {
    for (const hearing of await this.ended.end(work, intakeId))
      work.emit(hearingEvent('cancel', hearing, work.now));
  }

  private async before(work: Work, intakeId: string): Promise<RestsOnIntake> {
    return (await this.ended.restOn(work, intakeId)) ? { resting: 'hearing' } : {};
  }
}
