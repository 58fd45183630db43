import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { memberRow, type CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';
import type { SessionIds } from './session-rows';

/**
 * About the first child, at its centre: by the coordinator, for everybody; by somebody of a clinic, for nobody and for the
 * coordinator. About the second: by the stranger, who answers for it; by its leader, who does not see the case; and at a body
 * whose coordinator, named, is in conflict.
 */
export interface SessionNoteIds {
  readonly forAll: string;
  readonly forNobody: string;
  readonly forCentre: string;
  readonly ofStranger: string;
  readonly ofLeader: string;
  readonly inConflict: string;
  /** By who sees another case at their agency, and by who sees this one from another body. */
  readonly byStranger: string;
  readonly byHelper: string;
}

export const newSessionNotes = (): SessionNoteIds => ({
  forAll: newId(),
  forNobody: newId(),
  forCentre: newId(),
  ofStranger: newId(),
  ofLeader: newId(),
  inConflict: newId(),
  byStranger: newId(),
  byHelper: newId(),
});

/** Of which child at which session. */
export interface AboutChild {
  readonly session: string;
  readonly file: string;
  readonly child: string;
}

export const sessionNoteRow = (
  id: string,
  { session, file, child }: AboutChild,
  by: Pick<Context, 'account'>,
  readers: readonly Context[] = [],
): Row => ({
  ...{ id, note_id: id, session_id: session, case_id: file, child_id: child },
  ...{ author_id: by.account, readers: readers.map(({ account }) => account), words: '\\x00' },
  ...{ edition: 1, version: 1, created_at: NOW, updated_at: NOW },
});

interface Made {
  readonly sessionNotes: SessionNoteIds;
  readonly sessions: SessionIds;
  readonly cases: CaseIds;
  readonly first: ChildFiles;
  readonly second: ChildFiles;
  readonly contexts: Record<ContextName, Context>;
}

export async function makeSessionNoteRows(owner: ClientBase, made: Made): Promise<void> {
  const { sessionNotes: ids, sessions, cases, first, second, contexts } = made;
  const { centre, stranger, clinic, identity } = contexts;
  const put = (row: Row) => putRow(owner, 'sessions.note', row);
  const held = { session: sessions.held, file: cases.first, child: first.child };
  const ofSecond = { file: cases.second, child: second.child };
  const all = Object.values(contexts).filter(({ name }) => name !== 'centre');
  await put(sessionNoteRow(ids.forAll, held, centre, all));
  await put(sessionNoteRow(ids.forNobody, held, clinic));
  await put(sessionNoteRow(ids.forCentre, held, clinic, [centre]));
  await put(sessionNoteRow(ids.ofStranger, { session: sessions.ofSecond, ...ofSecond }, stranger));
  await put(sessionNoteRow(ids.ofLeader, { session: sessions.led, ...ofSecond }, contexts['lead-colleague']));
  await put(
    sessionNoteRow(ids.inConflict, { session: sessions.inConflict, ...ofSecond }, clinic, [identity]),
  );
  await put(sessionNoteRow(ids.byStranger, held, stranger));
  await put(sessionNoteRow(ids.byHelper, held, contexts.person));
  // Who coordinates the centre was once on the team.
  const over = { ended_at: NOW, ended_by: centre.account, end_reason: 'part-done' };
  await putRow(owner, 'cases.team_member', { ...memberRow(cases.first, centre, centre), ...over });
  // Helps on that case alone, and coordinates another one.
  await putRow(owner, 'cases.team_member', memberRow(cases.first, identity, centre));
}
