import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import type { IntakeDecisionRequest } from '../http/intake-decision.requests';
import { IntakeDecisionEntity } from '../persistence/intake-decision.entity';
import { IntakeDecisionRepository } from '../persistence/intake-decision.repository';
import type { IntakeRow } from '../persistence/intake.repository';

/** Keeps one version more of what was decided on an intake. */
@Injectable()
export class KeepDecision {
  constructor(
    private readonly decisions: IntakeDecisionRepository,
    private readonly children: ChildrenFacade,
  ) {}

  async keep(work: Work, row: IntakeRow, request: IntakeDecisionRequest): Promise<void> {
    const { id: intakeId, childId } = row;
    const { reasons: told, decision, reasonCode, legalBasis } = request;
    const id = newId();
    const sequence = await this.decisions.nextSequence(work, intakeId);
    const place = { table: 'intake.decision', column: 'reasons', row: id };
    const reasons = await this.children.sealText(work, childId, place, told);
    work.insert(IntakeDecisionEntity, {
      ...{ id, intakeId, childId, sequence, decision, reasonCode, reasons, legalBasis },
      decidedBy: work.actor.accountId,
      decidedAt: work.now,
    });
  }
}
