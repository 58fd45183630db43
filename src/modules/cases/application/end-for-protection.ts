import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { IntakeProtections } from '../../intake';
import { ENDABLE_STATES, endingActOf } from '../domain/case.actions';
import { CaseRepository } from '../persistence/case.repository';
import { TellCase } from './tell-case';

/** Code of list `closure-outcomes`: says nothing of why. */
const OUTCOME = 'needs-met-elsewhere';

/** No child is in protection and in a diversion at once: the work ends with the handover (GC24 §20–24; CRC 40(3)(a)). */
@Injectable()
export class EndForProtection implements OnModuleInit {
  constructor(
    private readonly protections: IntakeProtections,
    private readonly cases: CaseRepository,
    private readonly telling: TellCase,
  ) {}

  onModuleInit(): void {
    this.protections.follow((work, intake) => this.follow(work, intake));
  }

  /** Who protects sees nothing of the case, such as the police: the database does it for them. */
  async follow(work: Work, intakeId: string): Promise<void> {
    const ending = { from: ENDABLE_STATES, role: this.telling.roleOf(work) };
    for (const { from, ...row } of await this.cases.endForProtection(work, intakeId, ending))
      this.telling.emit(
        work,
        { ...row, state: 'concluding' },
        { act: endingActOf(from), from, reasonCode: OUTCOME },
      );
  }
}
