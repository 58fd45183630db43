import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { contentRow, documentRow } from './document-rows';
import { mandateRow } from './mandate-rows';
import { putRow, type Row } from './put-row';

/** Copies that the centre keeps, by what they answer; one answers nothing, and one is of another kind. */
export interface CopyIds {
  readonly given: string;
  readonly runOut: string;
  readonly alone: string;
  readonly asLetter: string;
}

export const newCopies = (): CopyIds => ({
  given: newId(),
  runOut: newId(),
  alone: newId(),
  asLetter: newId(),
});

interface Made {
  readonly cases: CaseIds;
  readonly first: ChildFiles;
  readonly contexts: Record<ContextName, Context>;
}

/** A request that nobody has answered; what it asks for says what there is about it. */
export const copyRequestRow = (what: string, mandate: string, { cases, first, contexts }: Made): Row => ({
  ...{ id: newId(), mandate_id: mandate, clinic_agency_id: contexts.defence.agency, what },
  ...{ child_id: first.child, case_id: cases.first, centre_agency_id: contexts.centre.agency },
  ...{ state: 'requested', asked_by: contexts.defence.account, asked_at: NOW, version: 1, updated_at: NOW },
});

/**
 * Of the defence: to the centre, by a mandate whose window is open and by one whose word has run out, also answered; at another clinic in
 * whose name it serves no more. Of somebody else at its clinic; to another centre, to who coordinates none, and of a case that the
 * centre does not see.
 */
export async function makeCopyRequestRows(owner: ClientBase, copies: CopyIds, made: Made): Promise<void> {
  const { cases, contexts } = made;
  const { centre, identity, holder } = contexts;
  await makeCopies(owner, copies, made);
  const put = async (what: string, number: string, more: Row = {}) => {
    const text = 'select id from legal_clinic.mandate where asked_number = $1';
    const { rows } = await owner.query<{ id: string }>(text, [number]);
    await putRow(owner, 'legal_clinic.copy_request', {
      ...copyRequestRow(what, rows[0]!.id, made),
      ...more,
    });
  };
  const answered = (id: string) => ({
    ...{ state: 'answered', answered_by: centre.account, answered_at: NOW, document_id: id },
  });
  await put('asked', 'window open');
  await put('given', 'window open', answered(copies.given));
  await put('given-letter', 'window open', answered(copies.asLetter));
  await put('asked-run-out', 'window run-out');
  await put('given-run-out', 'window run-out', answered(copies.runOut));
  await put('asked-elsewhere', 'window elsewhere', { clinic_agency_id: holder.agency });
  await put('asked-by-other', 'window of-another');
  await put('headed', await makeHeaded(owner, contexts), {
    clinic_agency_id: contexts['clinic-head'].agency,
  });
  await put('to-other-centre', 'window of-another', { centre_agency_id: identity.agency });
  await put('to-police', 'window of-another', { centre_agency_id: holder.agency });
  await put('unseen-case', 'window of-another', { case_id: cases.unheld });
}

/** A mandate at a clinic whose coordinator looks at nothing that its lawyer asks for; answers its number. */
async function makeHeaded(
  owner: ClientBase,
  { holder, ...others }: Record<ContextName, Context>,
): Promise<string> {
  const head = others['clinic-head'];
  const held = { state: 'active', lawyer_id: holder.account, answered_by: head.account, answered_at: NOW };
  const mandate = mandateRow('headed copy', { by: holder, agency: head.agency });
  await putRow(owner, 'legal_clinic.mandate', { ...mandate, ...held });
  return 'headed copy';
}

async function makeCopies(owner: ClientBase, copies: CopyIds, { cases, first, contexts }: Made) {
  const { centre } = contexts;
  for (const [name, id] of Object.entries(copies) as [keyof CopyIds, string][]) {
    const row = documentRow(id, first.child, ['case', cases.first], centre);
    const kind = name === 'asLetter' ? 'letter' : 'copy-of-file';
    const uploaded = { kind, sight: 'agency', state: 'uploaded', editions: 2 };
    await putRow(owner, 'documents.document', { ...row, ...uploaded });
    for (const edition of [1, 2]) await putRow(owner, 'documents.content', contentRow(id, edition, centre));
  }
}
