import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { IntakeDecisionRequest } from '../http/intake-decision.requests';
import { IntakeRepository } from '../persistence/intake.repository';
import { CheckCode } from './check-code';
import { FollowDecision } from './follow-decision';
import { KeepDecision } from './keep-decision';
import { MoveIntake } from './move-intake';
import { WeighDecision } from './weigh-decision';

/** Decides on a registered intake, or decides anew: every version is kept. */
@Injectable()
export class DecideIntake {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly weighing: WeighDecision,
    private readonly keeping: KeepDecision,
    private readonly codes: CheckCode,
    private readonly moving: MoveIntake,
    private readonly following: FollowDecision,
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
    const acts = await this.weighing.require(work, row, decision);
    await this.moving.move(work, { ...row, decision }, { action, to, reasonCode });
    await this.keeping.keep(work, row, request);
    await this.following.follow(work, id, { decision, acts });
  }
}
