import type { Place } from '../../children';

/** Where the title of a paper stands; it opens only there. */
export const titlePlace = (row: string): Place => ({ table: 'documents.document', column: 'title', row });

/** Where the bytes of an edition belong, though they lie elsewhere. */
export const contentPlace = (row: string): Place => ({ table: 'documents.content', column: 'content', row });
