import { paperRow } from '../../support/paper-files';
import type { World } from '../../support/world';
import { law, type Asked, type RouteLaw } from './route-law';

const HOLDERS = ['centre-coordinator'] as const;
const OF_CENTRE = ['centre-coordinator@addressed-centre'] as const;

let line = 100;

/** A row that the table which the coordinator of the centre has brought in never had. */
const aRow = ({ test, caseImport }: World): Asked => {
  line += 1;
  return { ids: [caseImport], body: { line, file: paperRow(test), seal: '0'.repeat(64) } };
};

/** Paper files are brought in by the coordinators of a centre; what became of them is theirs, and nobody else’s. */
export const caseImportRoutes: readonly RouteLaw[] = [
  law('GET /v1/case-imports/template', { holders: HOLDERS, open: 'every holder' }),
  law('POST /v1/case-imports/preview', {
    when: 'without a table',
    holders: HOLDERS,
    open: 'every holder',
    answers: [422],
  }),
  law('POST /v1/case-imports', {
    when: 'without a table',
    holders: HOLDERS,
    open: 'every holder',
    answers: [422],
    ask: () => ({ query: `digest=${'0'.repeat(64)}` }),
  }),
  law('GET /v1/case-imports', {
    holders: HOLDERS,
    open: OF_CENTRE,
    otherwise: 'empty',
    ask: ({ caseImport }) => ({ query: 'limit=200', shows: caseImport }),
  }),
  law('GET /v1/case-imports/:id', {
    holders: HOLDERS,
    open: OF_CENTRE,
    ask: ({ caseImport }) => ({ ids: [caseImport] }),
  }),
  law('POST /v1/case-imports/:id/files', {
    when: 'that its table never had',
    holders: HOLDERS,
    open: OF_CENTRE,
    answers: [422],
    ask: aRow,
  }),
];
