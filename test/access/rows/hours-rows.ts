import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

export const openingRow = (by: Context): Row => ({
  id: newId(),
  centre_agency_id: by.agency,
  valid_from: '2026-06-01',
  hours: [],
  recorded_by: by.account,
  recorded_at: NOW,
});

export const schoolingRow = (file: string, child: string, by: Pick<Context, 'account'>): Row => ({
  id: newId(),
  case_id: file,
  child_id: child,
  goes_to_school: true,
  recorded_by: by.account,
  recorded_at: NOW,
});

interface Made {
  readonly cases: CaseIds;
  readonly first: ChildFiles;
  readonly second: ChildFiles;
  readonly contexts: Record<ContextName, Context>;
}

/** A week of the centre and of the stranger’s agency, and of each of the two children that it goes to school. */
export async function makeHoursRows(owner: ClientBase, made: Made): Promise<void> {
  const { cases, first, second, contexts } = made;
  const { centre, stranger } = contexts;
  for (const by of [centre, stranger]) await putRow(owner, 'sessions.opening_week', openingRow(by));
  await putRow(owner, 'sessions.schooling', schoolingRow(cases.first, first.child, centre));
  await putRow(owner, 'sessions.schooling', schoolingRow(cases.second, second.child, stranger));
}
