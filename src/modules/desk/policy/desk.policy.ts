import type { Policy, Role } from '../../../platform/policy/policy';

/** Who meets children and keeps their intakes. */
const AT_THE_DOOR = [
  'child-inspector',
  'investigator',
  'police-supervisor',
  'commission-secretary',
  'referring-officer',
] as const satisfies Role[];

/** Who has things that wait. */
const WITH_A_DESK = [
  ...AT_THE_DOOR,
  'prosecutor',
  'judge',
  'protection-officer',
  'probation-officer',
  'centre-coordinator',
  'case-worker',
  'facilitator',
  'safeguarding-lead',
  'oversight-officer',
  'clinic-coordinator',
] as const satisfies Role[];

/** Who prints what; of which intakes, the rows say. */
export const deskPolicy = {
  /** Who may both register a child and record that it was met. */
  'intake.record-at-once': {
    roles: ['child-inspector', 'commission-secretary', 'referring-officer'],
    certificates: ['vetting', 'juvenile-justice-training'],
  },
  /** Who may hand in a batch; each item is judged again by the route that it goes to. */
  'intake.record-batch': {
    roles: ['child-inspector', 'commission-secretary', 'referring-officer'],
    certificates: ['vetting', 'juvenile-justice-training'],
  },
  /** No child stands in it: whoever works with children may hand it over. */
  'rights-notice.print': {
    roles: [...AT_THE_DOOR, 'prosecutor', 'judge', 'centre-coordinator', 'case-worker', 'clinic-lawyer'],
  },
  'intake-record.print': { roles: [...AT_THE_DOOR, 'prosecutor', 'judge'] },
  /** Each thing in it asks for its own permission besides. */
  'worklist.read': { roles: [...WITH_A_DESK, 'administrator'] },
  'my-day.read': { roles: WITH_A_DESK },
  'my-team.read': { roles: ['centre-coordinator'] },
} as const satisfies Policy;
