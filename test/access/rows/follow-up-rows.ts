import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';
import { ABSENT, attendanceRow, participantRow, type SessionIds } from './session-rows';

/** What was said of sessions that the first child has missed at the centre and beside it, and the second one elsewhere. */
export interface FollowUpIds {
  readonly missed: string;
  readonly missedBeside: string;
  readonly missedBySecond: string;
}

export const newFollowUps = (): FollowUpIds => ({
  missed: newId(),
  missedBeside: newId(),
  missedBySecond: newId(),
});

/** The session that makes up, the case, the session that was missed. */
export const catchUpRow = (session: string, file: string, missed: string): Row => ({
  session_id: session,
  case_id: file,
  missed_session_id: missed,
  makes_up: 'absent-excused',
});

export const followUpRow = (
  attendance: string,
  file: string,
  child: string,
  by: Pick<Context, 'account'>,
): Row => ({
  attendance_id: attendance,
  case_id: file,
  child_id: child,
  answer: 'spoke-with-child',
  recorded_by: by.account,
  recorded_at: NOW,
});

interface Made {
  readonly followUps: FollowUpIds;
  readonly sessions: SessionIds;
  readonly cases: CaseIds;
  readonly first: ChildFiles;
  readonly second: ChildFiles;
  readonly contexts: Record<ContextName, Context>;
}

/**
 * The first child has missed what was cancelled, and makes it up in what is to come, where the child sits as well whose case is
 * open to nobody; the second one has missed what others booked, and makes it up at the stranger's agency. The first one has also
 * missed a session by another of its cases, which who leads it does not see.
 */
export async function makeFollowUpRows(owner: ClientBase, made: Made): Promise<void> {
  const { followUps: ids, sessions, cases, first, second, contexts } = made;
  const { centre, stranger, identity } = contexts;
  for (const missed of [
    { ...attendanceRow(sessions.cancelled, cases.first, first.child, centre), id: ids.missed },
    { ...attendanceRow(sessions.answered, cases.second, second.child, stranger), id: ids.missedBySecond },
    {
      ...attendanceRow(sessions.besideConflict, cases.otherKind, first.child, identity),
      id: ids.missedBeside,
    },
  ])
    await putRow(owner, 'sessions.attendance', { ...missed, ...ABSENT });
  await putRow(owner, 'sessions.participant', participantRow(sessions.coming, cases.unheld, second.child));
  for (const madeUp of [
    catchUpRow(sessions.coming, cases.first, sessions.cancelled),
    catchUpRow(sessions.coming, cases.unheld, sessions.begun),
    catchUpRow(sessions.ofSecond, cases.second, sessions.answered),
  ])
    await putRow(owner, 'sessions.catch_up', madeUp);
  await putRow(owner, 'sessions.follow_up', followUpRow(ids.missed, cases.first, first.child, centre));
  const said = await owner.query<{ id: string }>(
    'select id from sessions.attendance where session_id = $1 and case_id = $2',
    [sessions.ofSecond, cases.second],
  );
  const ofSecond = followUpRow(said.rows[0]!.id, cases.second, second.child, stranger);
  await putRow(owner, 'sessions.follow_up', ofSecond);
}
