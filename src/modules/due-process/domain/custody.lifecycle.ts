import { defineLifecycle } from '../../../kernel/lifecycle';

export type CustodyState = 'held' | 'before-judge' | 'released' | 'remanded';
export type CustodyAction = 'release' | 'bring-before-judge' | 'remand';

/** How a time in custody ends: with release, or before a judge (CRC 37(b), (d); BR 10.2, 13). */
export const custodyLifecycle = defineLifecycle<CustodyState, CustodyAction>('custody', 'held', {
  held: { release: 'released', 'bring-before-judge': 'before-judge' },
  'before-judge': { release: 'released', remand: 'remanded' },
  released: {},
  remanded: {},
});
