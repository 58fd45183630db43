import type { Statement } from './statement';

// Prepared like the others: a text that is parsed anew costs as much as a small insert.
export const BEGIN: Statement = { name: 'begin', text: 'BEGIN' };
export const COMMIT: Statement = { name: 'commit', text: 'COMMIT' };
export const ROLLBACK: Statement = { name: 'rollback', text: 'ROLLBACK' };
