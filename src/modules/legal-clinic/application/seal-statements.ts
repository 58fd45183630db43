import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import { IntakeProtections } from '../../intake';

const SEAL: Statement = {
  name: 'seal-statements-for-protection',
  text: 'select legal_clinic.seal_statements($1)',
};

/** What a defence wrote is sealed with the intake, once that goes to protection or the child is left alone (GC24 §20–24). */
@Injectable()
export class SealStatements implements OnModuleInit {
  constructor(private readonly protections: IntakeProtections) {}

  onModuleInit(): void {
    this.protections.follow((work, intakeId) => this.seal(work, intakeId));
  }

  private async seal(work: Work, intakeId: string): Promise<void> {
    await work.query(SEAL, [intakeId]);
  }
}
