import type { Work } from '../../../platform/persistence/work';
import type { Explanation } from '../domain/referral';
import type { ExplanationRequest } from '../http/referral-action.requests';
import type { CheckReason } from './check-reason';

/** How something was explained: by the acting person, in which language, with which lawyer or why without. */
export async function explanationOf(
  work: Work,
  codes: CheckReason,
  request: ExplanationRequest,
): Promise<Explanation> {
  await codes.check(work, 'languages', request.language, '/explanation/language');
  const { lawyerAbsenceReason: absence } = request;
  if (absence) await codes.check(work, 'lawyer-absence-reasons', absence, '/explanation/lawyerAbsenceReason');
  if (request.backDatingReason)
    await codes.check(work, 'back-dating-reasons', request.backDatingReason, '/explanation/backDatingReason');
  return {
    explainedBy: work.actor.accountId,
    explainedAt: new Date(request.explainedAt).toISOString(),
    language: request.language,
    lawyerPresent: request.lawyerPresent,
    lawyerAbsenceReason: absence ?? null,
    backDatingReason: request.backDatingReason ?? null,
  };
}
