import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { CasesFacade, type KnownCase } from '../../cases';
import { ChildTextsFacade } from '../../children';
import { assessmentLifecycle } from '../domain/assessment.lifecycle';
import { compareAssessments } from '../domain/compare-assessments';
import type { AssessmentListQuery } from '../http/assessment.requests';
import type {
  AssessmentResponse,
  AssessmentSummaryResponse,
  ComparisonResponse,
} from '../http/assessment.response';
import { showAssessment, summariseAssessment, type OpenedWords } from '../http/show-assessment';
import type { AssessmentEntity } from '../persistence/assessment.entity';
import { AssessmentRepository } from '../persistence/assessment.repository';
import { SafetyStepRepository } from '../persistence/safety-step.repository';

/** Reading assessments: one, those of a case, and one beside the time before. */
@Injectable()
export class FindAssessments {
  constructor(
    private readonly assessments: AssessmentRepository,
    private readonly steps: SafetyStepRepository,
    private readonly cases: CasesFacade,
    private readonly texts: ChildTextsFacade,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
  ) {}

  async read(work: Work, id: string): Promise<AssessmentResponse> {
    return this.show(work, await this.assessments.find(work, id));
  }

  async show(work: Work, row: AssessmentEntity): Promise<AssessmentResponse> {
    const [file, answers, steps] = await Promise.all([
      this.cases.known(work, row.caseId),
      this.assessments.answersOf(work, row.id),
      this.steps.of(work, row.id),
    ]);
    const open = this.opener(file);
    return showAssessment(row, {
      file,
      answers,
      steps,
      open,
      actions: this.actions(work, row),
      now: work.now,
    });
  }

  async list(
    work: Work,
    { caseId, cursor, limit }: AssessmentListQuery,
  ): Promise<Page<AssessmentSummaryResponse>> {
    const name = `assessments ${caseId}`;
    const from = this.cursors.read(name, cursor);
    const rows = await this.assessments.list(work, caseId, from, limit + 1);
    return this.cursors.page(name, rows, limit, {
      position: ({ createdAt, id }) => ({ after: createdAt.toISOString(), id }),
      item: summariseAssessment,
    });
  }

  /** Nothing is worked out but differences: whether a change is good, people say. */
  async compare(work: Work, id: string): Promise<ComparisonResponse> {
    const row = await this.assessments.find(work, id);
    const before = await this.assessments.before(work, row);
    const now = await this.assessments.answersOf(work, id);
    const earlier = before ? await this.assessments.answersOf(work, before.id) : [];
    if (before)
      work.saw({ kind: 'assessment', id: before.id, version: before.version, childId: before.childId });
    return { assessmentId: id, beforeId: before?.id ?? null, domains: compareAssessments(earlier, now) };
  }

  private opener(file: KnownCase): OpenedWords {
    return (place, sealed) => this.texts.open(file, place, sealed);
  }

  private actions({ actor }: Work, { state }: AssessmentEntity) {
    return assessmentLifecycle.actions
      .filter((action) => this.table.allows(actor.roles, `assessment.${action}`))
      .map((action) =>
        assessmentLifecycle.next(state, action) === undefined
          ? { action, open: false, because: `assessment.not-open-for-${action}` }
          : { action, open: true },
      );
  }
}
