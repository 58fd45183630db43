import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a paper can stand. */
export type DocumentState = 'described' | 'uploaded' | 'withdrawn';

export type DocumentAction = 'upload' | 'withdraw';

/** A paper is described, then uploaded; a better upload replaces it, an error is marked, and nothing is ever deleted. */
export const documentLifecycle = defineLifecycle<DocumentState, DocumentAction>('document', 'described', {
  described: { upload: 'uploaded', withdraw: 'withdrawn' },
  uploaded: { upload: 'uploaded', withdraw: 'withdrawn' },
  withdrawn: {},
});
