import type { Role } from '../../src/platform/policy/policy';
import { confidentialTexts, fillTexts, marksIn, markTexts, type TextColumn } from '../support/canaries';
import { consent } from '../support/journey';
import { makeWorld, type World } from '../support/world';
import { answerOf, cellsOf, forEachCell } from './cells';
import { ROUTE_LAWS } from './expectations/routes';

/** What is written at a centre while it works with a child. */
const WORK = [
  'case_plans.',
  'follow_through.',
  'sessions.note',
  'closure.conclusion',
  'closure.goal_outcome',
];
const ADMISSION = 'referrals.admission';

/** Written by hand after the table of roles: what each of them never sees, wherever it serves; the begin of the name of a text. */
const NEVER: Partial<Record<Role, readonly string[]>> = {
  // Of a plan it sees what the child agreed to, and nothing else of the work.
  'clinic-lawyer': [
    ...[
      'case_plans.assessment',
      'case_plans.safety',
      'case_plans.plan_signature',
      'case_plans.plan_transition',
    ],
    ...WORK.filter((one) => one !== 'case_plans.'),
    'sessions.',
    'cases.',
    'closure.',
    'conferences.',
    'messages.',
    'desk.',
    'children.',
    'protection.',
    'compliance.',
  ],
  'clinic-coordinator': [''],
  'child-inspector': WORK,
  'police-supervisor': [...WORK, ADMISSION],
  investigator: [...WORK, 'sessions.', ADMISSION],
  'referring-officer': WORK,
  'commission-secretary': WORK,
  prosecutor: [...WORK, 'sessions.', ADMISSION, 'compliance.ledger_line'],
  judge: [...WORK, 'sessions.', ADMISSION, 'compliance.ledger_line'],
  'probation-officer': [''],
  'council-analyst': [''],
  administrator: [''],
};

/** Of these the world has no row that may hold a text; each would be one more to walk past. */
const EMPTY: readonly TextColumn[] = [
  'children.identity_correction.old_value',
  'intake.intake.apprehended_place',
  'intake.intake.in_error_note',
  'intake.decision.reasons',
  'intake.victim.objection_answer',
  'intake.harm.description',
  'intake.need.note',
  'due_process.interview.place_words',
  'due_process.rights_explanation.words',
  'due_process.treatment_answer.words',
  'due_process.notification_attempt.note',
  'due_process.interview_presence.name',
  'cases.suspension.note',
  'sessions.contest.words',
  'sessions.goal_step.remark',
  'sessions.feedback.words',
  'follow_through.goal_progress.note',
  'follow_through.difficulty_response.contest_words',
  'closure.case_return.answer_reasons',
  'closure.case_return.best_interests',
  'closure.case_return.answer_words',
  'closure.case_return.facts',
  'closure.case_return.child_words',
  'closure.case_return.content',
  'closure.conclusion.child_words',
  'closure.conclusion.undone_note',
  'closure.goal_outcome.evidence',
  'closure.reopening.note',
  'closure.report.content',
  'conferences.conference.child_words',
  'conferences.conference_decision.words',
  'conferences.conference_step.words',
  'life_events.eighteenth_birthday.talk_words',
  'monitoring.file_finding.remark',
  'monitoring.file_finding.outcome_note',
  'hearings.hearing_record.child_words',
  'hearings.detention_review.reasons',
  'restorative.party.representative_name',
  'restorative.process.child_support',
  'restorative.process.child_words',
  'restorative.signature.name',
  'restorative.obligation.words',
  'compliance.condition_standing.words',
  'sentencing.order_condition.words',
  'sentencing.order_interval.note',
];

/** So that an empty walk proves nothing: who sees what is theirs. */
const SEEN: readonly (readonly [Role, TextColumn])[] = [
  ['clinic-lawyer', 'referrals.admission.words'],
  ['clinic-lawyer', 'referrals.referral.reasons'],
  ['child-inspector', 'intake.intake.account'],
  ['prosecutor', 'referrals.referral.summary'],
  ['case-worker', 'sessions.note.words'],
  ['case-worker', 'case_plans.assessment.child_words'],
];

describe('a marked text', () => {
  let world: World;
  let unmark: () => void;
  /** Texts that no row of the world could be given. */
  let empty: readonly TextColumn[];
  const seen = new Map<Role, Set<TextColumn>>();

  beforeAll(async () => {
    world = await makeWorld();
    await openWindow(world);
    empty = await fillTexts(world.test);
    unmark = markTexts();
    const walked = [...Object.keys(NEVER), 'case-worker'];
    const cells = cellsOf(world, ROUTE_LAWS).filter(
      ({ law, actor }) => law.route.startsWith('GET') && actor && walked.includes(actor.role),
    );
    await forEachCell(cells, async (cell) => {
      const { role } = cell.actor!;
      const known = seen.get(role) ?? new Set();
      for (const column of marksIn((await answerOf(world, cell)).text)) known.add(column);
      seen.set(role, known);
    });
  }, 300_000);

  afterAll(async () => {
    unmark();
    await world.close();
  });

  it('stands in each of the sealed texts of the dictionary but those of which the world has no row', () => {
    expect(confidentialTexts(world.test).length).toBeGreaterThan(90);
    expect([...empty].sort()).toEqual([...EMPTY].sort());
  });

  it.each(Object.entries(NEVER) as [Role, readonly string[]][])(
    'appears on no route that a %s may call, where the table of roles says never',
    (role, never) => {
      const found = [...(seen.get(role) ?? [])].filter((column) =>
        never.some((one) => column.startsWith(one)),
      );
      expect(found).toEqual([]);
    },
  );

  it.each(SEEN)('appears to a %s where it is theirs: %s', (role, column) => {
    expect([...(seen.get(role) ?? [])]).toContain(column);
  });
});

/** The lawyer holds the mandate, and the child has said that the clinic may be told: the window and the file are open. */
async function openWindow(world: World): Promise<void> {
  const { mandate, stories, test } = world;
  const { caller } = world.who('clinic-coordinator', 'clinic');
  const { account: lawyerId } = world.who('clinic-lawyer', 'clinic');
  const accepted = await caller.act(`/v1/mandates/${mandate}`, 'accept', { lawyerId });
  if (accepted.status !== 200) throw new Error(accepted.text);
  const { child, referrals } = stories.police;
  // The child of that story is held; what it says to a clinic counts there too.
  await consent(world.who('child-inspector', 'police').caller, test, {
    ...{
      purpose: 'share-with-legal-clinic',
      textVersion: 'share-with-legal-clinic-1',
      person: 'child',
      inCustody: true,
    },
    ...{ childId: child, fileKind: 'referral', fileId: referrals['accepted']?.id },
  });
}
