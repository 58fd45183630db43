import { correctionRow } from '../rows/child-rows';
import { entryRow, type AboutIntake, type EntryTable } from '../rows/due-process-rows';
import { decisionRow, harmRow, needRow } from '../rows/intake-rows';
import { putRow, type Row } from '../rows/put-row';
import { changeRow, intakesOf, MARKED, peopleOf, type Marking } from './marking';

/** What the police wrote down of a child: where it was seized, what was decided, what it needs, and what somebody harmed was answered. */
export async function markIntakes(marking: Marking): Promise<void> {
  const { world, client } = marking;
  const { child, intake, draftIntake } = world.stories.police;
  const { inspector } = peopleOf(world);
  const at = world.test.clock.now().toISOString();
  await putRow(client, 'children.identity_correction', {
    ...{ ...correctionRow(child, inspector), field: 'identity-number', old_value: MARKED },
  });
  const seized = {
    met_how: 'apprehension',
    apprehended_at: at,
    apprehended_place: MARKED,
    decision: 'refer',
  };
  await changeRow(marking, 'intake.intake', intake, seized);
  const wrong = { in_error_at: at, in_error_by: inspector.account, in_error_reason: 'other' };
  const given = { state: 'recorded-in-error', ...wrong, in_error_note: MARKED };
  await changeRow(marking, 'intake.intake', draftIntake, given);
  await putRow(client, 'intake.decision', decisionRow(intake, child, inspector));
  await putRow(client, 'intake.harm', { ...harmRow(intake, child, inspector), description: MARKED });
  await putRow(client, 'intake.need', { ...needRow(intake, child, inspector), note: MARKED });
  const answered = { objects: true, objection_answered_at: at, objection_answer: MARKED };
  await changeRow(marking, 'intake.victim', world.victim, answered);
}

/** Of what is owed to a child, which table keeps words in which column. */
const WORDS: Partial<Record<EntryTable, string>> = {
  'due_process.notification_attempt': 'note',
  'due_process.rights_explanation': 'words',
  'due_process.interview': 'place_words',
  'due_process.interview_presence': 'name',
};

/** What is owed to the child was done about both intakes, each time with words about it. */
export async function markDueProcess({ world, client }: Marking): Promise<void> {
  const { child } = world.stories.police;
  const { inspector } = peopleOf(world);
  for (const intake of intakesOf(world)) {
    const about: AboutIntake = { intake, child };
    const put = async (table: EntryTable, of?: string, more: Row = {}): Promise<string> => {
      const words = WORDS[table];
      const row = { ...entryRow(table, about, inspector, of), ...more, ...(words && { [words]: MARKED }) };
      await putRow(client, table, row);
      return String(row.id);
    };
    await put('due_process.notification_attempt', await put('due_process.notification'));
    await put('due_process.interview_presence', await put('due_process.interview'));
    await put('due_process.rights_explanation', undefined, { explained_by: inspector.account });
  }
}

/** Of the time in custody that lasts still, the inspector has asked the child how it is treated. */
export async function markTreatment({ world, client }: Marking): Promise<void> {
  const about: AboutIntake = world.stories.police;
  const { inspector } = peopleOf(world);
  const row = entryRow('due_process.treatment_answer', about, inspector, world.dueProcess.police.custody);
  await putRow(client, 'due_process.treatment_answer', { ...row, words: MARKED });
}
