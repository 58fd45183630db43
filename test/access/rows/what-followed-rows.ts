import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';
import type { SessionIds } from './session-rows';
import type { AboutChild } from './session-note-rows';

const told = ({ session, file, child }: AboutChild, by: Pick<Context, 'account'>): Row => ({
  ...{ id: newId(), session_id: session, case_id: file, child_id: child },
  ...{ recorded_by: by.account, recorded_at: NOW },
});

export const feedbackRow = (about: AboutChild, by: Pick<Context, 'account'>): Row => ({
  ...told(about, by),
  feeling: 'good',
});

export const goalStepRow = (about: AboutChild, by: Pick<Context, 'account'>): Row => ({
  ...told(about, by),
  ...{ goal_key: newId(), step: 'on-the-way' },
});

interface Made {
  readonly sessions: SessionIds;
  readonly cases: CaseIds;
  readonly first: ChildFiles;
  readonly second: ChildFiles;
  readonly contexts: Record<ContextName, Context>;
}

/** Of the cancelled session of the first child, and of the session that its leader has led with the second, each one. */
export async function makeWhatFollowedRows(owner: ClientBase, made: Made): Promise<void> {
  const { sessions, cases, first, second, contexts } = made;
  const by = contexts.clinic;
  const ofFirst = { session: sessions.cancelled, file: cases.first, child: first.child };
  const ofSecond = { session: sessions.led, file: cases.second, child: second.child };
  for (const about of [ofFirst, ofSecond]) {
    await putRow(owner, 'sessions.feedback', feedbackRow(about, by));
    await putRow(owner, 'sessions.goal_step', goalStepRow(about, by));
  }
}
