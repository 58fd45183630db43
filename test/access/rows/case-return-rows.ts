import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { caseRow, type CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** Of which case and referral, and of whose centre. */
export interface ReturnedFile {
  readonly file: string;
  readonly child: string;
  readonly referral: string;
  readonly centre: Pick<Context, 'agency'>;
}

/** A wish to give a case back. */
export const caseReturnRow = (of: ReturnedFile, by: Pick<Context, 'account'>): Row => ({
  id: newId(),
  case_id: of.file,
  child_id: of.child,
  case_number: 'F-000000',
  referral_id: of.referral,
  centre_agency_id: of.centre.agency,
  state: 'asked',
  reason_code: 'child-asks',
  facts: '\\x00',
  child_words: '\\x00',
  lawyer_not_told: 'has-no-lawyer',
  asked_by: by.account,
  asked_at: NOW,
  version: 1,
  updated_at: NOW,
});

interface Made {
  readonly cases: CaseIds;
  readonly first: ChildFiles;
  readonly second: ChildFiles;
  readonly contexts: Record<ContextName, Context>;
}

/** One that is asked for, some that were sent: to who holds the referral and sees no case, and to others with one miss each. */
export async function makeCaseReturnRows(owner: ClientBase, made: Made): Promise<void> {
  const { cases, first, second, contexts } = made;
  const { lead, reviewer, stranger, status, centre } = contexts;
  const put = (row: Row) => putRow(owner, 'closure.case_return', row);
  const sent = (file: string, to: Context): Row => ({
    ...caseReturnRow({ file, child: first.child, referral: first.referral, centre }, lead),
    ...{ authority_agency_id: to.agency, state: 'sent', content: '\\x00', content_hash: '0'.repeat(64) },
    ...{ decided_by: contexts['lead-colleague'].account, decided_at: NOW },
  });
  const ofSecond = { file: cases.second, child: second.child, referral: second.referral, centre: stranger };
  await put(caseReturnRow(ofSecond, lead));
  const ofFirst = { file: cases.first, child: first.child, referral: first.referral, centre };
  await put(caseReturnRow(ofFirst, contexts.person));
  await put({ ...sent(cases.first, reviewer), state: 'dropped' });
  await put(sent(cases.unheld, reviewer));
  await put(sent(cases.identified, status));
  await put(sent(cases.otherKind, contexts['other-kind']));
  const unknown = newId();
  await putRow(owner, 'cases.case_file', caseRow(unknown, first.child, centre));
  await put(sent(unknown, stranger));
}
