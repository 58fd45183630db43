import type { KnownCase } from '../../cases';
import { type OpensText, showChildLabel } from '../../children';
import type { DifficultyResponseEntity } from '../persistence/difficulty-response.entity';
import type { DifficultyEntity } from '../persistence/difficulty.entity';
import type {
  DifficultyActionResponse,
  DifficultyAnswerResponse,
  DifficultyResponse,
  DifficultySummaryResponse,
} from './difficulty.response';

export const summariseDifficulty = (
  row: DifficultyEntity,
  { childNumber, childInitials }: Pick<KnownCase, 'childNumber' | 'childInitials'>,
): DifficultySummaryResponse => ({
  id: row.id,
  caseId: row.caseId,
  child: showChildLabel({ childId: row.childId, childNumber, childInitials }),
  state: row.state,
  ground: row.ground,
  happenedOn: row.happenedOn,
  createdAt: row.createdAt.toISOString(),
});

const showAnswer = (row: DifficultyResponseEntity, open: OpensText): DifficultyAnswerResponse => {
  const words = (column: string, sealed: Buffer | null) =>
    open({ table: 'follow_through.difficulty_response', column, row: row.id }, sealed);
  return {
    ...{ id: row.id, state: row.state, kind: row.kind, grade: row.grade },
    lighterSkipped: row.lighterSkipped,
    reasons: words('reasons', row.reasons),
    proposedBy: row.proposedBy,
    proposedAt: row.proposedAt.toISOString(),
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    contestedBy: row.contestedBy,
    contestWords: words('contest_words', row.contestWords),
    contestedAt: row.contestedAt?.toISOString() ?? null,
    answeredBy: row.answeredBy,
    answer: words('answer', row.answer),
  };
};

/** A difficulty for the team; what is not named here is not shown. */
export const showDifficulty = (
  row: DifficultyEntity,
  shown: {
    readonly file: KnownCase;
    readonly responses: readonly DifficultyResponseEntity[];
    readonly open: OpensText;
    readonly actions: readonly DifficultyActionResponse[];
  },
): DifficultyResponse => {
  const words = (column: string, sealed: Buffer | null) =>
    shown.open({ table: 'follow_through.difficulty', column, row: row.id }, sealed);
  return {
    ...summariseDifficulty(row, shown.file),
    version: row.version,
    facts: words('facts', row.facts),
    sessionIds: row.sessionIds,
    explanation: words('explanation', row.explanation),
    explanationMissing: row.explanationMissing,
    tries: row.tries,
    explainedAt: row.explainedAt?.toISOString() ?? null,
    endReason: row.endReason,
    recordedBy: row.recordedBy,
    answers: shown.responses.map((one) => showAnswer(one, shown.open)),
    availableActions: shown.actions,
  };
};
