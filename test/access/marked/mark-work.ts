import { newId } from '../../../src/kernel/ids';
import { suspensionRow } from '../rows/case-rows';
import { decisionRow, heldBy, stepRow } from '../rows/conference-rows';
import { findingRow } from '../rows/monitoring-rows';
import { goalProgressRow } from '../rows/progress-review-rows';
import { attendanceRow, contestRow } from '../rows/session-rows';
import { putRow, type Row } from '../rows/put-row';
import { changeRow, MARKED, peopleOf, type Marking } from './marking';

/** The work rested once, and a session of it was told of by who led it and by the child, who saw it otherwise. */
export async function markSessions({ world, client }: Marking): Promise<void> {
  const { worker } = peopleOf(world);
  const { child } = world.stories.police;
  await putRow(client, 'cases.suspension', { ...suspensionRow(world.case, worker), note: MARKED });
  const { session } = world.sessionNote;
  const said: Row = attendanceRow(session, world.case, child, worker);
  await putRow(client, 'sessions.attendance', said);
  await putRow(client, 'sessions.contest', { ...contestRow(said, worker), words: MARKED });
  const recorded = { recorded_by: worker.account, recorded_at: world.test.clock.now() };
  const told = () => ({
    id: newId(),
    session_id: session,
    case_id: world.case,
    child_id: child,
    ...recorded,
  });
  const goals = 'select key as goal from case_plans.plan_goal where plan_id = $1';
  const { rows } = await client.query<{ goal: string }>(goals, [world.plans.active]);
  const step = { ...told(), goal_key: rows[0]!.goal, step: 'on-the-way', remark: MARKED };
  await putRow(client, 'sessions.goal_step', step);
  await putRow(client, 'sessions.feedback', { ...told(), feeling: 'good', words: MARKED });
}

/** How the work went was looked at; the child contests what was made of a difficulty, and spoke of its eighteenth birthday. */
export async function markProgress(marking: Marking): Promise<void> {
  const { world, client } = marking;
  const { worker, coordinator } = peopleOf(world);
  const at = world.test.clock.now();
  const near = { ...goalProgressRow(world.progressReview), note: MARKED };
  await putRow(client, 'follow_through.goal_progress', near);
  const contested = { contested_at: at, contested_by: 'child', contest_words: MARKED };
  await changeRow(marking, 'follow_through.difficulty_response', world.difficulty.response, contested);
  const talked = { state: 'talked', talked_at: at, talked_by: worker.account, talk_words: MARKED };
  await changeRow(marking, 'life_events.eighteenth_birthday', world.birthday, talked);
  const mended = { outcome_code: 'mended', settled_by: coordinator.account, settled_at: at };
  const finding = { ...findingRow(world.fileReview, 'plan-signed'), ...mended, outcome_note: MARKED };
  await putRow(client, 'monitoring.file_finding', finding);
}

/** The conference was held, the child was heard in it, and something was decided. */
export async function markConference(marking: Marking): Promise<void> {
  const { world, client } = marking;
  const { worker } = peopleOf(world);
  const heard = { child_heard: 'present', not_heard_reason: null, child_words: MARKED };
  const held = { ...heldBy(worker), ...heard };
  await changeRow(marking, 'conferences.conference', world.conference, held);
  const guests = 'select id from conferences.conference_guest where conference_id = $1 limit 1';
  const { rows } = await client.query<{ id: string }>(guests, [world.conference]);
  await putRow(client, 'conferences.conference_decision', decisionRow(world.conference));
  await putRow(client, 'conferences.conference_step', stepRow(world.conference, rows[0]!.id));
}
