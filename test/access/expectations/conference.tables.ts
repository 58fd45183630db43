import { newId } from '../../../src/kernel/ids';
import {
  conferenceRow,
  decisionRow,
  guestRow,
  heldBy,
  stepRow,
  type ConferenceIds,
} from '../rows/conference-rows';
import type { Context, ContextName } from '../rows/contexts';
import type { RowWorld } from '../rows/row-world';
import { quoted } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

type Names = readonly (keyof ConferenceIds)[];

const OF_FIRST: Names = ['planned', 'held', 'cancelled'];

/** Whoever sees the case; nobody who is in conflict, who was on the team, or who refers and sees no case. */
const SEEN: Partial<Record<ContextName, Names>> = {
  holder: [...OF_FIRST, 'beside'],
  colleague: [...OF_FIRST, 'beside'],
  protection: [...OF_FIRST, 'beside'],
  authority: OF_FIRST,
  centre: OF_FIRST,
  person: OF_FIRST,
  identity: [...OF_FIRST, 'ofClosed'],
  stranger: ['ofSecond'],
};

/** What is planned may be said anew; what is held is settled further, while the case is not closed. */
const PLANNED: Names = ['planned', 'beside'];
const CHANGED: Names = [...PLANNED, 'held', 'ofSecond'];

const of =
  (key: string, only?: Names): RowsOf =>
  ({ name }, { conferences }) => {
    const names = (SEEN[name] ?? []).filter((one) => !only || only.includes(one));
    return names.length === 0 ? 'false' : `${key} in (${quoted(names.map((one) => conferences[one]))})`;
  };

const ME = `nullif(current_setting('app.account', true), '')::uuid`;

const CANCELLED_BY_ANOTHER = `state = 'cancelled', cancel_reason = 'not-needed', ended_by = gen_random_uuid(),
  ended_at = '2026-06-01T10:00:00Z', held_at = null, child_heard = null, not_heard_reason = null`;

const mine = (by: Context, { cases, first }: RowWorld) =>
  conferenceRow(newId(), cases.first, first.child, by);

/** Conferences are for whoever works on the case; convened in one's own name, about the child of the case, at its centre. */
export const conferenceTables: readonly TableLaw[] = [
  {
    table: 'conferences.conference',
    see: of('id'),
    change: { set: 'version = 7', rows: of('id', CHANGED) },
    never: { what: 'a conference that is called off in the name of another', set: CANCELLED_BY_ANOTHER },
    insert: [
      allowed('a conference about a case that one sees', 'centre', (world) =>
        mine(world.contexts.centre, world),
      ),
      denied('a conference in the name of another', 'centre', (world) => ({
        ...mine(world.contexts.centre, world),
        convened_by: world.contexts.holder.account,
      })),
      denied('a conference about another child than the case is of', 'centre', (world) => ({
        ...mine(world.contexts.centre, world),
        child_id: world.second.child,
      })),
      denied('a conference of another centre', 'centre', (world) => ({
        ...mine(world.contexts.centre, world),
        centre_agency_id: world.contexts.identity.agency,
      })),
      denied('a conference that is held as it is convened', 'centre', (world) => ({
        ...mine(world.contexts.centre, world),
        ...heldBy(world.contexts.centre),
      })),
      denied('a conference about a closed case', 'identity', ({ cases, first, contexts }) =>
        conferenceRow(newId(), cases.identified, first.child, contexts.identity),
      ),
      denied(
        'a conference about a case beside the one that one sees',
        'stranger',
        ({ cases, first, contexts }) =>
          conferenceRow(newId(), cases.identified, first.child, contexts.stranger),
      ),
      ...deniedTo(
        ['stranger', 'former-person', 'reviewer', 'clinic', 'nobody'],
        'a conference about a case that one does not see',
        (by, world) => ({ ...mine(by, world), centre_agency_id: world.contexts.centre.agency }),
      ),
    ],
  },
  {
    table: 'conferences.conference_guest',
    see: of('conference_id'),
    change: { set: `came = true, shown = '{plan}'`, rows: of('conference_id', PLANNED) },
    remove: of('conference_id', PLANNED),
    insert: [
      allowed('somebody who is invited', 'centre', ({ conferences }) => guestRow(conferences.planned)),
      denied('somebody who came as they are invited', 'centre', ({ conferences }) => ({
        ...guestRow(conferences.planned),
        came: true,
      })),
      denied('somebody invited to what was held', 'centre', ({ conferences }) => guestRow(conferences.held)),
      ...deniedTo(
        ['stranger', 'former-person', 'reviewer', 'nobody'],
        'somebody invited to what one does not see',
        (_by, { conferences }) => guestRow(conferences.planned),
      ),
    ],
  },
  {
    table: 'conferences.conference_decision',
    see: of('conference_id'),
    insert: [
      allowed('what was decided at what is about to be recorded', 'centre', ({ conferences }) =>
        decisionRow(conferences.planned, 2),
      ),
      denied('what was decided, after it was recorded', 'centre', ({ conferences }) =>
        decisionRow(conferences.held, 2),
      ),
      ...deniedTo(
        ['stranger', 'former-person', 'reviewer', 'nobody'],
        'what was decided at what one does not see',
        (_by, { conferences }) => decisionRow(conferences.planned, 2),
      ),
    ],
  },
  {
    table: 'conferences.conference_step',
    see: of('conference_id'),
    change: {
      set: `state = 'done', settled_at = '2026-06-01T10:00:00Z', settled_by = ${ME}`,
      rows: (context, world) => `${of('conference_id')(context, world)} and state = 'open'`,
    },
    never: {
      what: 'a step settled in the name of another',
      set: `state = 'done', settled_at = '2026-06-01T10:00:00Z', settled_by = gen_random_uuid()`,
    },
    insert: [
      allowed('a step agreed at what is about to be recorded', 'centre', ({ conferences }) =>
        stepRow(conferences.planned, conferences.planned),
      ),
      denied('a step that is done as it is agreed', 'centre', ({ conferences, contexts }) => ({
        ...stepRow(conferences.planned, conferences.planned),
        ...{ state: 'done', settled_by: contexts.centre.account, settled_at: '2026-06-01T10:00:00Z' },
      })),
      denied('a step, after it was recorded', 'centre', ({ conferences }) =>
        stepRow(conferences.held, conferences.held),
      ),
      ...deniedTo(
        ['stranger', 'former-person', 'reviewer', 'nobody'],
        'a step agreed at what one does not see',
        (_by, { conferences }) => stepRow(conferences.planned, conferences.planned),
      ),
    ],
  },
];
