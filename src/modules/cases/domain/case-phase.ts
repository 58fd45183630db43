/** Where the work stands in the words of all bodies that have to do with it; none of them is a state of its own. */
export const CASE_PHASES = [
  'reception',
  'assessment',
  'planning',
  'delivery',
  'authority-decides',
  'conclusion',
  'ended',
] as const;
export type CasePhase = (typeof CASE_PHASES)[number];

const PHASES: Readonly<Record<string, CasePhase>> = {
  opened: 'reception',
  allocated: 'assessment',
  assessed: 'planning',
  'in-delivery': 'delivery',
  returned: 'authority-decides',
  concluding: 'conclusion',
};

/** The phase of a state of the lifecycle; after the closure nothing is left but what is kept. */
export const phaseOf = (state: string): CasePhase => PHASES[state] ?? 'ended';
