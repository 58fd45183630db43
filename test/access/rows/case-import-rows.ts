import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** Tables of the centre, by its coordinator and by another of it; of another centre; of a unit that is none. */
export interface CaseImportIds {
  readonly ours: string;
  readonly colleagues: string;
  readonly theirs: string;
  readonly ofUnit: string;
}

export const newCaseImports = (): CaseImportIds => ({
  ours: newId(),
  colleagues: newId(),
  theirs: newId(),
  ofUnit: newId(),
});

export const caseImportRow = (id: string, by: Pick<Context, 'account' | 'agency'>): Row => ({
  id,
  agency_id: by.agency,
  by_account: by.account,
  at: NOW,
  digest: '0'.repeat(64),
  lines: 2,
});

export const importedRow = (table: string, line: number, caseId: string | null = null): Row => ({
  import_id: table,
  line,
  outcome: caseId === null ? 'refused' : 'brought-in',
  faults: '[]',
  case_id: caseId,
  at: NOW,
});

export async function makeCaseImportRows(
  owner: ClientBase,
  ids: CaseImportIds,
  { centre, identity, holder, lead }: Record<ContextName, Context>,
): Promise<void> {
  for (const [id, by] of [
    [ids.ours, centre],
    [ids.colleagues, { ...centre, account: lead.account }],
    [ids.theirs, identity],
    [ids.ofUnit, holder],
  ] as const) {
    await putRow(owner, 'paper_files.case_import', caseImportRow(id, by));
    await putRow(owner, 'paper_files.import_row', importedRow(id, 2));
  }
}
