import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { intakeLifecycle, type IntakeAction, type IntakeState } from '../domain/intake.lifecycle';
import { IntakeRepository, type IntakeMove, type IntakeRow } from '../persistence/intake.repository';

/** Moves an intake along its lifecycle and tells so. */
@Injectable()
export class MoveIntake {
  constructor(private readonly intakes: IntakeRepository) {}

  /** @throws DomainError `not-open` when the lifecycle has no such move now. */
  stateAfter({ state }: IntakeRow, action: IntakeAction): IntakeState {
    const to = intakeLifecycle.next(state, action);
    if (to === undefined) throw new DomainError('not-open', `intake.not-open-for-${action}`);
    return to;
  }

  /** Writes the row as it is handed in, in its new state. */
  async move(work: Work, row: IntakeRow, move: IntakeMove): Promise<void> {
    await this.intakes.move(work, row, move);
    const facts = { agencyId: row.agencyId, state: move.to };
    work.emit({ type: `intake.${move.to}.v1`, subject: { kind: 'intake', id: row.id }, facts });
  }
}
