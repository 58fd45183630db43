import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { victimRow } from './intake-rows';
import { putRow, type Row } from './put-row';

/** Restorative processes, each of which somebody reaches or misses by one thing. */
export interface RestorativeIds {
  /** On the case of the first child, mediated by its centre, and by a person; prepared, held, and ended. */
  readonly prepared: string;
  readonly ofPerson: string;
  readonly met: string;
  readonly agreed: string;
  readonly ended: string;
  /** On a closed case, on one at the agency that referred, and on that of the second child. */
  readonly ofClosed: string;
  readonly beside: string;
  readonly ofSecond: string;
  /** On the case of the first child at the agency of the stranger, who mediates it and knows whom the second child harmed. */
  readonly between: string;
  /** Of the agreement, a promise that was kept, beside the one that is open and has the id of the process. */
  readonly kept: string;
  /** Of the same, a promise of a wording that does not count. */
  readonly reworded: string;
  /** In the one that is prepared, somebody harmed who takes part no more, and is not reached. */
  readonly without: string;
}

export const newProcesses = (): RestorativeIds => ({
  prepared: newId(),
  ofPerson: newId(),
  met: newId(),
  agreed: newId(),
  ended: newId(),
  ofClosed: newId(),
  beside: newId(),
  ofSecond: newId(),
  between: newId(),
  kept: newId(),
  reworded: newId(),
  without: newId(),
});

export const processRow = (id: string, file: string, child: string, by: Context): Row => ({
  id,
  case_id: file,
  child_id: child,
  centre_agency_id: by.agency,
  state: 'prepared',
  kind: 'mediation',
  mediator_id: by.account,
  opened_by: by.account,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

const PROPOSED = { edition: 1, proposed_at: NOW };

const MET = { ...PROPOSED, state: 'met', met_at: NOW, met_how: 'face-to-face', child_words: '\\x00' };

const endedBy = ({ account }: Context): Row => ({
  ...{ state: 'ended', end_reason: 'no-agreement', ended_by: account, ended_at: NOW },
});

/** Somebody harmed who has said nothing yet. */
export const partyRow = (process: string, by: Context, id = newId()): Row => ({
  id,
  process_id: process,
  kind: 'adult',
  name: '\\x00',
  consent: 'not-asked',
  recorded_by: by.account,
  recorded_at: NOW,
});

/** Somebody harmed who never wanted to take part, or takes that back. */
export const partyWithoutPart = (
  process: string,
  by: Context,
  { id, consent }: { readonly id: string; readonly consent: 'refused' | 'withdrawn' },
): Row => ({
  ...partyRow(process, by, id),
  ...{ consent, explained_by: by.account, explained_at: NOW, language: 'az', interpretation: 'none-needed' },
  ...{ answered_at: NOW, withdrawn_at: consent === 'withdrawn' ? NOW : null },
});

export const partyContactRow = (party: string, by: Context): Row => ({
  party_id: party,
  contact: '\\x00',
  kept_by: by.account,
  kept_at: NOW,
});

/** To somebody harmed who has the id of the process. */
export const obligationRow = (process: string): Row => ({
  id: newId(),
  process_id: process,
  edition: 1,
  party_id: process,
  kind_code: 'apology',
  words: '\\x00',
  due_on: '2026-06-08',
  state: 'open',
});

/** What a promise that was kept has beside. */
export const obligationKept = ({ account }: Context): Row => ({
  ...{ state: 'done', is_confirmed: true, settled_by: account, settled_at: NOW },
});

/** A part that nobody confirms, of a promise. */
export const obligationPartRow = (process: string, obligation: string, by: Context): Row => ({
  ...{ id: newId(), process_id: process, obligation_id: obligation, count: 1, done_on: '2026-06-01' },
  ...{ is_confirmed: false, unconfirmed_reason: 'withdrew', recorded_by: by.account, recorded_at: NOW },
});

/** Another day for a promise that was due on the eighth. */
export const dueChangeRow = (process: string, obligation: string, by: Context): Row => ({
  ...{
    id: newId(),
    process_id: process,
    obligation_id: obligation,
    from_on: '2026-06-08',
    to_on: '2026-06-20',
  },
  ...{ reason_code: 'other', agreed_on: '2026-06-01', recorded_by: by.account, recorded_at: NOW },
});

export const agreementSignatureRow = (process: string, by: Context): Row => ({
  id: newId(),
  process_id: process,
  edition: 1,
  party: 'child',
  name: '\\x00',
  signed_on: '2026-06-01',
  recorded_by: by.account,
  recorded_at: NOW,
});

interface Made {
  readonly processes: RestorativeIds;
  readonly cases: CaseIds;
  readonly first: ChildFiles;
  readonly second: ChildFiles;
  readonly contexts: Record<ContextName, Context>;
}

/** The victim of an intake has the id of its child, so that rows can name it. */
export async function makeRestorativeRows(
  owner: ClientBase,
  { processes: ids, cases, first, second, contexts }: Made,
): Promise<void> {
  const { centre, identity, holder, stranger, person } = contexts;
  for (const { intake, child } of [first, second])
    await putRow(owner, 'intake.victim', { ...victimRow(intake, child, holder), id: child });
  const ofFirst = (id: string) => processRow(id, cases.first, first.child, centre);
  for (const row of [
    ofFirst(ids.prepared),
    { ...ofFirst(ids.ofPerson), mediator_id: person.account },
    { ...ofFirst(ids.met), ...MET },
    { ...ofFirst(ids.agreed), ...MET, state: 'agreed', agreed_at: NOW },
    { ...ofFirst(ids.ended), ...endedBy(centre) },
    { ...processRow(ids.ofClosed, cases.identified, first.child, identity), ...MET },
    processRow(ids.beside, cases.beside, first.child, holder),
    { ...processRow(ids.ofSecond, cases.second, second.child, stranger), ...MET },
    processRow(ids.between, cases.unanswered, first.child, stranger),
  ])
    await putRow(owner, 'restorative.process', row);
  const { kept: _kept, reworded: _reworded, without, ...processes } = ids;
  for (const id of Object.values<string>(processes)) await makeParties(owner, id, centre);
  const gone = partyWithoutPart(ids.prepared, centre, { id: without, consent: 'withdrawn' });
  await putRow(owner, 'restorative.party', gone);
  await putRow(owner, 'restorative.obligation', {
    ...obligationRow(ids.agreed),
    ...{ edition: 2, id: ids.reworded },
  });
  const kept = { ...obligationRow(ids.agreed), ...obligationKept(centre), id: ids.kept };
  await putRow(owner, 'restorative.obligation', kept);
  for (const id of [ids.prepared, ids.met, ids.agreed, ids.ended, ids.ofSecond]) {
    const verified = { verified_by: centre.account, verified_at: NOW };
    await putRow(owner, 'restorative.obligation_part', obligationPartRow(id, id, contexts.lead));
    await putRow(owner, 'restorative.obligation_part', {
      ...obligationPartRow(id, id, contexts.lead),
      ...verified,
    });
    await putRow(owner, 'restorative.due_change', dueChangeRow(id, id, centre));
  }
  const ofAnother = { ...dueChangeRow(ids.agreed, ids.kept, centre), to_on: '2026-06-25' };
  await putRow(owner, 'restorative.due_change', ofAnother);
  const before = { to_on: '2026-06-26', recorded_at: '2026-05-31T10:00:00Z' };
  await putRow(owner, 'restorative.due_change', {
    ...dueChangeRow(ids.agreed, ids.agreed, centre),
    ...before,
  });
}

/** Somebody harmed with the id of the process, who is reached. */
async function makeParties(owner: ClientBase, process: string, by: Context): Promise<void> {
  await putRow(owner, 'restorative.party', partyRow(process, by, process));
  await putRow(owner, 'restorative.party_contact', partyContactRow(process, by));
  for (const consent of ['refused', 'withdrawn'] as const) {
    const gone = newId();
    await putRow(owner, 'restorative.party', partyWithoutPart(process, by, { id: gone, consent }));
    await putRow(owner, 'restorative.party_contact', partyContactRow(gone, by));
  }
  for (const edition of [1, 2])
    await putRow(owner, 'restorative.obligation', {
      ...obligationRow(process),
      ...{ edition, id: edition === 1 ? process : newId() },
    });
  await putRow(owner, 'restorative.signature', { ...agreementSignatureRow(process, by), edition: 3 });
}
