import { AgeAssessmentRepository } from '../../src/modules/children/persistence/age-assessment.repository';
import { ChildMergeRepository } from '../../src/modules/children/persistence/child-merge.repository';
import { ConsentRepository } from '../../src/modules/children/persistence/consent.repository';
import { CorrectionRepository } from '../../src/modules/children/persistence/correction.repository';
import { RepresentativeRepository } from '../../src/modules/children/persistence/representative.repository';
import { RepresentativeRequestRepository } from '../../src/modules/children/persistence/representative-request.repository';
import { SearchNoticeRepository } from '../../src/modules/children/persistence/search-notice.repository';
import { ShiftNoteRepository } from '../../src/modules/desk/persistence/shift-note.repository';
import { DocumentRepository } from '../../src/modules/documents/persistence/document.repository';
import { BreachRepository } from '../../src/modules/due-process/persistence/breach.repository';
import { ReceivedRequestRepository } from '../../src/modules/due-process/persistence/received-request.repository';
import { CheckRepository } from '../../src/modules/eligibility/persistence/check.repository';
import { CoParticipantRepository } from '../../src/modules/intake/persistence/co-participant.repository';
import { earlierIntakes } from '../../src/modules/intake/persistence/earlier-intakes';
import { EvidenceRepository } from '../../src/modules/intake/persistence/evidence.repository';
import { IntakeRepository } from '../../src/modules/intake/persistence/intake.repository';
import { VictimRepository } from '../../src/modules/intake/persistence/victim.repository';
import { CopyRequestRepository } from '../../src/modules/legal-clinic/persistence/copy-request.repository';
import { HandoverRepository } from '../../src/modules/protection/persistence/handover.repository';
import { RegistrationRepository } from '../../src/modules/protection/persistence/registration.repository';
import { OwnReferralRepository } from '../../src/modules/referrals/persistence/own-referral.repository';
import { ReviewRepository } from '../../src/modules/reviews/persistence/review.repository';
import { ConcernRepository } from '../../src/modules/safeguarding/persistence/concern.repository';
import type { Position } from '../../src/platform/http/cursors';
import type { Work } from '../../src/platform/persistence/work';
import { openPlans, type Plans } from '../support/plans';

const ID = '01900000-0000-7000-8000-000000000001';
const FIRST = { from: null, limit: 51 } as const;
const LATER: { from: Position; limit: number } = {
  from: { after: '2026-06-01T00:00:00.000Z', id: ID },
  limit: 51,
};
const TODAY = '2026-06-01';
const ANY_REQUEST = { list: null, childId: null, changedSince: null };

type Ask = (plans: Plans, page: { from: Position | null; limit: number }) => (work: Work) => Promise<unknown>;

/** Lists in the order in which they are shown, and the index that has them so. */
const IN_ORDER: readonly (readonly [what: string, index: string, ask: Ask])[] = [
  [
    'consents that our agency recorded',
    'consent_agency',
    (plans, { from, limit }) =>
      (work) =>
        plans.repository(ConsentRepository).look(work, { unconfirmed: false }, from?.id ?? null, limit),
  ],
  [
    'consents to confirm',
    'consent_to_confirm',
    (plans, { from, limit }) =>
      (work) =>
        plans.repository(ConsentRepository).look(work, { unconfirmed: true }, from?.id ?? null, limit),
  ],
  [
    'papers of a child',
    'document_child',
    (plans, { from, limit }) =>
      (work) =>
        plans.repository(DocumentRepository).list(work, { childId: ID }, from?.id ?? null, limit),
  ],
  [
    'notices of searches',
    'search_notice_agency',
    (plans, { from, limit }) =>
      (work) =>
        plans.repository(SearchNoticeRepository).list(work, false, from?.id ?? null, limit),
  ],
  [
    'notices of searches that nobody has read',
    'search_notice_to_read',
    (plans, { from, limit }) =>
      (work) =>
        plans.repository(SearchNoticeRepository).list(work, true, from?.id ?? null, limit),
  ],
  [
    'assessments of the age of a child',
    'age_assessment_child',
    (plans, { from, limit }) =>
      (work) =>
        plans.repository(AgeAssessmentRepository).list(work, ID, from?.id ?? null, limit),
  ],
  [
    'shift notes that nobody has taken over',
    'shift_note_open',
    (plans, page) => (work) => plans.repository(ShiftNoteRepository).list(work, 'open', undefined, page),
  ],
  [
    'shift notes of my own',
    'shift_note_writer',
    (plans, page) => (work) => plans.repository(ShiftNoteRepository).list(work, 'mine', undefined, page),
  ],
  [
    'shift notes of my unit',
    'shift_note_agency',
    (plans, page) => (work) => plans.repository(ShiftNoteRepository).list(work, 'all', undefined, page),
  ],
  [
    'tasks of a shift note',
    'shift_task_note',
    (plans) => (work) => plans.repository(ShiftNoteRepository).tasksOf(work, ID),
  ],
  [
    'interviews in breach',
    'interview_breaches',
    (plans, { from, limit }) =>
      (work) =>
        plans.repository(BreachRepository).list(work, undefined, from, limit),
  ],
  [
    'requests for a mandate',
    'mandate_request_clinic',
    (plans, { from, limit }) =>
      (work) =>
        plans.repository(ReceivedRequestRepository).list(work, {}, from, limit),
  ],
  [
    'copies that lawyers of my clinic have asked for',
    'copy_request_clinic',
    (plans, page) => (work) =>
      plans.repository(CopyRequestRepository).list(work, 'clinic', { ...page, filter: {} }),
  ],
  [
    'copies that my centre was asked for',
    'copy_request_centre',
    (plans, page) => (work) =>
      plans.repository(CopyRequestRepository).list(work, 'centre', { ...page, filter: {} }),
  ],
  [
    'copies that my centre has to give',
    'copy_request_waiting',
    (plans, { limit }) =>
      (work) =>
        plans.repository(CopyRequestRepository).waiting(work, limit),
  ],
  [
    'checks of my agency',
    'check_agency',
    (plans, { from, limit }) =>
      (work) =>
        plans.repository(CheckRepository).list(work, { agencyId: plans.actor.agencyId }, from, limit),
  ],
  [
    'intakes of my unit',
    'intake_agency',
    (plans, { from, limit }) =>
      (work) =>
        plans.repository(IntakeRepository).look(work, {}, from, limit),
  ],
  [
    'intakes that I have drafted',
    'intake_drafted',
    (plans, { from, limit }) =>
      (work) =>
        plans.repository(IntakeRepository).look(work, { state: 'drafted', mine: true }, from, limit),
  ],
  [
    'handovers sent by us',
    'handover_sender',
    (plans, page) => (work) => plans.repository(HandoverRepository).look(work, 'sent-by-us', {}, page),
  ],
  [
    'handovers that wait for our answer',
    'handover_to_answer',
    (plans, page) => (work) =>
      plans.repository(HandoverRepository).look(work, 'waiting-for-our-answer', {}, page),
  ],
  [
    'preventive registrations of our unit',
    'preventive_registration_agency',
    (plans, { from, limit }) =>
      (work) =>
        plans.repository(RegistrationRepository).look(work, { list: 'ours', today: TODAY }, from, limit),
  ],
  [
    'preventive registrations to remove',
    'preventive_registration_live',
    (plans, { from, limit }) =>
      (work) =>
        plans
          .repository(RegistrationRepository)
          .look(work, { list: 'removal-prompted', today: TODAY }, from, limit),
  ],
  [
    'reviews that our unit asked for',
    'review_recorded',
    (plans, page) => (work) => plans.repository(ReviewRepository).look(work, 'asked-by-us', {}, page),
  ],
  [
    'reviews of our decisions',
    'review_decider',
    (plans, page) => (work) => plans.repository(ReviewRepository).look(work, 'of-our-decisions', {}, page),
  ],
  [
    'reviews that are late',
    'review_due',
    (plans, page) => (work) => plans.repository(ReviewRepository).look(work, 'overdue', {}, page),
  ],
  [
    'concerns that I raised',
    'concern_raised',
    (plans, page) => (work) => plans.repository(ConcernRepository).look(work, 'mine', {}, page),
  ],
];

const asLead = (work: Work): Work =>
  ({ ...work, actor: { ...work.actor, roles: ['safeguarding-lead'] } }) as unknown as Work;

/** Lists of what is little, or of one child or file: the planner may as well fetch and sort it. */
const FETCHED: readonly (readonly [what: string, index: RegExp, ask: Ask])[] = [
  [
    'concerns of our agency that are open',
    /concern_lead/,
    (plans, page) => (work) => plans.repository(ConcernRepository).look(asLead(work), 'open', {}, page),
  ],
  [
    'concerns of our agency that are late',
    /concern_lead|concern_due/,
    (plans, page) => (work) => plans.repository(ConcernRepository).look(asLead(work), 'overdue', {}, page),
  ],
  [
    'handovers that are near',
    /handover_(due|sender|addressed)/,
    (plans, page) => (work) => plans.repository(HandoverRepository).look(work, 'near', {}, page),
  ],
  [
    'reviews that we decide on',
    /review_(reviewer|assigner|due)/,
    (plans, page) => (work) => plans.repository(ReviewRepository).look(work, 'ours-to-review', {}, page),
  ],
  [
    'merges of children',
    /merge_(proposing|answering)|merge_pkey/,
    (plans, { from, limit }) =>
      (work) =>
        plans.repository(ChildMergeRepository).list(work, {}, from?.id ?? null, limit),
  ],
  [
    'merges that wait for our answer',
    /merge_waiting/,
    (plans, { limit }) =>
      (work) =>
        plans.repository(ChildMergeRepository).toAnswer(work, limit),
  ],
  [
    'requests for a representative',
    /representative_request_(asking|addressed|pkey)/,
    (plans, { from, limit }) =>
      (work) =>
        plans.repository(RepresentativeRequestRepository).list(work, ANY_REQUEST, from?.id ?? null, limit),
  ],
  [
    'representatives of a child',
    /representative_child/,
    (plans, { from, limit }) =>
      (work) =>
        plans.repository(RepresentativeRepository).list(work, ID, from?.id ?? null, limit),
  ],
  [
    'corrections of an identity',
    /identity_correction_child/,
    (plans, { from, limit }) =>
      (work) =>
        plans.repository(CorrectionRepository).list(work, ID, from, limit),
  ],
  [
    'consents of a file',
    /consent_file/,
    (plans, { from, limit }) =>
      (work) =>
        plans
          .repository(ConsentRepository)
          .look(work, { fileKind: 'referral', fileId: ID, unconfirmed: false }, from?.id ?? null, limit),
  ],
  [
    'checks of an intake',
    /check_(intake|once)\w*/,
    (plans, { from, limit }) =>
      (work) =>
        plans.repository(CheckRepository).list(work, { intakeId: ID, agencyId: null }, from, limit),
  ],
  ['earlier intakes of a child', /intake_child/, () => (work) => earlierIntakes(work, ID)],
  [
    'intakes linked as co-participants',
    /co_participant_(event|intake|case)/,
    (plans) => (work) => plans.repository(CoParticipantRepository).linked(work, ID),
  ],
  [
    'victims of an intake',
    /victim_intake/,
    (plans) => (work) => plans.repository(VictimRepository).ofIntake(work, ID),
  ],
  [
    'evidence of an intake',
    /evidence_intake/,
    (plans) => (work) => plans.repository(EvidenceRepository).ofIntake(work, ID),
  ],
  [
    'referrals that I have to submit',
    /referral_to_submit/,
    (plans, { limit }) =>
      (work) =>
        plans.repository(OwnReferralRepository).toSubmit(work, limit),
  ],
  [
    'referrals that a centre has answered',
    /referral_referrer/,
    (plans, { limit }) =>
      (work) =>
        plans.repository(OwnReferralRepository).answeredSince(work, work.now, limit),
  ],
];

describe('the plan of a list, whatever it holds', () => {
  let plans: Plans;

  beforeAll(async () => {
    plans = await openPlans();
  }, 60_000);

  afterAll(() => plans.close());

  it.each(IN_ORDER)('of %s walks %s in order, page after page', async (_, index, ask) => {
    for (const page of [FIRST, LATER]) {
      const plan = await plans.planOf(ask(plans, page), true);
      expect(plan).toMatch(new RegExp(`Index (Only )?Scan .*using ${index} on`));
      expect(plan).not.toMatch(/Sort|Seq Scan/);
    }
  });

  it.each(FETCHED)('of %s looks through no table', async (_, index, ask) => {
    for (const page of [FIRST, LATER]) {
      const plan = await plans.planOf(ask(plans, page), false);
      expect(plan).toMatch(index);
      expect(plan).not.toMatch(/Seq Scan/);
    }
  });
});
