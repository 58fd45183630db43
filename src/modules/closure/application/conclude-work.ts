import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { CasePlansFacade } from '../../case-plans';
import { CaseEndsFacade, type KnownCase } from '../../cases';
import { ChildTextsFacade } from '../../children';
import type { JudgedGoal } from '../domain/conclusion';
import { conclusionRules } from '../domain/conclusion.rules';
import type { ConcludeRequest, SendBackCaseRequest } from '../http/conclusion.requests';
import { ConclusionEntity } from '../persistence/conclusion.entity';
import { ConclusionRepository } from '../persistence/conclusion.repository';
import { GoalOutcomeEntity } from '../persistence/goal-outcome.entity';
import { CheckCodes } from './check-codes';

/** Of a conclusion that is just drawn nothing was undone. */
const STANDING = { undoneAt: null, undoneBy: null, undoneReason: null, undoneNote: null };

/** The work is concluded, goal by goal and with the child's own words, or goes on because it is not done. */
@Injectable()
export class ConcludeWork {
  constructor(
    private readonly cases: CaseEndsFacade,
    private readonly plans: CasePlansFacade,
    private readonly conclusions: ConclusionRepository,
    private readonly codes: CheckCodes,
    private readonly texts: ChildTextsFacade,
  ) {}

  async conclude(work: Work, caseId: string, request: ConcludeRequest): Promise<void> {
    const { outcomeCode, outcomeReason = null, childWords = null, wordsMissing = null } = request;
    const file = await this.cases.conclude(work, caseId, outcomeCode);
    await this.codes.ofConclusion(work, request);
    const goals = request.goals.map(toGoal);
    const plan = await this.plans.goalsThatHold(work, caseId);
    const told = { outcomeCode, outcomeReason, childWords, wordsMissing };
    requireAll(conclusionRules, { ...told, goals, planned: plan.keys });
    const id = newId();
    const place = { table: 'closure.conclusion', column: 'child_words', row: id } as const;
    work.insert(ConclusionEntity, {
      ...{ id, caseId, childId: file.childId, planId: plan.id, outcomeCode, outcomeReason, wordsMissing },
      childWords: this.texts.sealAny(file, place, childWords),
      sharesWords: childWords !== null && request.sharesWords === true,
      ...{ concludedBy: work.actor.accountId, concludedAt: work.now, ...STANDING },
    });
    this.judge(work, file, id, inOrder(goals, plan.keys));
  }

  /** What was found stays, and is marked. */
  async sendBack(work: Work, caseId: string, { reasonCode, note }: SendBackCaseRequest): Promise<void> {
    const file = await this.cases.sendBack(work, caseId, reasonCode);
    const { id } = await this.conclusions.find(work, caseId);
    const place = { table: 'closure.conclusion', column: 'undone_note', row: id } as const;
    this.conclusions.undo(work, id, { reasonCode, note: this.texts.sealAny(file, place, note) });
  }

  private judge(work: Work, file: KnownCase, conclusionId: string, goals: readonly JudgedGoal[]): void {
    goals.forEach(({ key, outcome, evidenceCode, evidence }, n) => {
      const row = `${conclusionId} ${key}`;
      work.insert(GoalOutcomeEntity, {
        ...{ conclusionId, goalKey: key, place: n + 1, outcome, evidenceCode },
        evidence: this.texts.sealAny(
          file,
          { table: 'closure.goal_outcome', column: 'evidence', row },
          evidence,
        ),
      });
    });
  }
}

const toGoal = ({ key, outcome, evidenceCode, evidence }: ConcludeRequest['goals'][number]): JudgedGoal => ({
  ...{ key: key.toLowerCase(), outcome },
  evidenceCode: evidenceCode ?? null,
  evidence: evidence ?? null,
});

const inOrder = (goals: readonly JudgedGoal[], keys: readonly string[]): JudgedGoal[] =>
  [...goals].sort((one, other) => keys.indexOf(one.key) - keys.indexOf(other.key));
