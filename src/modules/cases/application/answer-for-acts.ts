import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { IntakeDecisions, type Beside } from '../../intake';
import { CaseRepository } from '../persistence/case.repository';

/** While a centre works with a child, or has done so to the end, that is the answer to the acts (GC24 §18(f); BR 5.1). */
@Injectable()
export class AnswerForActs implements OnModuleInit {
  constructor(
    private readonly decisions: IntakeDecisions,
    private readonly cases: CaseRepository,
  ) {}

  onModuleInit(): void {
    this.decisions.ask((work, intake) => this.beside(work, intake));
  }

  private async beside(work: Work, intakeId: string): Promise<readonly Beside[]> {
    return (await this.cases.answersFor(work, intakeId)) ? ['case'] : [];
  }
}
