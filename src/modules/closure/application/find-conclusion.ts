import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade, type KnownCase } from '../../cases';
import { ChildTextsFacade } from '../../children';
import type { ConclusionResponse } from '../http/conclusion.response';
import { showConclusion } from '../http/show-conclusion';
import type { ConclusionEntity } from '../persistence/conclusion.entity';
import { ConclusionRepository } from '../persistence/conclusion.repository';
import type { GoalOutcomeEntity } from '../persistence/goal-outcome.entity';

/** Reading how the work went. */
@Injectable()
export class FindConclusion {
  constructor(
    private readonly cases: CasesFacade,
    private readonly conclusions: ConclusionRepository,
    private readonly texts: ChildTextsFacade,
  ) {}

  /** @throws DomainError `not-found` also where the work was never concluded. */
  async read(work: Work, caseId: string): Promise<ConclusionResponse> {
    const row = await this.conclusions.find(work, caseId);
    const file = await this.cases.known(work, caseId);
    const goals = await this.conclusions.goalsOf(work, row.id);
    return showConclusion(row, {
      goals: goals.map((goal) => ({ goal, evidence: this.evidenceOf(file, goal) })),
      childWords: this.wordsOf(file, row),
      undoneNote: this.open(file, row.id, 'undone_note', row.undoneNote),
    });
  }

  /** What the child said of how it was. */
  wordsOf(file: KnownCase, { id, childWords }: ConclusionEntity): string | null {
    return this.open(file, id, 'child_words', childWords);
  }

  private open(file: KnownCase, row: string, column: string, sealed: Buffer | null): string | null {
    return this.texts.open(file, { table: 'closure.conclusion', column, row }, sealed);
  }

  private evidenceOf(file: KnownCase, { conclusionId, goalKey, evidence }: GoalOutcomeEntity): string | null {
    const row = `${conclusionId} ${goalKey}`;
    return this.texts.open(file, { table: 'closure.goal_outcome', column: 'evidence', row }, evidence);
  }
}
