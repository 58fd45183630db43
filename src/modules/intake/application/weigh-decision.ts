import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import type { IntakeDecision } from '../domain/intake-decision';
import { intakeDecisionRules } from '../domain/intake-decision.rules';
import type { ActEntity } from '../persistence/act.entity';
import { IntakeDecisionRepository } from '../persistence/intake-decision.repository';
import { IntakeRepository, type IntakeRow } from '../persistence/intake.repository';
import { VictimRepository } from '../persistence/victim.repository';
import { IntakeDecisions } from '../intake-decisions.facade';

/** May it be decided so, by what is known of the acts and of whatever already follows from them? */
@Injectable()
export class WeighDecision {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly victims: VictimRepository,
    private readonly decisions: IntakeDecisionRepository,
    private readonly others: IntakeDecisions,
  ) {}

  /** Answers the acts that it was weighed by. @throws DomainError `rule-broken` by the first rule. */
  async require(work: Work, { id }: Pick<IntakeRow, 'id'>, decision: IntakeDecision): Promise<ActEntity[]> {
    const acts = await this.intakes.actsOf(work, id);
    const earlier = await this.decisions.ofIntake(work, id);
    requireAll(intakeDecisionRules, {
      decision,
      acts,
      victims: await this.victims.ofIntake(work, id),
      deciderId: work.actor.accountId,
      earlier: earlier.map((one) => one.decision),
      beside: await this.others.beside(work, id),
    });
    return acts;
  }
}
