import { newId } from '../../../src/kernel/ids';
import { CONTEXT_NAMES } from '../rows/contexts';
import { testRow, webhookRow } from '../rows/webhook-rows';
import { allFor, allowed, denied, deniedTo, type TableLaw } from './table-law';

/** Everybody but the administrator: nobody else keeps an address. */
const OTHERS = CONTEXT_NAMES.filter((name) => name !== 'administrator');

/** Addresses and what is on its way to them are the administrators’; what was settled or removed stays as it is. */
export const webhookTables: readonly TableLaw[] = [
  {
    table: 'notifications.endpoint',
    see: allFor('administrator'),
    change: {
      set: 'version = 7',
      rows: ({ name }) => (name === 'administrator' ? `state <> 'removed'` : 'false'),
    },
    never: [
      { what: 'another secret', set: `secret = '\\x01'` },
      { what: 'another agency', set: 'agency_id = agency_id' },
    ],
    insert: [
      allowed('an address of an agency', 'administrator', ({ contexts }) =>
        webhookRow(newId(), contexts.authority.agency, contexts.administrator),
      ),
      denied('an address in the name of another', 'administrator', ({ contexts }) =>
        webhookRow(newId(), contexts.authority.agency, contexts.holder),
      ),
      denied('an address that was paused from the beginning', 'administrator', ({ contexts }) => ({
        ...webhookRow(newId(), contexts.authority.agency, contexts.administrator),
        state: 'paused',
      })),
      ...deniedTo(
        OTHERS.filter((name) => !['nobody', 'job', 'other-job'].includes(name)),
        'an address of one’s own agency',
        (by) => webhookRow(newId(), by.agency, by),
      ),
    ],
  },
  {
    table: 'notifications.delivery',
    see: allFor('administrator'),
    change: {
      set: `state = 'waiting'`,
      rows: ({ name }) => (name === 'administrator' ? `state = 'dead'` : 'false'),
    },
    never: [
      { what: 'a message that counts as delivered by hand', set: `state = 'delivered'` },
      { what: 'another file', set: `file_id = null` },
    ],
    insert: [
      allowed('a message that tries an address', 'administrator', ({ webhooks }) =>
        testRow(newId(), webhooks.active),
      ),
      denied('a message about the file of a child', 'administrator', ({ webhooks, first }) => ({
        ...testRow(newId(), webhooks.active),
        ...{ file_kind: 'referral', file_id: first.referral },
      })),
      denied('a message about something else', 'administrator', ({ webhooks, first }) => ({
        ...testRow(newId(), webhooks.active),
        subject_id: first.referral,
      })),
      denied('a message about one address to another', 'administrator', ({ webhooks }) => ({
        ...testRow(newId(), webhooks.active),
        endpoint_id: webhooks.paused,
      })),
      denied('a message that counts as delivered', 'administrator', ({ webhooks }) => ({
        ...testRow(newId(), webhooks.active),
        state: 'delivered',
      })),
      denied('a message to where nothing is sent', 'administrator', ({ webhooks }) =>
        testRow(newId(), webhooks.paused),
      ),
      ...deniedTo(OTHERS, 'a message that tries an address', (_by, { webhooks }) =>
        testRow(newId(), webhooks.active),
      ),
    ],
  },
  { table: 'notifications.attempt', see: allFor('administrator'), insert: [] },
];
