import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { makeMandateProofRows } from './mandate-proof-rows';
import { putRow, type Row } from './put-row';

/** A mandate that nobody has answered; its number says what there is about it. */
export const mandateRow = (number: string, { by, agency = by.agency }: { by: Context; agency?: string }) => ({
  ...{ id: newId(), clinic_agency_id: agency, state: 'requested', asked_number: number },
  ...{ instructed_by: 'child', instructed_on: '2026-05-31', proof: 'signed-form' },
  ...{ asked_by: by.account, asked_at: NOW, version: 1, updated_at: NOW },
});

export const moveRow = (mandate: string, by: Context, reason: string): Row => ({
  ...{ id: newId(), mandate_id: mandate, from_state: 'requested', action: 'accept', to_state: 'active' },
  ...{ by_account: by.account, at: NOW, reason_code: reason },
});

const heldBy = ({ account }: Context, by: Context): Row => ({
  ...{ state: 'active', lawyer_id: account, answered_by: by.account, answered_at: NOW },
});

/** Mandates that the expectations name, each by its number. */
export interface MandateIds {
  readonly asked: string;
  readonly given: string;
  readonly over: string;
}

export const newMandates = (): MandateIds => ({ asked: newId(), given: newId(), over: newId() });

/**
 * Asked for by a lawyer, declined to them, and given to another; held by the defence, and at another clinic in whose name nobody holds
 * it any more; at a clinic of which somebody coordinates, held and ended.
 */
export async function makeMandateRows(
  owner: ClientBase,
  ids: MandateIds,
  { first, contexts }: { readonly first: ChildFiles; readonly contexts: Record<ContextName, Context> },
): Promise<void> {
  const { clinic, defence, holder } = contexts;
  const head = contexts['clinic-head'];
  const put = async (row: Row & { readonly id: string }, number: string) => {
    await putRow(owner, 'legal_clinic.mandate', row);
    await putRow(owner, 'legal_clinic.transition', moveRow(row.id, holder, number));
    const matter = { mandate_id: row.id, child_id: first.child, intake_id: first.intake };
    await putRow(owner, 'legal_clinic.matter', matter);
  };
  const answered = { answered_by: holder.account, answered_at: NOW, end_reason: 'other' };
  await put({ ...mandateRow('asked', { by: clinic }), id: ids.asked }, 'asked');
  await put({ ...mandateRow('declined', { by: clinic }), ...answered, state: 'declined' }, 'declined');
  await put(mandateRow('of-colleague', { by: holder, agency: clinic.agency }), 'of-colleague');
  const given = { ...mandateRow('given', { by: clinic }), ...heldBy(holder, holder), id: ids.given };
  await put(given, 'given');
  const byOther = { by: holder, agency: defence.agency };
  await put({ ...mandateRow('held', byOther), ...heldBy(defence, holder) }, 'held');
  const elsewhere = mandateRow('elsewhere', { by: holder, agency: holder.agency });
  await put({ ...elsewhere, ...heldBy(defence, holder) }, 'elsewhere');
  const headed = { by: holder, agency: head.agency };
  await put({ ...mandateRow('headed', headed), ...heldBy(holder, head) }, 'headed');
  const over = { ...heldBy(holder, head), state: 'ended', ended_at: NOW, end_reason: 'matter-over' };
  await put({ ...mandateRow('over', headed), ...over, id: ids.over }, 'over');
  await makeMandateProofRows(owner, holder);
}
