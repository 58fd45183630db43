import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { intakeLifecycle, type IntakeAction } from '../domain/intake.lifecycle';
import { IntakeRepository } from '../persistence/intake.repository';

/** Moves an intake along its lifecycle. */
@Injectable()
export class RegisterIntake {
  constructor(private readonly intakes: IntakeRepository) {}

  async register(work: Work, id: string): Promise<void> {
    await this.move(work, id, 'register', null);
  }

  async discard(work: Work, id: string, reasonCode: string): Promise<void> {
    await this.move(work, id, 'discard', reasonCode);
  }

  private async move(work: Work, id: string, action: IntakeAction, reasonCode: string | null): Promise<void> {
    const row = await this.intakes.findToChange(work, id);
    const to = intakeLifecycle.next(row.state, action);
    if (to === undefined) throw new DomainError('not-open', `intake.not-open-for-${action}`);
    await this.intakes.move(work, row, { action, to, reasonCode });
    const facts = { agencyId: row.agencyId, state: to };
    work.emit({ type: `intake.${to}.v1`, subject: { kind: 'intake', id }, facts });
  }
}
