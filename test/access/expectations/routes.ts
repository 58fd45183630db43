import { ageAssessmentRoutes } from './age-assessment.routes';
import { assessmentRoutes } from './assessment.routes';
import { planRoutes } from './plan.routes';
import { caseImportRoutes } from './case-import.routes';
import { hearingRoutes } from './hearing.routes';
import { restorativeRoutes } from './restorative.routes';
import { conferenceRoutes } from './conference.routes';
import { monitoringRoutes } from './monitoring.routes';
import { lifeEventRoutes } from './life-event.routes';
import { difficultyRoutes } from './difficulty.routes';
import { aftercareRoutes } from './aftercare.routes';
import { messageRoutes } from './message.routes';
import { caseStatusRoutes } from './case-status.routes';
import { referralStatusRoutes } from './referral-status.routes';
import { copyRequestRoutes } from './copy-request.routes';
import { mandateRoutes } from './mandate.routes';
import { transferRoutes } from './transfer.routes';
import { taskRoutes } from './task.routes';
import { progressReviewRoutes } from './progress-review.routes';
import { documentRoutes } from './document.routes';
import { sessionRoutes } from './session.routes';
import { sessionNoteRoutes } from './session-note.routes';
import { whatFollowedRoutes } from './what-followed.routes';
import { familyLinkRoutes } from './family-link.routes';
import { hoursRoutes } from './hours.routes';
import { followUpRoutes } from './follow-up.routes';
import { calendarFeedRoutes } from './calendar-feed.routes';
import { programmeRoutes } from './programme.routes';
import { seriesRoutes } from './series.routes';
import { admissionRoutes } from './admission.routes';
import { childRoutes, intakeRoutes, representativeRoutes } from './child.routes';
import { consentRoutes } from './consent.routes';
import { clockRoutes } from './clock.routes';
import { representationRoutes } from './representation.routes';
import { childMergeRoutes } from './child-merge.routes';
import { openCaseRoutes } from './open-case.routes';
import { intakePartRoutes } from './intake.routes';
import { dueProcessRoutes } from './due-process.routes';
import { eligibilityRoutes, eligibilityRuleRoutes } from './eligibility.routes';
import { concernRoutes } from './concern.routes';
import { emergencyCardRoutes } from './emergency-card.routes';
import { accessRoutes, publicRoutes, referenceRoutes, standInRoutes } from './other.routes';
import { referralRoutes } from './referral.routes';
import { complianceRoutes } from './compliance.routes';
import { orderRoutes } from './order.routes';
import { courtReportRoutes } from './court-report.routes';
import { caseReturnRoutes } from './case-return.routes';
import { reportRoutes } from './report.routes';
import { caseLinkRoutes } from './case-link.routes';
import { caseRoutes } from './case.routes';
import { handoverRoutes } from './handover.routes';
import { registrationRoutes } from './registration.routes';
import { reviewRoutes } from './review.routes';
import { printRoutes } from './print.routes';
import { noticePreferenceRoutes } from './notice-preference.routes';
import { webhookRoutes } from './webhook.routes';
import { worklistRoutes } from './worklist.routes';
import { intakeBatchRoutes } from './intake-batch.routes';
import { recordAtOnceRoutes } from './record-at-once.routes';
import { shiftNoteRoutes } from './shift-note.routes';
import type { RouteLaw } from './route-law';

/** What the law says of every route. */
export const ROUTE_LAWS: readonly RouteLaw[] = [
  ...childRoutes,
  ...representativeRoutes,
  ...consentRoutes,
  ...representationRoutes,
  ...ageAssessmentRoutes,
  ...childMergeRoutes,
  ...openCaseRoutes,
  ...concernRoutes,
  ...emergencyCardRoutes,
  ...intakeRoutes,
  ...intakePartRoutes,
  ...clockRoutes,
  ...dueProcessRoutes,
  ...eligibilityRoutes,
  ...eligibilityRuleRoutes,
  ...referralRoutes,
  ...admissionRoutes,
  ...reviewRoutes,
  ...orderRoutes,
  ...complianceRoutes,
  ...hearingRoutes,
  ...courtReportRoutes,
  ...caseRoutes,
  ...caseLinkRoutes,
  ...transferRoutes,
  ...mandateRoutes,
  ...copyRequestRoutes,
  ...caseStatusRoutes,
  ...referralStatusRoutes,
  ...assessmentRoutes,
  ...planRoutes,
  ...documentRoutes,
  ...sessionRoutes,
  ...familyLinkRoutes,
  ...sessionNoteRoutes,
  ...whatFollowedRoutes,
  ...seriesRoutes,
  ...progressReviewRoutes,
  ...aftercareRoutes,
  ...messageRoutes,
  ...taskRoutes,
  ...calendarFeedRoutes,
  ...followUpRoutes,
  ...hoursRoutes,
  ...programmeRoutes,
  ...difficultyRoutes,
  ...lifeEventRoutes,
  ...conferenceRoutes,
  ...restorativeRoutes,
  ...monitoringRoutes,
  ...caseImportRoutes,
  ...caseReturnRoutes,
  ...reportRoutes,
  ...handoverRoutes,
  ...registrationRoutes,
  ...accessRoutes,
  ...standInRoutes,
  ...referenceRoutes,
  ...printRoutes,
  ...webhookRoutes,
  ...noticePreferenceRoutes,
  ...worklistRoutes,
  ...intakeBatchRoutes,
  ...recordAtOnceRoutes,
  ...shiftNoteRoutes,
  ...publicRoutes,
];
