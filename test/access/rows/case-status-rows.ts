import type { ClientBase } from 'pg';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { mandateRow } from './mandate-rows';
import { putRow, type Row } from './put-row';

/** Past and coming, as the contexts see it. */
const [BEFORE, AFTER] = ['2026-05-01T10:00:00Z', '2026-07-01T10:00:00Z'];

/**
 * Of the defence: one window that is open, one of a child whose word has run out, and one at another clinic; and one of somebody else
 * there. The number says what there is about each.
 */
export async function makeCaseStatusRows(
  owner: ClientBase,
  { first, contexts }: { readonly first: ChildFiles; readonly contexts: Record<ContextName, Context> },
): Promise<void> {
  const { defence, clinic, holder } = contexts;
  const put = async (number: string, lawyer: Context, agency: string, closesAt: string) => {
    const held = {
      state: 'active',
      lawyer_id: lawyer.account,
      answered_by: holder.account,
      answered_at: NOW,
    };
    const mandate: Row & { readonly id: string } = { ...mandateRow(number, { by: holder, agency }), ...held };
    await putRow(owner, 'legal_clinic.mandate', { ...mandate, asked_number: `window ${number}` });
    await putRow(owner, 'legal_clinic.case_status', {
      ...{
        mandate_id: mandate.id,
        clinic_agency_id: agency,
        lawyer_id: lawyer.account,
        child_id: first.child,
      },
      ...{
        number,
        stage: 'recorded',
        since: NOW,
        closes_at: closesAt,
        opened_at: NOW,
        version: 1,
        changed_at: NOW,
      },
    });
    const date = { mandate_id: mandate.id, kind: number, at: AFTER, is_deadline: true };
    await putRow(owner, 'legal_clinic.status_date', date);
  };
  await put('open', defence, defence.agency, AFTER);
  await put('run-out', defence, defence.agency, BEFORE);
  await put('elsewhere', defence, holder.agency, AFTER);
  await put('of-another', clinic, defence.agency, AFTER);
}
