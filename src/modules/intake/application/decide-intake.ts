import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import type { IntakeDecision } from '../domain/intake-decision';
import { intakeDecisionRules } from '../domain/intake-decision.rules';
import type { IntakeDecisionRequest } from '../http/intake-decision.requests';
import { IntakeDecisionEntity } from '../persistence/intake-decision.entity';
import { IntakeDecisionRepository } from '../persistence/intake-decision.repository';
import { IntakeRepository, type IntakeRow } from '../persistence/intake.repository';
import { IntakeClocks } from '../intake-clocks.facade';
import { CheckCode } from './check-code';
import { MoveIntake } from './move-intake';

/** What a referral may still follow upon. */
const AWAITS_REFERRAL: readonly IntakeDecision[] = ['refer', 'prosecutor'];

/** Decides on a registered intake, or decides anew: every version is kept. */
@Injectable()
export class DecideIntake {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly decisions: IntakeDecisionRepository,
    private readonly children: ChildrenFacade,
    private readonly codes: CheckCode,
    private readonly moving: MoveIntake,
    private readonly clocks: IntakeClocks,
  ) {}

  async decide(
    work: Work,
    id: string,
    action: 'decide' | 'amend',
    request: IntakeDecisionRequest,
  ): Promise<void> {
    await this.codes.check(work, 'intake-decision-reasons', request.reasonCode, '/reasonCode');
    await this.codes.check(work, 'legal-bases', request.legalBasis, '/legalBasis');
    const row = await this.intakes.findOwnToChange(work, id);
    const to = this.moving.stateAfter(row, action);
    const { decision, reasonCode } = request;
    const acts = await this.intakes.actsOf(work, id);
    requireAll(intakeDecisionRules, { decision, acts, deciderId: work.actor.accountId });
    const sequence = await this.decisions.nextSequence(work, id);
    await this.moving.move(work, { ...row, decision }, { action, to, reasonCode });
    await this.keep(work, row, sequence, request);
    if (!AWAITS_REFERRAL.includes(decision))
      this.clocks.stop(work, { intakeId: id, code: 'offence-to-referral', at: work.now });
  }

  private async keep(
    work: Work,
    { id: intakeId, childId }: IntakeRow,
    sequence: number,
    { reasons: told, decision, reasonCode, legalBasis }: IntakeDecisionRequest,
  ): Promise<void> {
    const id = newId();
    const place = { table: 'intake.decision', column: 'reasons', row: id };
    const reasons = await this.children.sealText(work, childId, place, told);
    work.insert(IntakeDecisionEntity, {
      ...{ id, intakeId, childId, sequence, decision, reasonCode, reasons, legalBasis },
      decidedBy: work.actor.accountId,
      decidedAt: work.now,
    });
  }
}
