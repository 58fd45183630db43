import { newId } from '../../../src/kernel/ids';
import type { Role } from '../../../src/platform/policy/policy';
import { law, type RouteLaw, type Who } from './route-law';

const CENTRE: readonly Role[] = ['centre-coordinator', 'case-worker', 'facilitator'];
/** Who signs what rests on its decision; in the stories nothing was proposed yet. */
const DECIDING: readonly Role[] = ['prosecutor', 'judge', 'police-supervisor', 'commission-secretary'];
const OPENING: readonly Role[] = ['centre-coordinator', 'case-worker'];

/** A coordinator mediates; who answers for the case is on its team, and a facilitator who was on it is no more. */
const MEDIATOR: readonly Who[] = ['centre-coordinator@addressed-centre'];
const WORKER: readonly Who[] = ['case-worker@case-team'];
const TEAM: readonly Who[] = [...MEDIATOR, ...WORKER];

const AT = '2020-01-01T10:00:00Z';
const ANSWER = {
  ...{ decision: 'given', explainedAt: AT, answeredAt: AT, language: 'az', interpretation: 'none-needed' },
};
const MEETING = { metAt: AT, how: 'face-to-face', childWords: 'I am sorry.', came: [newId()] };

const AGREEMENT = {
  obligations: [{ kindCode: 'apology', partyId: newId(), words: 'I say so.', dueOn: '2099-01-01' }],
};

/** Of a process learns who works with the child; those harmed are asked and met by who mediates, and nobody else. */
export const restorativeRoutes: readonly RouteLaw[] = [
  law('POST /v1/restorative-processes', {
    when: 'where the child does not agree',
    holders: OPENING,
    open: TEAM,
    answers: [409],
    ask: (world) => ({
      body: {
        caseId: world.case,
        kind: 'mediation',
        mediatorId: world.who('facilitator', 'centre').account,
      },
    }),
  }),
  law('GET /v1/restorative-processes', {
    holders: CENTRE,
    open: TEAM,
    otherwise: 'empty',
    ask: ({ restorative }) => ({ query: 'list=our-centre&limit=200', shows: restorative.process }),
  }),
  law('GET /v1/restorative-agreements', {
    ...{ holders: DECIDING, open: [], otherwise: 'empty' },
    ask: ({ restorative }) => ({ query: 'limit=200', shows: restorative.process }),
  }),
  law('GET /v1/restorative-agreements/:id', {
    ...{ holders: DECIDING, open: [], ask: ({ restorative }) => ({ ids: [restorative.process] }) },
  }),
  law('GET /v1/restorative-processes/:id', {
    holders: CENTRE,
    open: TEAM,
    ask: ({ restorative }) => ({ ids: [restorative.process] }),
  }),
  law('POST /v1/restorative-processes/:id/appoint', {
    holders: OPENING,
    open: TEAM,
    ask: (world) => ({
      ids: [world.restorative.process],
      body: { mediatorId: world.who('facilitator', 'centre').account },
    }),
  }),
  law('POST /v1/restorative-processes/:id/add-party', {
    holders: CENTRE,
    open: MEDIATOR,
    barred: WORKER,
    ask: ({ restorative }) => ({
      ids: [restorative.process],
      body: { kind: 'adult', name: 'Nümunə Zərərçəkmiş' },
    }),
  }),
  law('POST /v1/restorative-processes/:id/parties/:party/answer', {
    holders: CENTRE,
    open: TEAM,
    ask: ({ restorative: { process, party } }) => ({ ids: [process, party], body: ANSWER }),
  }),
  law('POST /v1/restorative-processes/:id/parties/:party/withdraw', {
    holders: CENTRE,
    open: TEAM,
    ask: ({ restorative: { process, party } }) => ({ ids: [process, party], body: { withdrawnAt: AT } }),
  }),
  law('POST /v1/restorative-processes/:id/parties/:party/keep-contact', {
    holders: CENTRE,
    open: TEAM,
    ask: ({ restorative: { process, party } }) => ({
      ids: [process, party],
      body: { contact: '+994 00 000 00 00' },
    }),
  }),
  law('GET /v1/restorative-processes/:id/parties/:party/contact', {
    holders: CENTRE,
    open: MEDIATOR,
    barred: WORKER,
    ask: ({ restorative: { process, party } }) => ({ ids: [process, party] }),
  }),
  law('POST /v1/restorative-processes/:id/prepare', {
    holders: CENTRE,
    open: MEDIATOR,
    barred: WORKER,
    ask: ({ restorative }) => ({ ids: [restorative.process], body: { parties: [] } }),
  }),
  law('POST /v1/restorative-processes/:id/hold', {
    holders: CENTRE,
    open: MEDIATOR,
    barred: WORKER,
    ask: ({ restorative }) => ({ ids: [restorative.process], body: MEETING }),
  }),
  law('POST /v1/restorative-processes/:id/propose', {
    holders: CENTRE,
    open: TEAM,
    ask: ({ restorative }) => ({ ids: [restorative.process], body: AGREEMENT }),
  }),
  law('POST /v1/restorative-processes/:id/sign', {
    holders: CENTRE,
    open: TEAM,
    ask: ({ restorative }) => ({
      ids: [restorative.process],
      body: { party: 'child', name: 'Nümunə Uşaq', signedOn: '2020-01-01' },
    }),
  }),
  law('POST /v1/restorative-processes/:id/agree', {
    holders: CENTRE,
    open: TEAM,
    ask: ({ restorative }) => ({ ids: [restorative.process] }),
  }),
  law('POST /v1/restorative-processes/:id/obligations/:obligation/settle', {
    holders: CENTRE,
    open: TEAM,
    ask: ({ restorative }) => ({
      ids: [restorative.process, newId()],
      body: { outcome: 'done', isConfirmed: true },
    }),
  }),
  law('POST /v1/restorative-processes/:id/obligations/:obligation/record-part', {
    holders: CENTRE,
    open: TEAM,
    ask: ({ restorative }) => ({
      ids: [restorative.process, newId()],
      body: { count: 1, doneOn: '2020-01-01', isConfirmed: true },
    }),
  }),
  law('POST /v1/restorative-processes/:id/obligations/:obligation/parts/:part/verify', {
    holders: CENTRE,
    open: TEAM,
    ask: ({ restorative }) => ({ ids: [restorative.process, newId(), newId()] }),
  }),
  law('POST /v1/restorative-processes/:id/obligations/:obligation/parts/:part/mark-in-error', {
    holders: CENTRE,
    open: TEAM,
    ask: ({ restorative }) => ({
      ids: [restorative.process, newId(), newId()],
      body: { reasonCode: 'wrong-day' },
    }),
  }),
  law('POST /v1/restorative-processes/:id/obligations/:obligation/move-due', {
    holders: CENTRE,
    open: TEAM,
    ask: ({ restorative }) => ({
      ids: [restorative.process, newId()],
      body: {
        ...{ dueOn: '2099-01-01', reasonCode: 'other', agreedOn: '2020-01-01' },
        ...{ childAgrees: true, partyAgrees: true },
      },
    }),
  }),
  law('POST /v1/restorative-processes/:id/fulfil', {
    holders: CENTRE,
    open: TEAM,
    ask: ({ restorative }) => ({ ids: [restorative.process] }),
  }),
  law('POST /v1/restorative-processes/:id/end', {
    holders: CENTRE,
    open: TEAM,
    ask: ({ restorative }) => ({ ids: [restorative.process], body: { reasonCode: 'no-agreement' } }),
  }),
];
