import { ageAssessmentTables } from './age-assessment.tables';
import { admissionTables } from './admission.tables';
import { childrenTables } from './children.tables';
import { consentTables } from './consent.tables';
import { representationTables } from './representation.tables';
import { childMergeTables } from './child-merge.tables';
import { openCaseTables } from './open-case.tables';
import { clockTables } from './clock.tables';
import { dueProcessTables } from './due-process.tables';
import { eligibilityTables } from './eligibility.tables';
import { concernTables } from './concern.tables';
import { documentTables } from './document.tables';
import { emergencyCardTables } from './emergency-card.tables';
import { accessTables, referenceTables, trailTables } from './other.tables';
import { intakePartTables } from './intake.tables';
import { intakeTables, referralTables } from './referral.tables';
import { assessmentTables } from './assessment.tables';
import { planTables } from './plan.tables';
import { caseImportTables } from './case-import.tables';
import { hearingTables } from './hearing.tables';
import { restorativeTables } from './restorative.tables';
import { conferenceTables } from './conference.tables';
import { monitoringTables } from './monitoring.tables';
import { lifeEventTables } from './life-event.tables';
import { difficultyTables } from './difficulty.tables';
import { progressReviewTables } from './progress-review.tables';
import { sessionTables } from './session.tables';
import { sessionNoteTables } from './session-note.tables';
import { whatFollowedTables } from './what-followed.tables';
import { noticePreferenceTables } from './notice-preference.tables';
import { webhookTables } from './webhook.tables';
import { familyLinkTables } from './family-link.tables';
import { hoursTables } from './hours.tables';
import { followUpTables } from './follow-up.tables';
import { calendarFeedTables } from './calendar-feed.tables';
import { programmeTables } from './programme.tables';
import { separationTables } from './separation.tables';
import { seriesTables } from './series.tables';
import { caseReturnTables } from './case-return.tables';
import { closureTables } from './closure.tables';
import { aftercareTables } from './aftercare.tables';
import { messageTables } from './message.tables';
import { complianceTables } from './compliance.tables';
import { orderTables } from './order.tables';
import { courtReportTables } from './court-report.tables';
import { caseStatusTables } from './case-status.tables';
import { referralStatusTables } from './referral-status.tables';
import { copyRequestTables } from './copy-request.tables';
import { mandateProofTables } from './mandate-proof.tables';
import { mandateTables } from './mandate.tables';
import { transferTables } from './transfer.tables';
import { taskTables } from './task.tables';
import { caseLinkTables } from './case-link.tables';
import { caseTables } from './case.tables';
import { handoverTables } from './handover.tables';
import { registrationTables } from './registration.tables';
import { reviewTables } from './review.tables';
import { shiftNoteTables } from './shift-note.tables';
import type { TableLaw } from './table-law';

/** What the law says of every table whose rows the application reaches by itself. */
export const TABLE_LAWS: readonly TableLaw[] = [
  ...childrenTables,
  ...consentTables,
  ...representationTables,
  ...ageAssessmentTables,
  ...childMergeTables,
  ...openCaseTables,
  ...documentTables,
  ...concernTables,
  ...emergencyCardTables,
  ...intakeTables,
  ...clockTables,
  ...intakePartTables,
  ...dueProcessTables,
  ...eligibilityTables,
  ...referralTables,
  ...admissionTables,
  ...reviewTables,
  ...orderTables,
  ...complianceTables,
  ...courtReportTables,
  ...caseTables,
  ...caseLinkTables,
  ...transferTables,
  ...mandateProofTables,
  ...mandateTables,
  ...caseStatusTables,
  ...referralStatusTables,
  ...copyRequestTables,
  ...assessmentTables,
  ...planTables,
  ...sessionTables,
  ...separationTables,
  ...familyLinkTables,
  ...sessionNoteTables,
  ...whatFollowedTables,
  ...seriesTables,
  ...progressReviewTables,
  ...caseReturnTables,
  ...closureTables,
  ...aftercareTables,
  ...messageTables,
  ...taskTables,
  ...calendarFeedTables,
  ...followUpTables,
  ...hoursTables,
  ...programmeTables,
  ...difficultyTables,
  ...lifeEventTables,
  ...conferenceTables,
  ...hearingTables,
  ...restorativeTables,
  ...monitoringTables,
  ...caseImportTables,
  ...handoverTables,
  ...registrationTables,
  ...shiftNoteTables,
  ...webhookTables,
  ...noticePreferenceTables,
  ...accessTables,
  ...referenceTables,
  ...trailTables,
];
