import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { IntakeErrors, type IntakeInError, type RestsOnIntake } from '../../intake';
import { HandoverRepository } from '../persistence/handover.repository';
import { RegistrationRepository } from '../persistence/registration.repository';

/**
 * A handover that nobody took up is withdrawn before its intake is marked as recorded in error. Who has taken the child
 * in charge goes on and decides what the child needs, and is told.
 */
@Injectable()
export class TellOfError implements OnModuleInit {
  constructor(
    private readonly errors: IntakeErrors,
    private readonly handovers: HandoverRepository,
    private readonly registrations: RegistrationRepository,
  ) {}

  onModuleInit(): void {
    this.errors.follow({
      before: (work, intake) => this.before(work, intake),
      after: (work, intake) => this.handovers.markInError(work, intake.intakeId),
    });
  }

  private async before(work: Work, { intakeId, childId }: IntakeInError): Promise<RestsOnIntake> {
    if (await this.handovers.waits(work, intakeId)) return { resting: 'handover' };
    const isFollowed = await this.handovers.isFollowed(work, childId);
    return { needsTheChild: isFollowed || (await this.registrations.isLive(work, childId)) };
  }
}
