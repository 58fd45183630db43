import { createHash } from 'node:crypto';
import { newId } from '../../../src/kernel/ids';
import { markOf } from '../../support/canaries';
import { caseReturnRow } from '../rows/case-return-rows';
import { conclusionRow, goalOutcomeRow, reopeningRow, reportRow } from '../rows/closure-rows';
import { putRow } from '../rows/put-row';
import { acceptedOf, MARKED, peopleOf, sealed, type Marking } from './marking';

/** What an authority is told of the work, in words wherever it has some. */
const TOLD_OF_WORK = {
  ...{ caseNumber: 'F-000000', referralNumber: null, openedOn: '2026-01-01', endedOn: '2026-06-01' },
  outcomeCode: 'completed',
  work: {
    ...{ measure: null, startsOn: null, endsOn: null, outcomeReason: null },
    ...{ agreed: [], sessions: [], goals: [], childWords: markOf('closure.report.content') },
  },
};

/** What it is told of a case that it gets back. */
const TOLD_OF_RETURN = {
  ...{ caseNumber: 'F-000000', referralNumber: 'R-000000', openedOn: '2026-01-01', returnedOn: '2026-06-01' },
  ...{ reasonCode: 'child-asks', facts: markOf('closure.case_return.content'), wordsMissing: null },
  ...{ childWords: markOf('closure.case_return.content'), lawyerToldOn: null },
  ...{ lawyerNotTold: 'has-no-lawyer', steps: [], measure: null, startsOn: null, endsOn: null },
  ...{ agreed: [], sessions: [], goalAreas: [] },
};

/** The work with the child was found to have an end, went on, and the case was asked to be opened again. */
export async function markConclusions({ world, client }: Marking): Promise<void> {
  const of = { file: world.case, child: world.stories.police.child, plan: world.plans.active };
  const { worker } = peopleOf(world);
  const id = newId();
  const undone = { undone_at: new Date(), undone_by: worker.account, undone_reason: 'other' };
  const conclusion = { ...conclusionRow(id, of, worker), ...undone, undone_note: MARKED };
  await putRow(client, 'closure.conclusion', conclusion);
  await putRow(client, 'closure.goal_outcome', { ...goalOutcomeRow(id), evidence: MARKED });
  await putRow(client, 'closure.reopening', reopeningRow(of, worker));
}

/** The authority that decided was told how the work went. */
export async function markReport(marking: Marking): Promise<void> {
  const { world, client } = marking;
  const { child } = world.stories.police;
  const { coordinator, prosecutor } = peopleOf(world);
  const to = { referral: acceptedOf(world).id, agency: prosecutor.agency };
  const row = { ...reportRow({ file: world.case, child }, coordinator, to), id: newId() };
  const told = JSON.stringify(TOLD_OF_WORK);
  const place = { table: 'closure.report', column: 'content', row: row.id };
  const content = await sealed(marking, child, { place, told });
  await putRow(client, 'closure.report', { ...row, content, content_hash: hashOf(told) });
}

/** The authority got the case back, and gave it to the centre again. */
export async function markReturn(marking: Marking): Promise<void> {
  const { world, client } = marking;
  const { child } = world.stories.police;
  const { worker, coordinator, prosecutor } = peopleOf(world);
  const at = world.test.clock.now();
  const centre = { agency: coordinator.agency };
  const of = { file: world.case, child, referral: acceptedOf(world).id, centre };
  const row = { ...caseReturnRow(of, worker), id: newId() };
  const told = JSON.stringify(TOLD_OF_RETURN);
  const place = { table: 'closure.case_return', column: 'content', row: row.id };
  const decided = { decided_by: coordinator.account, decided_at: at };
  await putRow(client, 'closure.case_return', {
    ...{ ...row, ...decided, state: 'answered', authority_agency_id: prosecutor.agency },
    ...{ content: await sealed(marking, child, { place, told }), content_hash: hashOf(told) },
    ...{ answer: 'restart', answered_by: prosecutor.account, answered_at: at },
    ...{ answer_reasons: MARKED, best_interests: MARKED, answer_words: MARKED },
  });
}

const hashOf = (told: string): string => createHash('sha256').update(told).digest('hex');
