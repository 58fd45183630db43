import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import { IntakeProtections } from '../../intake';

const END: Statement = {
  name: 'end-compliance-for-protection',
  text: 'select compliance.end_for_protection($1)',
};

/** What was done of an order keeps no word, and nothing of it waits, once its intake goes to protection (GC24 §20–24). */
@Injectable()
export class FollowProtection implements OnModuleInit {
  constructor(private readonly protections: IntakeProtections) {}

  onModuleInit(): void {
    this.protections.follow((work, intakeId) => this.end(work, intakeId));
  }

  private async end(work: Work, intakeId: string): Promise<void> {
    await work.query(END, [intakeId]);
  }
}
