import type { Policy } from '../../../platform/policy/policy';

/** Those who notice that nobody stands for a child. */
const ASKING = [
  'child-inspector',
  'commission-secretary',
  'referring-officer',
  'police-supervisor',
  'prosecutor',
  'judge',
  'centre-coordinator',
] as const;

/** Who asks that a representative is appointed, and who answers for the body that appoints. */
export const representationPolicy = {
  'representative.request': { roles: ASKING },
  'representative.read-request': { roles: [...ASKING, 'protection-officer'] },
  'representative.answer-request': { roles: ['protection-officer', 'referring-officer'] },
} as const satisfies Policy;
