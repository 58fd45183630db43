import type { Role } from '../../../src/platform/policy/policy';
import { law, type Asked, type RouteLaw } from './route-law';
import type { World } from '../../support/world';

const ADMINISTRATOR = { holders: ['administrator'], open: 'every holder' } as const;
const EVERYBODY = { holders: 'everybody', open: 'every holder' } as const;

const of =
  (thing: keyof World['things'], body?: object) =>
  ({ things }: World): Asked => ({ ids: [things[thing]], body });

const DATED = { validFrom: '2026-01-01', verified: false, source: 'law' };
const LABELS = { az: 'x', en: 'x', ru: 'x' };

/** Agencies are known to everybody; they and the staff are kept by the administrator, who sees no child. */
export const accessRoutes: readonly RouteLaw[] = [
  law('GET /v1/agencies', EVERYBODY),
  law('GET /v1/agencies/:id', { ...EVERYBODY, ask: of('agency') }),
  law('POST /v1/agencies', {
    ...ADMINISTRATOR,
    answers: [201],
    ask: () => ({
      body: { kind: 'school', nameAz: 'x', nameEn: 'x', nameRu: 'x', districts: [], validFrom: '2026-01-01' },
    }),
  }),
  law('POST /v1/agencies/:id/correct', { ...ADMINISTRATOR, ask: of('agency', { contact: 'new' }) }),
  law('POST /v1/agencies/:id/retire', { ...ADMINISTRATOR, ask: of('agency', { validTo: '2099-01-01' }) }),
  law('GET /v1/staff', ADMINISTRATOR),
  law('GET /v1/staff/:id', { ...ADMINISTRATOR, ask: of('staff') }),
  law('POST /v1/staff', {
    ...ADMINISTRATOR,
    answers: [201],
    ask: ({ agencies }) => ({
      body: {
        signInName: `new${Math.random().toString(36).slice(2)}@world`,
        displayName: 'New',
        language: 'az',
        agencyId: agencies.probation,
        roles: ['probation-officer'],
      },
    }),
  }),
  law('POST /v1/staff/:id/correct', { ...ADMINISTRATOR, ask: of('staff', { displayName: 'New' }) }),
  law('POST /v1/staff/:id/roles', { ...ADMINISTRATOR, ask: of('staff', { roles: ['probation-officer'] }) }),
  law('POST /v1/staff/:id/move', {
    ...ADMINISTRATOR,
    ask: ({ things, agencies }) => ({
      ids: [things.staff],
      body: { agencyId: agencies.probation, roles: ['probation-officer'] },
    }),
  }),
  ...['reset-password', 'disable', 'enable'].map((action) =>
    law(`POST /v1/staff/:id/${action}`, { ...ADMINISTRATOR, ask: of('staff') }),
  ),
  law('GET /v1/staff/:id/certificates', { ...ADMINISTRATOR, ask: of('staff') }),
  law('POST /v1/staff/:id/certificates', {
    ...ADMINISTRATOR,
    answers: [201],
    ask: of('staff', { kind: 'vetting', issuedOn: '2026-01-01' }),
  }),
  law('GET /v1/certificates/:id', { ...ADMINISTRATOR, ask: of('certificate') }),
  law('POST /v1/certificates/:id/revoke', { ...ADMINISTRATOR, ask: of('certificate') }),
  law('GET /v1/certificate-rules', ADMINISTRATOR),
  law('POST /v1/certificate-rules', {
    ...ADMINISTRATOR,
    // The rule of that day is there already; only who may keep rules is told so.
    answers: [201, 409, 422],
    ask: () => ({ body: { kind: 'vetting', effect: 'block', validFrom: '2026-01-01', verified: false } }),
  }),
  law('GET /v1/audit', { holders: ['oversight-officer'], open: 'every holder' }),
  law('GET /v1/me', EVERYBODY),
  law('POST /v1/me/change-password', {
    ...EVERYBODY,
    // Too short to be looked at: nothing changes.
    answers: [422],
    ask: () => ({ body: { currentPassword: 'x', newPassword: 'x' } }),
  }),
];

const LEADERS: readonly Role[] = [
  'police-supervisor',
  'centre-coordinator',
  'clinic-coordinator',
  'administrator',
];

/** Who leads an agency's people arranges who stands in there; the agency sees it. */
export const standInRoutes: readonly RouteLaw[] = [
  law('GET /v1/stand-ins', {
    when: 'in the unit of the story',
    holders: 'everybody',
    open: [
      'child-inspector@own-unit',
      'investigator@investigator-of-the-act',
      'police-supervisor@own-unit',
      'safeguarding-lead@own-unit',
      'administrator',
    ],
    otherwise: 'empty',
    ask: ({ things }) => ({ query: 'limit=200', shows: things.standIn }),
  }),
  law('GET /v1/stand-ins/colleagues', EVERYBODY),
  law('GET /v1/stand-ins/:id', {
    when: 'in the unit of the story',
    holders: 'everybody',
    open: [
      'child-inspector@own-unit',
      'investigator@investigator-of-the-act',
      'police-supervisor@own-unit',
      'safeguarding-lead@own-unit',
      'administrator',
    ],
    ask: of('standIn'),
  }),
  law('POST /v1/stand-ins', {
    when: 'in the unit of the story',
    holders: LEADERS,
    open: ['police-supervisor@own-unit', 'administrator'],
    // The days are taken by then; only who may arrange it there is told so.
    answers: [201, 409],
    otherwise: 422,
    ask: ({ test, things }) => ({
      body: {
        absentAccountId: things.absent,
        standInAccountId: things.present,
        from: new Date(test.clock.now().getTime() + 90 * 86_400_000).toISOString(),
        until: new Date(test.clock.now().getTime() + 91 * 86_400_000).toISOString(),
      },
    }),
  }),
  law('POST /v1/stand-ins/:id/end', {
    when: 'in the unit of the story',
    holders: LEADERS,
    open: ['police-supervisor@own-unit', 'administrator'],
    ask: of('standIn'),
  }),
];

/** Law and codes hold nothing about anybody: read by everybody, kept by the administrator. */
export const referenceRoutes: readonly RouteLaw[] = [
  law('GET /v1/reference', EVERYBODY),
  law('GET /v1/reference/:list', { ...EVERYBODY, ask: () => ({ ids: ['languages'] }) }),
  law('GET /v1/reference/:list/:code', { ...EVERYBODY, ask: () => ({ ids: ['languages', 'az'] }) }),
  law('GET /v1/reference/competences', EVERYBODY),
  law('GET /v1/reference/competences/:id', { ...EVERYBODY, ask: of('competence') }),
  law('GET /v1/reference/clock-rules', EVERYBODY),
  law('GET /v1/reference/clock-rules/:id', { ...EVERYBODY, ask: of('clockRule') }),
  law('POST /v1/reference/:list', {
    ...ADMINISTRATOR,
    answers: [201],
    ask: () => ({
      ids: ['closure-outcomes'],
      body: {
        ...DATED,
        code: `x-${Math.random().toString(36).slice(2)}`,
        labels: LABELS,
        attributes: {},
        sort: 1,
      },
    }),
  }),
  law('POST /v1/reference/:list/:id/correct', {
    ...ADMINISTRATOR,
    ask: ({ things }) => ({ ids: ['languages', things.language], body: { labels: LABELS } }),
  }),
  law('POST /v1/reference/:list/:id/retire', {
    ...ADMINISTRATOR,
    ask: ({ things }) => ({ ids: ['languages', things.language], body: { validTo: '2099-01-01' } }),
  }),
  law('POST /v1/reference/competences', {
    ...ADMINISTRATOR,
    answers: [201, 409],
    ask: () => ({
      body: {
        ...DATED,
        stage: 'court',
        minAge: 90,
        maxAge: 91,
        agencyKind: 'court',
        role: 'judge',
        legalBasis: 'cc-88',
      },
    }),
  }),
  law('POST /v1/reference/competences/:id/retire', {
    ...ADMINISTRATOR,
    ask: of('competence', { validTo: '2099-01-01' }),
  }),
  law('POST /v1/reference/clock-rules', {
    ...ADMINISTRATOR,
    answers: [201, 409],
    ask: () => ({
      body: { ...DATED, code: 'waiting-list', amount: 30, unit: 'days', escalatesTo: 'centre-coordinator' },
    }),
  }),
  law('POST /v1/reference/clock-rules/:id/retire', {
    ...ADMINISTRATOR,
    ask: of('clockRule', { validTo: '2099-01-01' }),
  }),
];

const PUBLIC = { holders: 'public', open: 'every holder' } as const;

/** Open to anybody: nothing about anybody is there. */
export const publicRoutes: readonly RouteLaw[] = [
  ...[
    '/docs',
    '/docs/',
    '/docs/index.html',
    '/docs/LICENSE',
    '/docs/swagger-ui-init.js',
    '/docs/docs/swagger-ui-init.js',
    '/docs/*',
    '/openapi.json',
    '/openapi.yaml',
    '/health/live',
    '/health/ready',
    '/metrics',
  ].map((path) => law(`GET ${path}`, { ...PUBLIC, answers: [200, 301, 302, 404, 405] })),
  law('GET /problems/:code', { ...PUBLIC, ask: () => ({ ids: ['not-found'] }) }),
  law('POST /v1/auth/sign-in', {
    ...PUBLIC,
    answers: [401, 429],
    ask: () => ({ body: { name: 'nobody@nowhere', password: 'not the password' } }),
  }),
  law('POST /v1/auth/refresh', {
    ...PUBLIC,
    answers: [401],
    ask: () => ({ body: { refreshToken: 'A'.repeat(43) } }),
  }),
  law('POST /v1/auth/sign-out', {
    ...PUBLIC,
    answers: [204],
    ask: () => ({ body: { refreshToken: 'A'.repeat(43) } }),
  }),
];
