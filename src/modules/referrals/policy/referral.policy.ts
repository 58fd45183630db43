import type { Policy, Role } from '../../../platform/policy/policy';

const REFERRERS = ['child-inspector', 'referring-officer', 'commission-secretary'] as const satisfies Role[];

/** Which of them is competent for one referral, the dated data say (`referral.authority-not-competent`). */
export const DECIDERS = [
  'prosecutor',
  'judge',
  'police-supervisor',
  'commission-secretary',
  'protection-officer',
] as const satisfies Role[];

const DECIDERS_BESIDE = ['prosecutor', 'judge', 'police-supervisor'] as const satisfies Role[];

/** A review is made by another agency or a higher level, never by a subordinate: GC24 §18; BR 11.3; TR 3.5–3.6. */
const REVIEWERS = ['prosecutor', 'judge'] as const satisfies Role[];

const READERS = [
  'child-inspector',
  'referring-officer',
  'commission-secretary',
  'police-supervisor',
  'prosecutor',
  'judge',
  'protection-officer',
  'centre-coordinator',
] as const satisfies Role[];

/** Vetting and training of staff who act on a child's case: BR 12.1, 22; GC24 §39, 112. */
const CERTIFICATES = ['vetting', 'juvenile-justice-training'];

const referring = { roles: REFERRERS, certificates: CERTIFICATES };
const deciding = { roles: DECIDERS, certificates: CERTIFICATES };
/** Who answers for a centre. */
export const PLACERS = ['centre-coordinator'] as const satisfies Role[];

const placing = { roles: PLACERS, certificates: CERTIFICATES };
/** The child's answer is written down by the authority or by the centre. */
const answering = { roles: [...DECIDERS, 'centre-coordinator'], certificates: CERTIFICATES } as const;

/** Who may do what with a referral; which referrals they see, the row policies say. */
export const referralPolicy = {
  'referral.read': { roles: READERS },
  'referral.list': { roles: READERS },
  'referral.draft': referring,
  'referral.amend': referring,
  'referral.record-condition': {
    roles: [...REFERRERS, 'police-supervisor', 'prosecutor', 'judge', 'protection-officer'],
  },
  'admission.record': referring,
  /** Its author: no investigator, no decider, nobody of a centre. A lawyer reads it in the file of a defence alone. */
  'admission.read': { roles: REFERRERS },
  /** Whoever hears that the child takes it back writes that down. */
  'admission.retract': { roles: [...REFERRERS, ...DECIDERS_BESIDE] },
  'referral.submit': referring,
  'referral.resubmit': referring,
  'referral.withdraw': referring,
  'referral.redirect': referring,
  'referral.close': referring,
  'referral.expire': { roles: ['police-supervisor'] },
  'referral.authorise': deciding,
  'referral.refuse': deciding,
  'referral.return': deciding,
  'referral.rescind': deciding,
  'referral.overturn': { roles: REVIEWERS, certificates: CERTIFICATES },
  'referral.take-up': answering,
  'referral.child-declines': answering,
  'referral.accept': placing,
  'referral.waitlist': placing,
  'referral.decline': placing,
} as const satisfies Policy;
