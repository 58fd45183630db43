import type { Role } from '../../../src/platform/policy/policy';
import type { World } from '../../support/world';
import { law, type Asked, type RouteLaw, type Who } from './route-law';

const IN_SHIFTS: readonly Role[] = ['child-inspector', 'investigator', 'police-supervisor'];
const UNIT: readonly Who[] = [
  'child-inspector@own-unit',
  'investigator@investigator-of-the-act',
  'police-supervisor@own-unit',
];

const note = ({ shiftNote }: World): Asked => ({ ids: [shiftNote] });

/** A note is for the shifts of the unit in which it was written. */
export const shiftNoteRoutes: readonly RouteLaw[] = [
  law('POST /v1/shift-notes', {
    when: 'with a task for the child of the story',
    holders: IN_SHIFTS,
    open: UNIT,
    answers: [201],
    otherwise: 422,
    ask: ({ stories }, story) => ({
      body: { tasks: [{ intakeId: stories[story].intake, task: 'look-after' }] },
    }),
  }),
  law('GET /v1/shift-notes', {
    when: 'list all',
    holders: IN_SHIFTS,
    open: UNIT,
    otherwise: 'empty',
    ask: ({ shiftNote }) => ({ query: 'list=all&limit=200', shows: shiftNote }),
  }),
  law('GET /v1/shift-notes/:id', { holders: IN_SHIFTS, open: UNIT, ask: note }),
  law('POST /v1/shift-notes/:id/take-over', { holders: IN_SHIFTS, open: UNIT, ask: note }),
  law('POST /v1/shift-notes/:id/withdraw', { holders: IN_SHIFTS, open: UNIT, ask: note }),
];
