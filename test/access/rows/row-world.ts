import { Client } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { freshDatabase } from '../../support/database';
import {
  childRow,
  RECORDERS,
  grantRow,
  intakeRow,
  makeChild,
  MISSES,
  missedGrant,
  newFiles,
  openFiles,
  representativeRow,
  type ChildFiles,
} from './child-rows';
import { makeClocks } from './clock-rows';
import { makeAssessmentRows, newAssessments, type AssessmentIds } from './assessment-rows';
import { makeAdmissions, newAdmissions, type Admissions } from './admission-rows';
import { makeConcernRows, newConcerns, type ConcernIds } from './concern-rows';
import { consentRow, makeConsents } from './consent-rows';
import { makeCardRows } from './emergency-card-rows';
import { makeCheckRows, makeChecksBeside, makeRuleRows, newChecks, type CheckIds } from './eligibility-rows';
import { ageAssessmentRow } from './age-assessment-rows';
import { makeRequests } from './representation-rows';
import { makeContexts, NOW, type Context, type ContextName } from './contexts';
import { makeMerges, newMerges, type MergeIds } from './child-merge-rows';
import { makeOpenCases } from './open-case-rows';
import { eventRow, makeIntakeParts } from './intake-rows';
import { makeDueProcessRows } from './due-process-rows';
import { putRow, type Row } from './put-row';
import { makeHandoverRows, newHandovers, type HandoverIds } from './handover-rows';
import { makeCaseLinkRows } from './case-link-rows';
import { makeComplianceRows, newCompliance, type ComplianceIds } from './compliance-rows';
import {
  makeCourtReportRows,
  newOrderReports,
  newPreDecisions,
  type OrderReportIds,
  type PreDecisionIds,
} from './court-report-rows';
import { makeOrderRows, newOrders, type OrderIds } from './order-rows';
import { makeHearingRows, newHearings, type HearingIds } from './hearing-rows';
import { makeCaseStatusRows } from './case-status-rows';
import { makeReferralStatusRows } from './referral-status-rows';
import { makeCopyRequestRows, newCopies, type CopyIds } from './copy-request-rows';
import { makeMandateRows, newMandates, type MandateIds } from './mandate-rows';
import { makeTransferRows } from './transfer-rows';
import { makeCaseRows, newCases, type CaseIds } from './case-rows';
import { makePlanRows, newPlans, type PlanIds } from './plan-rows';
import { makeDifficultyRows, newDifficulties, type DifficultyIds } from './difficulty-rows';
import { makeProgressReviewRows, newProgressReviews, type ProgressReviewIds } from './progress-review-rows';
import { makeSessionRows, newSessions, type SessionIds } from './session-rows';
import { makeSeparationRows } from './separation-rows';
import { makeSessionNoteRows, newSessionNotes, type SessionNoteIds } from './session-note-rows';
import { makeWhatFollowedRows } from './what-followed-rows';
import { makePreferenceRows } from './notice-preference-rows';
import { makeWebhookRows, newWebhooks, type WebhookIds } from './webhook-rows';
import { makeFamilyLinkRows, newFamilyLinks, type FamilyLinkIds } from './family-link-rows';
import { makeHoursRows } from './hours-rows';
import { makeFollowUpRows, newFollowUps, type FollowUpIds } from './follow-up-rows';
import { makeFeedRows, newFeeds, type FeedIds } from './calendar-feed-rows';
import { makeProgrammeRows, newProgrammes, type ProgrammeIds } from './programme-rows';
import { makeSeriesRows, newSeries, type SeriesIds } from './series-rows';
import { makeCaseReturnRows } from './case-return-rows';
import { makeClosureRows, newClosures, type ClosureIds } from './closure-rows';
import { makeAftercareRows, newAftercare, type AftercareIds } from './aftercare-rows';
import { makeMessageRows, newMessages, type MessageIds } from './message-rows';
import { makeTaskRows, newTasks, type TaskIds } from './task-rows';
import { makeDocumentRows, newDocuments, type DocumentIds } from './document-rows';
import {
  makeMonitoringRows,
  newFileReviews,
  newTalks,
  type FileReviewIds,
  type TalkIds,
} from './monitoring-rows';
import { makePartRows, newParts, type PartIds } from './obligation-part-rows';
import { makeRestorativeRows, newProcesses, type RestorativeIds } from './restorative-rows';
import { makeConferenceRows, newConferences, type ConferenceIds } from './conference-rows';
import { makeBirthdayRows, newBirthdays, type BirthdayIds } from './birthday-rows';
import { makeLifeEventRows, newNewActs, type NewActIds } from './life-event-rows';
import { makeCaseImportRows, newCaseImports, type CaseImportIds } from './case-import-rows';
import { makeSupportRows } from './support-rows';
import { makeRegistrationRows } from './registration-rows';
import { makeShiftNoteRows, newShiftNotes, type ShiftNoteIds } from './shift-note-rows';
import { makeReviewRows, newReviews, type ReviewIds } from './review-rows';

/** A database with two children and everybody who may or may not know of them, made row by row as owner. */
export interface RowWorld {
  readonly owner: Client;
  readonly app: Client;
  readonly contexts: Record<ContextName, Context>;
  /** The child that the contexts are named after. */
  readonly first: ChildFiles;
  /** The child of the stranger. */
  readonly second: ChildFiles;
  /** Ids for which grants stand and rows do not yet: what somebody is about to insert. */
  readonly next: ChildFiles;
  /** Referrals about to be inserted by the holder, each on a grant that misses. */
  readonly missed: Readonly<Record<(typeof MISSES)[number] | 'other-child', string>>;
  readonly reviews: ReviewIds;
  readonly handovers: HandoverIds;
  readonly orders: OrderIds;
  readonly compliance: ComplianceIds;
  readonly hearings: HearingIds;
  readonly preDecisions: PreDecisionIds;
  readonly orderReports: OrderReportIds;
  readonly cases: CaseIds;
  readonly caseImports: CaseImportIds;
  readonly assessments: AssessmentIds;
  readonly plans: PlanIds;
  readonly sessions: SessionIds;
  readonly series: SeriesIds;
  readonly progressReviews: ProgressReviewIds;
  readonly closures: ClosureIds;
  readonly aftercare: AftercareIds;
  readonly messages: MessageIds;
  readonly tasks: TaskIds;
  readonly programmes: ProgrammeIds;
  readonly difficulties: DifficultyIds;
  readonly documents: DocumentIds;
  readonly sessionNotes: SessionNoteIds;
  readonly familyLinks: FamilyLinkIds;
  readonly feeds: FeedIds;
  readonly webhooks: WebhookIds;
  readonly newActs: NewActIds;
  readonly birthdays: BirthdayIds;
  readonly conferences: ConferenceIds;
  readonly processes: RestorativeIds;
  readonly parts: PartIds;
  readonly fileReviews: FileReviewIds;
  readonly talks: TalkIds;
  readonly followUps: FollowUpIds;
  /** An intake of a third child; the stranger holds nothing else of that child. */
  readonly thirdIntake: string;
  /** An intake that the reviewing body recorded itself: what it is the unit of, and what it reads, are apart. */
  readonly reviewersIntake: string;
  /** The child of that intake: the reviewing body knows the label of it, the authority the identity. */
  readonly reviewersChild: string;
  /** A fourth child, whose own file a handover has opened to who protects and refers. */
  readonly handedChild: string;
  readonly admissions: Admissions;
  readonly checks: CheckIds;
  readonly concerns: ConcernIds;
  readonly merges: MergeIds;
  readonly shiftNotes: ShiftNoteIds;
  readonly mandates: MandateIds;
  readonly copies: CopyIds;
  close(): Promise<void>;
}

/** The ids of everything in such a world, before a row is made. */
export const newRowIds = () => ({
  first: newFiles(),
  second: newFiles(),
  next: newFiles(),
  missed: {
    ended: newId(),
    expired: newId(),
    early: newId(),
    'other-kind': newId(),
    'other-role': newId(),
    'other-child': newId(),
  },
  thirdIntake: newId(),
  reviewersIntake: newId(),
  reviewersChild: newId(),
  handedChild: newId(),
  admissions: newAdmissions(),
  checks: newChecks(),
  concerns: newConcerns(),
  reviews: newReviews(),
  handovers: newHandovers(),
  orders: newOrders(),
  compliance: newCompliance(),
  hearings: newHearings(),
  preDecisions: newPreDecisions(),
  orderReports: newOrderReports(),
  cases: newCases(),
  caseImports: newCaseImports(),
  assessments: newAssessments(),
  plans: newPlans(),
  sessions: newSessions(),
  series: newSeries(),
  progressReviews: newProgressReviews(),
  closures: newClosures(),
  aftercare: newAftercare(),
  messages: newMessages(),
  tasks: newTasks(),
  programmes: newProgrammes(),
  difficulties: newDifficulties(),
  documents: newDocuments(),
  sessionNotes: newSessionNotes(),
  familyLinks: newFamilyLinks(),
  feeds: newFeeds(),
  webhooks: newWebhooks(),
  newActs: newNewActs(),
  birthdays: newBirthdays(),
  conferences: newConferences(),
  processes: newProcesses(),
  parts: newParts(),
  fileReviews: newFileReviews(),
  talks: newTalks(),
  followUps: newFollowUps(),
  merges: newMerges(),
  shiftNotes: newShiftNotes(),
  mandates: newMandates(),
  copies: newCopies(),
});

export async function makeRowWorld(): Promise<RowWorld> {
  const database = await freshDatabase();
  const owner = new Client({ connectionString: database.ownerUrl });
  const app = new Client({ connectionString: database.appUrl });
  await Promise.all([owner.connect(), app.connect()]);
  const made = newRowIds();
  await owner.query('begin');
  const contexts = await makeContexts(owner);
  await makeChildren(owner, contexts, made);
  await makeAdmissions(owner, contexts, made, made.admissions);
  await makeReviewRows(owner, made.reviews, { ...made, contexts });
  await makeHandoverRows(owner, made.handovers, { ...made, contexts });
  await makeCaseRows(owner, made.cases, { ...made, contexts });
  await makeOrderRows(owner, { ...made, contexts });
  await makeComplianceRows(owner, { ...made, contexts });
  await makeHearingRows(owner, { ...made, contexts });
  await makeCourtReportRows(owner, { ...made, contexts });
  await makeCaseLinkRows(owner, { ...made, contexts });
  await makeCaseImportRows(owner, made.caseImports, contexts);
  await makeSupportRows(owner, made.cases, { ...made, contexts });
  await makeAssessmentRows(owner, made.assessments, { ...made, contexts });
  await makePlanRows(owner, made.plans, { ...made, contexts });
  await makeSessionRows(owner, made.sessions, { ...made, contexts });
  await makeSeparationRows(owner, { ...made, contexts });
  await makeHoursRows(owner, { ...made, contexts });
  await makeFollowUpRows(owner, { ...made, contexts });
  await makePreferenceRows(owner, contexts);
  await makeWebhookRows(owner, { ...made, contexts });
  await makeFamilyLinkRows(owner, { ...made, contexts });
  await makeSessionNoteRows(owner, { ...made, contexts });
  await makeWhatFollowedRows(owner, { ...made, contexts });
  await makeFeedRows(owner, { ...made, contexts });
  await makeProgrammeRows(owner, { ...made, contexts });
  await makeSeriesRows(owner, { ...made, contexts });
  await makeProgressReviewRows(owner, made.progressReviews, { ...made, contexts });
  await makeClosureRows(owner, made.closures, { ...made, contexts });
  await makeCaseReturnRows(owner, { ...made, contexts });
  await makeAftercareRows(owner, made.aftercare, { ...made, contexts });
  await makeTransferRows(owner, { ...made, contexts });
  await makeMandateRows(owner, made.mandates, { ...made, contexts });
  await makeCaseStatusRows(owner, { ...made, contexts });
  await makeMessageRows(owner, made.messages, { ...made, contexts });
  await makeTaskRows(owner, made.tasks, { ...made, contexts });
  await makeDifficultyRows(owner, made.difficulties, { ...made, contexts });
  await makeDocumentRows(owner, made.documents, { ...made, contexts });
  await makeCopyRequestRows(owner, made.copies, { ...made, contexts });
  await makeRegistrationRows(owner, { ...made, contexts });
  await makeLifeEventRows(owner, { ...made, contexts });
  await makeBirthdayRows(owner, { ...made, contexts });
  await makeConferenceRows(owner, { ...made, contexts });
  await makeRestorativeRows(owner, { ...made, contexts });
  await makePartRows(owner, made, contexts);
  await makeMonitoringRows(owner, { ...made, contexts });
  await makeShiftNoteRows(owner, made.shiftNotes, { ...made, contexts });
  await makeHanded(owner, made.handedChild, contexts);
  await makeOtherRows(owner, contexts, made.first);
  await makeClocks(owner, made.first, contexts.holder);
  await makeClocks(owner, made.second, contexts.stranger);
  await makeCardRows(owner, [
    [made.first.child, contexts.holder],
    [made.second.child, contexts.stranger],
  ]);
  await makeConcernRows(owner, contexts, made.concerns);
  const { first, second, merges } = made;
  await makeMerges(owner, merges, { first: first.child, second: second.child }, contexts);
  await makeReferralStatusRows(owner, { ...made, contexts });
  await owner.query('commit');
  const close = async () => {
    await Promise.all([owner.end(), app.end()]);
    await database.drop();
  };
  return { owner, app, contexts, ...made, close };
}

async function makeChildren(
  owner: Client,
  contexts: Record<ContextName, Context>,
  {
    first,
    second,
    next,
    missed,
    thirdIntake,
    checks,
    reviewersIntake,
    reviewersChild,
  }: Pick<
    RowWorld,
    'first' | 'second' | 'next' | 'missed' | 'thirdIntake' | 'reviewersIntake' | 'reviewersChild' | 'checks'
  >,
): Promise<void> {
  const { holder, stranger, authority, reviewer, centre } = contexts;
  const parties = {
    authority_agency_id: authority.agency,
    reviewer_agency_id: reviewer.agency,
    centre_agency_id: centre.agency,
  };
  await makeChild(owner, first, { holder, parties });
  await makeChild(owner, second, { holder: stranger, parties: {} });
  await makeDueProcessRows(owner, first, { holder, clinic: contexts.clinic });
  await makeDueProcessRows(owner, second, { holder: stranger, clinic: contexts.defence });
  await makeIntakeParts(owner, first, holder);
  await makeIntakeParts(owner, second, stranger);
  await putRow(owner, 'intake.event', eventRow(first.referral, authority));
  await makeConsents(owner, first, holder);
  await makeConsents(owner, second, stranger);
  await makeCheckRows(owner, first, holder, checks, reviewer);
  await makeCheckRows(owner, second, stranger);
  await makeRuleRows(owner, contexts.administrator);
  const own = [...filesOf(first), ['intake', next.intake], ['referral', next.referral]] as const;
  await openFiles(owner, own, first.child, contexts);
  for (const name of RECORDERS)
    await putRow(owner, 'children.representative', representativeRow(first.child, contexts[name]));
  const grant = (row: Row) => putRow(owner, 'children.need_to_know', row);
  for (const [kind, id] of filesOf(second)) await grant(grantRow(second.child, kind, id, stranger.agency));
  for (const miss of MISSES)
    await grant(missedGrant(miss, grantRow(first.child, 'referral', missed[miss], holder.agency)));
  await grant(grantRow(second.child, 'referral', missed['other-child'], holder.agency));
  await grant(grantRow(second.child, 'referral', next.child, stranger.agency));
  await makeOpenCases(owner, { first: first.child, second: second.child }, { centre, stranger });
  await putRow(owner, 'children.age_assessment', ageAssessmentRow(first.child, holder));
  await putRow(owner, 'children.age_assessment', ageAssessmentRow(second.child, stranger));
  await makeRequests(owner, { first: first.child, second: second.child }, contexts);
  await makeIntakeAlone(owner, { intake: thirdIntake, child: newId() }, stranger);
  const { colleague } = contexts;
  await makeChecksBeside(owner, checks, { first, second, thirdIntake, colleague, stranger });
  await makeIntakeAlone(owner, { intake: reviewersIntake, child: reviewersChild }, reviewer);
}

async function makeIntakeAlone(
  owner: Client,
  { intake, child }: Pick<ChildFiles, 'intake' | 'child'>,
  by: Context,
): Promise<void> {
  await putRow(owner, 'children.child', childRow(child, by));
  await putRow(owner, 'intake.intake', intakeRow(intake, child, by));
  await putRow(owner, 'children.need_to_know', grantRow(child, 'intake', intake, by.agency));
}

/** Of a child that is protected: a consent that tells of a charge, and one that does not. */
async function makeHanded(
  owner: Client,
  child: string,
  { stranger, 'protects-and-refers': protector }: Record<ContextName, Context>,
): Promise<void> {
  await putRow(owner, 'children.child', childRow(child, stranger));
  await putRow(owner, 'children.need_to_know', grantRow(child, 'child', child, protector.agency));
  for (const file of [
    { kind: 'referral', id: newId() },
    { kind: 'child', id: child },
  ])
    await putRow(owner, 'children.consent', consentRow(child, file, stranger));
}

const filesOf = ({ child, intake, draft, referral }: ChildFiles) =>
  [
    ['child', child],
    ['intake', intake],
    ['intake', draft],
    ['referral', referral],
  ] as const;

/** More than 72 hours before. */
export const LONG_AGO = '2026-05-29T09:59:59Z';

/** One row of every table that is not about a child. */
async function makeOtherRows(
  owner: Client,
  { holder, colleague, stranger, centre }: Record<ContextName, Context>,
  { child }: ChildFiles,
): Promise<void> {
  for (const absent of [holder, stranger, centre])
    await putRow(owner, 'access.stand_in', standInRow(newId(), absent, colleague));
  await putRow(owner, 'audit.entry', auditRow({ account_id: holder.account, child_id: child }));
  await putRow(owner, 'platform.outbox', outboxRow(child));
  for (const [table, row] of REFERENCE_ROWS) await putRow(owner, table, row);
  for (const created_at of [NOW, LONG_AGO])
    for (const { account } of [holder, stranger])
      await putRow(owner, 'platform.idempotency_key', { ...keptAnswerRow(account), created_at });
}

export const standInRow = (id: string, absent: Context, present: Context) => ({
  id,
  absent_account_id: absent.account,
  stand_in_account_id: present.account,
  agency_id: absent.agency,
  valid_from: NOW,
  valid_until: '2026-07-01T00:00:00Z',
  granted_by: absent.account,
  version: 1,
});

export const auditRow = (who: Readonly<Record<string, unknown>>) => ({
  id: newId(),
  at: NOW,
  roles: [],
  purpose: 'intake',
  action: 'child.read',
  decision: 'allowed',
  request_id: '-',
  ...who,
});

export const outboxRow = (subject: string) => ({
  id: newId(),
  type: 'child.registered.v1',
  subject_kind: 'child',
  subject_id: subject,
  facts: {},
  occurred_at: NOW,
  request_id: '-',
});

export const keptAnswerRow = (account: string, key = newId()) => ({
  account_id: account,
  route: 'POST /v1/children',
  key,
  body_hash: '-',
  status: 201,
  answer: '\\x01',
  created_at: NOW,
});

const dated = () => ({
  id: newId(),
  valid_from: '2026-01-01',
  verified: false,
  source: '-',
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const entryRow = (): Row => ({
  ...dated(),
  list: 'languages',
  code: newId(),
  label_az: 'x',
  label_en: 'x',
  label_ru: 'x',
  attributes: {},
  sort: 1,
});

export const competenceRow = (age: number): Row => ({
  ...dated(),
  stage: 'police',
  min_age: age,
  max_age: age,
  agency_kind: 'police-unit',
  role: 'police-supervisor',
  legal_basis: 'x',
});

export const clockRow = (): Row => ({
  ...dated(),
  code: newId(),
  amount: 3,
  unit: 'days',
  escalates_to: 'police-supervisor',
});

const REFERENCE_ROWS = [
  ['reference.entry', entryRow()],
  ['reference.competence', competenceRow(90)],
  ['reference.clock_rule', clockRow()],
] as const;
