import type { ClientBase } from 'pg';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow } from './put-row';

/** Two windows, each of one unit on its referral, in place of those that the referrals have opened; the number says of whom. */
export async function makeReferralStatusRows(
  owner: ClientBase,
  {
    first,
    second,
    contexts: { holder, stranger },
  }: {
    readonly first: ChildFiles;
    readonly second: ChildFiles;
    readonly contexts: Record<ContextName, Context>;
  },
): Promise<void> {
  await owner.query('set constraints all immediate');
  await owner.query('delete from legal_clinic.referral_status');
  const put = async ({ child, referral }: ChildFiles, unit: Context) => {
    const said = `of the ${unit.name}`;
    await putRow(owner, 'legal_clinic.referral_status', {
      ...{ referral_id: referral, referring_agency_id: unit.agency, child_id: child, number: said },
      ...{ stage: 'offered', since: NOW, opened_at: NOW, version: 1, changed_at: NOW },
    });
    const date = { referral_id: referral, kind: said, at: NOW, is_deadline: false };
    await putRow(owner, 'legal_clinic.referral_date', date);
  };
  await put(first, holder);
  await put(second, stranger);
}
