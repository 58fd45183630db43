import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { ChildFiles } from './child-rows';
import { NOW, type Context } from './contexts';
import { putRow, type Row } from './put-row';

/** The file that a consent is for. */
export interface RowFile {
  readonly kind: string;
  readonly id: string;
}

/** What a child has said to a purpose of a file. */
export const consentRow = (child: string, file: RowFile, by: Pick<Context, 'account' | 'agency'>): Row => ({
  id: newId(),
  child_id: child,
  file_kind: file.kind,
  file_id: file.id,
  purpose: newId(),
  person: 'child',
  state: 'given',
  decision: 'given',
  decided_at: NOW,
  text_version: 'participate-1',
  language: 'az',
  explained_by: by.account,
  explained_at: NOW,
  interpretation: 'none-needed',
  lawyer_present: true,
  form: 'written',
  in_custody: false,
  needs_representative: false,
  agency_id: by.agency,
  recorded_by: by.account,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

/** One consent for every file of the child, and one for a mandate, which nobody here holds. */
export async function makeConsents(owner: ClientBase, files: ChildFiles, by: Context): Promise<void> {
  const all: RowFile[] = [
    { kind: 'child', id: files.child },
    { kind: 'intake', id: files.intake },
    { kind: 'referral', id: files.referral },
    { kind: 'mandate', id: newId() },
  ];
  for (const file of all) await putRow(owner, 'children.consent', consentRow(files.child, file, by));
  const toHelp = consentRow(files.child, { kind: 'referral', id: files.referral }, by);
  await putRow(owner, 'children.consent', { ...toHelp, purpose: 'voluntary-support' });
}
