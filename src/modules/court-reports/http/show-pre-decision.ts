import { showChildLabel } from '../../children';
import type { PreDecisionContent, PreDecisionDraft } from '../domain/pre-decision';
import type { PreDecisionAvailability } from '../domain/pre-decision.actions';
import type { PreDecisionEditionEntity } from '../persistence/pre-decision-edition.entity';
import type { PreDecisionRow } from '../persistence/pre-decision.repository';
import type { PreDecisionContentResponse, PreDecisionDraftResponse } from './pre-decision-content.response';
import type { PreDecisionResponse, PreDecisionSummaryResponse } from './pre-decision.response';

/** One of a list. */
export const summarisePreDecision = (row: PreDecisionRow, now: Date): PreDecisionSummaryResponse => ({
  ...{ id: row.id, version: row.version, number: row.number, state: row.state },
  child: row.childNumber === null ? null : showChildLabel(row),
  ...{ requesterAgencyId: row.requesterAgencyId, centreAgencyId: row.centreAgencyId },
  ...{ language: row.language, requestedAt: row.requestedAt.toISOString() },
  dueAt: row.dueAt?.toISOString() ?? null,
  isLate: row.dueAt !== null && row.dueAt < now,
  submittedAt: row.submittedAt?.toISOString() ?? null,
  endedAt: row.endedAt?.toISOString() ?? null,
});

interface Shown {
  readonly now: Date;
  /** Whether who looks is of the centre, and not of the authority. */
  readonly isOfCentre: boolean;
  readonly question: string | null;
  readonly draft: PreDecisionDraft | null;
  readonly report: PreDecisionContent | null;
  readonly editions: readonly PreDecisionEditionEntity[];
  readonly actions: readonly PreDecisionAvailability[];
}

/** A report for one of the two; what is not named here is not shown. */
export const showPreDecision = (row: PreDecisionRow, shown: Shown): PreDecisionResponse => ({
  ...summarisePreDecision(row, shown.now),
  ...(shown.isOfCentre ? ofCentre(row, shown) : ofAuthority(row)),
  ...{ question: shown.question, returnReason: row.returnReason },
  report: shown.report && showContent(shown.report),
  editions: shown.editions.map(({ edition, submittedAt, contentHash }) => ({
    ...{ edition, submittedAt: submittedAt.toISOString(), contentHash },
  })),
  availableActions: shown.actions,
});

/** The centre reads nothing of what the child is said to have done. */
const ofCentre = ({ writerId, endReason }: PreDecisionRow, { draft }: Shown) => ({
  ...{ orderId: null, intakeId: null, writerId, endReason },
  draft: draft && showDraft(draft),
});

/** That it was declined, and never why: it does not count against a child that did not want it (CRC 12, 16). */
const ofAuthority = ({ orderId, intakeId, state, endReason }: PreDecisionRow) => ({
  ...{ orderId, intakeId, writerId: null, draft: null },
  endReason: state === 'withdrawn' ? endReason : null,
});

const showDraft = (draft: PreDecisionDraft): PreDecisionDraftResponse => ({
  ...showContent(draft),
  ...{ isChildTold: draft.isChildTold, tries: draft.tries },
});

const showContent = (content: PreDecisionContent): PreDecisionContentResponse => ({
  ...{ background: content.background, family: content.family, school: content.school },
  ...{ circumstances: content.circumstances, strengths: content.strengths },
  ...{ childWords: content.childWords, wordsMissing: content.wordsMissing },
  ...{ childAdds: content.childAdds, isContested: content.isContested },
  ...{ measures: content.measures, recommendation: content.recommendation, spokenTo: content.spokenTo },
});
