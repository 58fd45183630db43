import { law, type RouteLaw, type Who } from './route-law';
import { CENTRE } from './session.routes';

/** Its author, who answers for the case; nobody else of the team, and no coordinator, is named. */
const AUTHOR: readonly Who[] = ['case-worker@case-team'];

/** The id of nothing. */
const NOBODYS = '01890000-0000-7000-8000-000000000000';

/** Confidential notes are their author’s, and theirs whom the author names (domain of the centre). */
export const sessionNoteRoutes: readonly RouteLaw[] = [
  law('POST /v1/sessions/:id/notes', {
    when: 'for a reader that is nobody',
    holders: CENTRE,
    open: AUTHOR,
    barred: ['centre-coordinator@addressed-centre'],
    answers: [422],
    ask: ({ sessionNote, case: caseId }) => ({
      ids: [sessionNote.session],
      body: { caseId, words: 'Words.', readers: [NOBODYS] },
    }),
  }),
  law('GET /v1/sessions/:id/notes', {
    holders: CENTRE,
    open: AUTHOR,
    otherwise: 'empty',
    ask: ({ sessionNote }) => ({ ids: [sessionNote.session], query: 'limit=200', shows: sessionNote.id }),
  }),
  law('GET /v1/session-notes', {
    holders: CENTRE,
    open: AUTHOR,
    otherwise: 'empty',
    ask: ({ sessionNote }) => ({ query: 'limit=200', shows: sessionNote.id }),
  }),
  law('GET /v1/session-notes/:id', {
    holders: CENTRE,
    open: AUTHOR,
    ask: ({ sessionNote }) => ({ ids: [sessionNote.id] }),
  }),
  law('POST /v1/session-notes/:id/amend', {
    holders: CENTRE,
    open: AUTHOR,
    ask: ({ sessionNote }) => ({ ids: [sessionNote.id], body: { words: 'Other words.' } }),
  }),
  law('POST /v1/session-notes/:id/sign-off', {
    holders: CENTRE,
    open: AUTHOR,
    ask: ({ sessionNote }) => ({ ids: [sessionNote.id], body: {} }),
  }),
  law('POST /v1/session-notes/:id/name-readers', {
    holders: CENTRE,
    open: AUTHOR,
    ask: ({ sessionNote }) => ({ ids: [sessionNote.id], body: { readers: [] } }),
  }),
];
