import type { Client } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { grantRow, openFiles, referralRow, type ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** Admissions of the first child: one on its way, one taken back, one whose referral was refused; and one of the second. */
export interface Admissions {
  readonly open: string;
  readonly closed: string;
  readonly takenBack: string;
  readonly ofSecond: string;
  /** The referral that was refused. */
  readonly refused: string;
  /** The referral whose work at the centre has ended. */
  readonly ended: string;
  readonly ofEnded: string;
  /** A referral of the first child that asks for help alone. */
  readonly prevention: string;
}

export const newAdmissions = (): Admissions => ({
  open: newId(),
  closed: newId(),
  takenBack: newId(),
  ofSecond: newId(),
  refused: newId(),
  ended: newId(),
  ofEnded: newId(),
  prevention: newId(),
});

export const admissionRow = (id: string, referral: string, child: string, by: Context): Row => ({
  id,
  referral_id: referral,
  child_id: child,
  admitted_at: NOW,
  freely_attested_by: 'lawyer',
  lawyer_present: true,
  representative_present: true,
  in_custody: false,
  language: 'az',
  recorded_by: by.account,
  agency_id: by.agency,
  recorded_at: NOW,
});

export async function makeAdmissions(
  owner: Client,
  contexts: Record<ContextName, Context>,
  { first, second }: { first: ChildFiles; second: ChildFiles },
  { open, closed, takenBack, ofSecond, refused, ended, ofEnded, prevention }: Admissions,
): Promise<void> {
  const { holder, stranger, authority, reviewer, centre } = contexts;
  const parties = {
    authority_agency_id: authority.agency,
    reviewer_agency_id: reviewer.agency,
    centre_agency_id: centre.agency,
  };
  const refer = (id: string, difference: Row) =>
    putRow(owner, 'referrals.referral', { ...referralRow(id, first, holder), ...parties, ...difference });
  await refer(refused, { state: 'refused' });
  await refer(ended, { state: 'accepted', work_ended_at: NOW, intake_id: first.draft });
  await refer(prevention, { basis: 'prevention', state: 'accepted' });
  const files = [refused, ended, prevention].map((id) => ['referral', id] as const);
  await openFiles(owner, files, first.child, contexts);
  // A grant for the defence on another kind of file of the same id opens no admission.
  const other = grantRow(first.child, 'mandate', first.referral, contexts['other-kind'].agency);
  await putRow(owner, 'children.need_to_know', { ...other, level: 'defence' });
  const put = (row: Row) => putRow(owner, 'referrals.admission', row);
  await put(admissionRow(open, first.referral, first.child, holder));
  await put(admissionRow(closed, refused, first.child, holder));
  await put(admissionRow(ofEnded, ended, first.child, holder));
  const before = admissionRow(takenBack, first.referral, first.child, holder);
  await put({ ...before, retracted_at: NOW, retraction_recorded_by: holder.account });
  await put(admissionRow(ofSecond, second.referral, second.child, stranger));
}
