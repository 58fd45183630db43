import { standingAt } from '../../../kernel/running-clock';
import type { KnownCase } from '../../cases';
import { type SealedPlace, showChildLabel } from '../../children';
import type { AssessmentAnswerEntity } from '../persistence/assessment-answer.entity';
import type { AssessmentEntity } from '../persistence/assessment.entity';
import type { SafetyStepEntity } from '../persistence/safety-step.entity';
import type {
  DomainAnswerResponse,
  AssessmentActionResponse,
  AssessmentResponse,
  AssessmentSummaryResponse,
  SafetyStepResponse,
} from './assessment.response';

/** Opens a text for who holds the key of the child. */
export type OpenedWords = (place: SealedPlace, sealed: Buffer | null) => string | null;

export const summariseAssessment = (row: AssessmentEntity): AssessmentSummaryResponse => ({
  id: row.id,
  caseId: row.caseId,
  tool: row.tool,
  toolDay: row.toolDay,
  state: row.state,
  writtenBy: row.writtenBy,
  createdAt: row.createdAt.toISOString(),
  completedAt: row.completedAt?.toISOString() ?? null,
});

const showAnswer = (row: AssessmentAnswerEntity, open: OpenedWords): DomainAnswerResponse => {
  const place = { table: 'case_plans.assessment_answer', row: `${row.assessmentId} ${row.domain}` } as const;
  return {
    domain: row.domain,
    score: row.score,
    reason: open({ ...place, column: 'reason' }, row.reason),
    strength: open({ ...place, column: 'strength' }, row.strength),
  };
};

const showStep = (row: SafetyStepEntity, open: OpenedWords, now: Date): SafetyStepResponse => ({
  id: row.id,
  version: row.version,
  danger: row.danger,
  step: row.step,
  dueAt: row.dueAt.toISOString(),
  standing: standingAt({ dueAt: row.dueAt, warnAt: null, stoppedAt: row.doneAt, paused: false }, now),
  doneAt: row.doneAt?.toISOString() ?? null,
  note: open({ table: 'case_plans.safety_step', column: 'done_note', row: row.id }, row.doneNote),
});

/** An assessment for the team; what is not named here is not shown. */
export const showAssessment = (
  row: AssessmentEntity,
  shown: {
    readonly file: KnownCase;
    readonly answers: readonly AssessmentAnswerEntity[];
    readonly steps: readonly SafetyStepEntity[];
    readonly open: OpenedWords;
    readonly actions: readonly AssessmentActionResponse[];
    readonly now: Date;
  },
): AssessmentResponse => {
  const words = (column: string) => ({ table: 'case_plans.assessment', column, row: row.id }) as const;
  return {
    ...summariseAssessment(row),
    version: row.version,
    child: showChildLabel({ ...shown.file, childId: row.childId }),
    answers: shown.answers.map((answer) => showAnswer(answer, shown.open)),
    childWords: shown.open(words('child_words'), row.childWords),
    parentWords: shown.open(words('parent_words'), row.parentWords),
    parentWordsMissing: row.parentWordsMissing,
    riskToSelf: row.riskToSelf,
    riskToOthers: row.riskToOthers,
    safetySteps: shown.steps.map((step) => showStep(step, shown.open, shown.now)),
    availableActions: shown.actions,
  };
};
