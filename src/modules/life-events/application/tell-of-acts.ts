import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { IntakeRegistrations } from '../../intake';
import { newActTold } from '../contract';
import { NewActRepository } from '../persistence/new-act.repository';

/** A new act during a case is a new intake, no breach and no proof; the coordinators of the centre are told (CRC 40(2)(b)(i)). */
@Injectable()
export class TellOfActs implements OnModuleInit {
  constructor(
    private readonly registrations: IntakeRegistrations,
    private readonly acts: NewActRepository,
  ) {}

  onModuleInit(): void {
    this.registrations.follow((work, intakeId) => this.follow(work, intakeId));
  }

  private async follow(work: Work, intakeId: string): Promise<void> {
    for (const told of await this.acts.tell(work, intakeId)) work.emit(newActTold(told, work.now));
  }
}
