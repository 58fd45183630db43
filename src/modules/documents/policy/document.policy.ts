import type { JobPolicy } from '../../../platform/policy/job.policy';
import type { Policy, Role } from '../../../platform/policy/policy';

/** Who keeps papers of children; of which files, the register of need to know says. */
const WITH_PAPERS = [
  'child-inspector',
  'investigator',
  'commission-secretary',
  'referring-officer',
  'protection-officer',
  'prosecutor',
  'judge',
  'centre-coordinator',
  'case-worker',
  'facilitator',
] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

/** A lawyer brings in what the defence has to say, and reads what it may: CRC 40(2)(b)(ii); GC24 §49. */
const WITH_DEFENCE = [...WITH_PAPERS, 'clinic-lawyer'] as const satisfies Role[];

const keeping = { roles: WITH_DEFENCE, certificates: CERTIFICATES };

/** Who may do what with a paper. Marking an error asks for no certificate. */
export const documentPolicy = {
  'document.read': { roles: [...WITH_DEFENCE, 'police-supervisor'] },
  'document.describe': keeping,
  'document.upload': keeping,
  'document.withdraw': { roles: [...WITH_DEFENCE, 'police-supervisor'] },
} as const satisfies Policy;

export const documentJobPolicy = {
  'document-file.sweep': { jobs: ['job:sweep-document-files'] },
} as const satisfies JobPolicy;
