import { newId } from '../../../src/kernel/ids';
import type { Context, ContextName } from '../rows/contexts';
import {
  agreementSignatureRow,
  dueChangeRow,
  obligationKept,
  obligationPartRow,
  obligationRow,
  partyContactRow,
  partyRow,
  processRow,
  type RestorativeIds,
} from '../rows/restorative-rows';
import { partInErrorRow } from '../rows/obligation-part-rows';
import type { RowWorld } from '../rows/row-world';
import { quoted } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

type Names = readonly (keyof RestorativeIds)[];
type Whose = Partial<Record<ContextName, Names>>;

const OF_FIRST: Names = ['prepared', 'ofPerson', 'met', 'agreed', 'ended'];

/** Whoever sees the case; nobody who is in conflict, who was on the team, or who refers and sees no case. */
const SEEN: Whose = {
  holder: [...OF_FIRST, 'beside'],
  colleague: [...OF_FIRST, 'beside'],
  protection: [...OF_FIRST, 'beside'],
  authority: OF_FIRST,
  centre: OF_FIRST,
  person: OF_FIRST,
  identity: [...OF_FIRST, 'ofClosed'],
  stranger: ['ofSecond', 'between'],
};

/** What has not ended, while the case is not closed. */
const GOES_ON: Names = ['prepared', 'ofPerson', 'met', 'agreed', 'beside', 'ofSecond', 'between'];

/** Those that one mediates oneself, while they go on. */
const MEDIATED: Whose = {
  centre: ['prepared', 'met', 'agreed'],
  person: ['ofPerson'],
  holder: ['beside'],
  identity: ['ofClosed'],
  stranger: ['ofSecond', 'between'],
};

/** The same without who answers for the case: they are on the side of the child. */
const IMPARTIAL: Whose = { ...MEDIATED, stranger: ['between'] };

const of =
  (key: string, whose: Whose, only?: Names): RowsOf =>
  ({ name }, { processes }) => {
    const names = (whose[name] ?? []).filter((one) => !only || only.includes(one));
    return names.length === 0 ? 'false' : `${key} in (${quoted(names.map((one) => processes[one]))})`;
  };

const ME = `nullif(current_setting('app.account', true), '')::uuid`;

const ENDED_BY_ANOTHER = `state = 'ended', end_reason = 'no-agreement', ended_by = gen_random_uuid(),
  ended_at = '2026-06-01T10:00:00Z'`;

const mine = (by: Context, { cases, first }: RowWorld) => processRow(newId(), cases.first, first.child, by);

/** Processes are for whoever works on the case; those harmed are named and asked by who mediates, and nobody else. */
export const restorativeTables: readonly TableLaw[] = [
  {
    table: 'restorative.process',
    see: of('id', SEEN),
    change: { set: 'version = 7', rows: of('id', SEEN, GOES_ON) },
    never: { what: 'a process that is ended in the name of another', set: ENDED_BY_ANOTHER },
    insert: [
      allowed('a process on a case that one sees', 'centre', (world) => mine(world.contexts.centre, world)),
      denied('a process in the name of another', 'centre', (world) => ({
        ...mine(world.contexts.centre, world),
        opened_by: world.contexts.holder.account,
      })),
      denied('a process with another child than the case is of', 'centre', (world) => ({
        ...mine(world.contexts.centre, world),
        child_id: world.second.child,
      })),
      denied('a process of another centre', 'centre', (world) => ({
        ...mine(world.contexts.centre, world),
        centre_agency_id: world.contexts.identity.agency,
      })),
      denied('a process that is held as it is opened', 'centre', (world) => ({
        ...mine(world.contexts.centre, world),
        ...{ state: 'met', met_at: '2026-06-01T10:00:00Z', met_how: 'face-to-face', child_words: '\\x00' },
      })),
      denied('a process on a case of a child who came by itself', 'identity', ({ cases, first, contexts }) =>
        processRow(newId(), cases.supported, first.child, contexts.identity),
      ),
      denied('a process on a closed case', 'identity', ({ cases, first, contexts }) =>
        processRow(newId(), cases.identified, first.child, contexts.identity),
      ),
      denied('a process on a case beside the one that one sees', 'stranger', ({ cases, first, contexts }) =>
        processRow(newId(), cases.identified, first.child, contexts.stranger),
      ),
      ...deniedTo(
        ['stranger', 'former-person', 'reviewer', 'clinic', 'nobody'],
        'a process on a case that one does not see',
        (by, world) => ({ ...mine(by, world), centre_agency_id: world.contexts.centre.agency }),
      ),
    ],
  },
  {
    table: 'restorative.party',
    see: of('process_id', SEEN),
    change: { set: `prepared_at = '2026-06-01T10:00:00Z'`, rows: of('process_id', MEDIATED) },
    insert: [
      allowed('somebody harmed, by who mediates', 'centre', ({ processes, contexts }) =>
        partyRow(processes.prepared, contexts.centre),
      ),
      allowed('the victim of an intake that one sees', 'holder', ({ processes, contexts, first }) => ({
        ...partyRow(processes.beside, contexts.holder),
        victim_id: first.child,
      })),
      denied('the victim of an intake of another child', 'holder', ({ processes, contexts, second }) => ({
        ...partyRow(processes.beside, contexts.holder),
        victim_id: second.child,
      })),
      denied('the victim of another child, whose intake one sees', 'stranger', (world) => ({
        ...partyRow(world.processes.between, world.contexts.stranger),
        victim_id: world.second.child,
      })),
      denied('the victim of an intake that one does not see', 'person', ({ processes, contexts }) => ({
        ...partyRow(processes.ofPerson, contexts.person),
        victim_id: newId(),
      })),
      denied('somebody harmed, in the name of another', 'centre', ({ processes, contexts }) =>
        partyRow(processes.prepared, contexts.holder),
      ),
      denied('somebody who agrees as they are named', 'centre', ({ processes, contexts }) => ({
        ...partyRow(processes.prepared, contexts.centre),
        ...{ consent: 'given', explained_by: contexts.centre.account, explained_at: '2026-06-01T10:00:00Z' },
        ...{ language: 'az', interpretation: 'none-needed', answered_at: '2026-06-01T10:00:00Z' },
      })),
      denied('somebody who did not come, as they are named', 'centre', ({ processes, contexts }) => ({
        ...partyRow(processes.prepared, contexts.centre),
        came: false,
      })),
      denied('somebody harmed, after it was held', 'centre', ({ processes, contexts }) =>
        partyRow(processes.met, contexts.centre),
      ),
      denied('somebody harmed, where another mediates', 'centre', ({ processes, contexts }) =>
        partyRow(processes.ofPerson, contexts.centre),
      ),
      ...deniedTo(
        ['person', 'holder', 'stranger', 'former-person', 'reviewer', 'nobody'],
        'somebody harmed, by who does not mediate',
        (by, { processes }) => partyRow(processes.prepared, by),
      ),
    ],
  },
  {
    table: 'restorative.party_contact',
    see: of('party_id', IMPARTIAL),
    change: { set: `kept_by = ${ME}`, rows: of('party_id', IMPARTIAL) },
    never: { what: 'how they are reached, in the name of another', set: 'kept_by = gen_random_uuid()' },
    insert: [
      allowed('how somebody is reached, by who mediates', 'centre', ({ processes, contexts }) =>
        partyContactRow(processes.prepared, contexts.centre),
      ),
      denied('how somebody is reached, in the name of another', 'centre', ({ processes, contexts }) =>
        partyContactRow(processes.prepared, contexts.holder),
      ),
      denied('how somebody is reached, after it has ended', 'centre', ({ processes, contexts }) =>
        partyContactRow(processes.ended, contexts.centre),
      ),
      denied('how somebody is reached who takes part no more', 'centre', ({ processes, contexts }) =>
        partyContactRow(processes.without, contexts.centre),
      ),
      denied('how somebody is reached whom nobody named', 'centre', ({ contexts }) =>
        partyContactRow(newId(), contexts.centre),
      ),
      denied('how somebody is reached, by who answers for the case', 'stranger', ({ processes, contexts }) =>
        partyContactRow(processes.ofSecond, contexts.stranger),
      ),
      ...deniedTo(
        ['person', 'holder', 'stranger', 'former-person', 'reviewer', 'nobody'],
        'how somebody is reached, where another mediates',
        (by, { processes }) => partyContactRow(processes.prepared, by),
      ),
    ],
  },
  {
    table: 'restorative.obligation',
    see: of('process_id', SEEN),
    change: {
      set: `state = 'not-done', cause_code = 'ill', is_fault = false, settled_at = '2026-06-01T10:00:00Z', settled_by = ${ME}`,
      rows: (context, world) =>
        `${of('process_id', SEEN, ['agreed'])(context, world)} and edition = 1 and state = 'open'`,
    },
    never: [
      {
        what: 'what became of a promise, in the name of another',
        set: `state = 'not-done', cause_code = 'ill', is_fault = false, settled_at = '2026-06-01T10:00:00Z',
          settled_by = gen_random_uuid()`,
      },
      { what: 'a day to which nobody agreed', set: `due_on = '2026-06-30'` },
      { what: 'a day that was agreed to for another promise', set: `due_on = '2026-06-25'` },
      { what: 'a day that was agreed to before', set: `due_on = '2026-06-26'` },
      {
        what: 'what became of a promise, with a day that was agreed to',
        set: `due_on = '2026-06-20', state = 'not-done', cause_code = 'ill', is_fault = false,
          settled_at = '2026-06-01T10:00:00Z', settled_by = gen_random_uuid()`,
      },
    ],
    insert: [
      allowed('what is promised, by who mediates', 'centre', ({ processes }) => obligationRow(processes.met)),
      denied('what is promised before they met', 'centre', ({ processes }) => ({
        ...obligationRow(processes.prepared),
        edition: 0,
      })),
      denied('what is promised under another wording', 'centre', ({ processes }) => ({
        ...obligationRow(processes.met),
        edition: 2,
      })),
      denied('what is promised after all have agreed', 'centre', ({ processes }) =>
        obligationRow(processes.agreed),
      ),
      denied('a promise that is kept as it is made', 'centre', ({ processes, contexts }) => ({
        ...obligationRow(processes.met),
        ...obligationKept(contexts.centre),
      })),
      ...deniedTo(
        ['person', 'holder', 'stranger', 'former-person', 'reviewer', 'nobody'],
        'what is promised, where another mediates',
        (_by, { processes }) => obligationRow(processes.met),
      ),
    ],
  },
  {
    table: 'restorative.obligation_part',
    see: of('process_id', SEEN),
    change: {
      set: `verified_by = ${ME}, verified_at = '2026-06-01T10:00:00Z'`,
      rows: (context, world) =>
        `${of('process_id', SEEN, ['agreed'])(context, world)} and verified_by is null
          and id not in (${quoted([world.parts.mistaken, world.parts.ofKept, world.parts.ofUndone])})`,
    },
    never: {
      what: 'a part that another is said to have looked at',
      set: `verified_by = gen_random_uuid(), verified_at = '2026-06-01T10:00:00Z'`,
    },
    insert: [
      allowed('a part of what is promised', 'centre', ({ processes: { agreed }, contexts }) =>
        obligationPartRow(agreed, agreed, contexts.centre),
      ),
      denied('a part in the name of another', 'centre', ({ processes: { agreed }, contexts }) =>
        obligationPartRow(agreed, agreed, contexts.holder),
      ),
      denied('a part that was looked at as it is written down', 'centre', ({ processes, contexts }) => ({
        ...obligationPartRow(processes.agreed, processes.agreed, contexts.centre),
        ...{ verified_by: contexts.holder.account, verified_at: '2026-06-01T10:00:00Z' },
      })),
      denied('a part before all have agreed', 'centre', ({ processes: { met }, contexts }) =>
        obligationPartRow(met, met, contexts.centre),
      ),
      denied('a part of what was kept', 'centre', ({ processes: { agreed, kept }, contexts }) =>
        obligationPartRow(agreed, kept, contexts.centre),
      ),
      denied('a part of another wording', 'centre', ({ processes: { agreed, reworded }, contexts }) =>
        obligationPartRow(agreed, reworded, contexts.centre),
      ),
      denied('a part of a promise of another process', 'centre', ({ processes: { agreed, met }, contexts }) =>
        obligationPartRow(met, agreed, contexts.centre),
      ),
      ...deniedTo(
        ['stranger', 'former-person', 'reviewer', 'nobody'],
        'a part of what one does not see',
        (by, { processes: { agreed } }) => obligationPartRow(agreed, agreed, by),
      ),
    ],
  },
  {
    table: 'restorative.part_in_error',
    see: of('process_id', SEEN),
    insert: [
      allowed('a mistake of another', 'centre', ({ processes: { agreed }, parts, contexts }) =>
        partInErrorRow(agreed, parts.written, contexts.centre),
      ),
      allowed('a mistake that somebody else has looked at', 'centre', (world) =>
        partInErrorRow(world.processes.agreed, world.parts.verified, world.contexts.centre),
      ),
      allowed('one’s own mistake, in what its parts say to be done', 'person', (world) =>
        partInErrorRow(world.processes.agreed, world.parts.ofKept, world.contexts.person),
      ),
      denied('one’s own mistake that another has looked at', 'person', (world) =>
        partInErrorRow(world.processes.agreed, world.parts.verified, world.contexts.person),
      ),
      denied('a mistake in the name of another', 'centre', (world) =>
        partInErrorRow(world.processes.agreed, world.parts.written, world.contexts.holder),
      ),
      denied('a mistake in what is not done', 'centre', (world) =>
        partInErrorRow(world.processes.agreed, world.parts.ofUndone, world.contexts.centre),
      ),
      denied('a mistake in another wording', 'centre', (world) =>
        partInErrorRow(world.processes.agreed, world.parts.ofReworded, world.contexts.centre),
      ),
      denied('a mistake before all have agreed', 'centre', (world) =>
        partInErrorRow(world.processes.met, world.parts.ofMet, world.contexts.centre),
      ),
      denied('a mistake in a part of another process', 'centre', (world) =>
        partInErrorRow(world.processes.met, world.parts.written, world.contexts.centre),
      ),
      ...deniedTo(
        ['stranger', 'former-person', 'reviewer', 'nobody'],
        'a mistake in what one does not see',
        (by, { processes: { agreed }, parts }) => partInErrorRow(agreed, parts.written, by),
      ),
    ],
  },
  {
    table: 'restorative.due_change',
    see: of('process_id', SEEN),
    insert: [
      allowed('another day, by who mediates', 'centre', ({ processes: { agreed }, contexts }) =>
        dueChangeRow(agreed, agreed, contexts.centre),
      ),
      denied('another day in the name of another', 'centre', ({ processes: { agreed }, contexts }) =>
        dueChangeRow(agreed, agreed, contexts.holder),
      ),
      denied(
        'another day than from the one that stands',
        'centre',
        ({ processes: { agreed }, contexts }) => ({
          ...dueChangeRow(agreed, agreed, contexts.centre),
          from_on: '2026-06-09',
        }),
      ),
      denied('another day before all have agreed', 'centre', ({ processes: { met }, contexts }) =>
        dueChangeRow(met, met, contexts.centre),
      ),
      denied('another day for what was kept', 'centre', ({ processes: { agreed, kept }, contexts }) =>
        dueChangeRow(agreed, kept, contexts.centre),
      ),
      denied('another day in the name of who mediates', 'person', ({ processes: { agreed }, contexts }) =>
        dueChangeRow(agreed, agreed, contexts.centre),
      ),
      denied('another day for another wording', 'centre', ({ processes: { agreed, reworded }, contexts }) =>
        dueChangeRow(agreed, reworded, contexts.centre),
      ),
      denied('another day for a promise of another process', 'centre', (world) =>
        dueChangeRow(world.processes.met, world.processes.agreed, world.contexts.centre),
      ),
      ...deniedTo(
        ['person', 'holder', 'stranger', 'former-person', 'reviewer', 'nobody'],
        'another day, where another mediates',
        (by, { processes: { agreed } }) => dueChangeRow(agreed, agreed, by),
      ),
    ],
  },
  {
    table: 'restorative.signature',
    see: of('process_id', SEEN),
    insert: [
      allowed('a signature, by who mediates', 'centre', ({ processes, contexts }) =>
        agreementSignatureRow(processes.met, contexts.centre),
      ),
      allowed('a signature of the centre', 'person', ({ processes, contexts }) => ({
        ...agreementSignatureRow(processes.met, contexts.person),
        ...{ party: 'centre', name: null },
      })),
      denied('a signature of the centre, by who mediates', 'centre', ({ processes, contexts }) => ({
        ...agreementSignatureRow(processes.met, contexts.centre),
        ...{ party: 'centre', name: null },
      })),
      denied('a signature under another wording', 'centre', ({ processes, contexts }) => ({
        ...agreementSignatureRow(processes.met, contexts.centre),
        edition: 2,
      })),
      denied('a signature after all have agreed', 'centre', ({ processes, contexts }) =>
        agreementSignatureRow(processes.agreed, contexts.centre),
      ),
      denied('a signature in the name of another', 'centre', ({ processes, contexts }) =>
        agreementSignatureRow(processes.met, contexts.holder),
      ),
      ...deniedTo(
        ['stranger', 'former-person', 'reviewer', 'nobody'],
        'a signature under what one does not see',
        (by, { processes }) => agreementSignatureRow(processes.met, by),
      ),
    ],
  },
];
