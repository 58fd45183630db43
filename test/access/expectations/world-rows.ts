import type { Role } from '../../../src/platform/policy/policy';
import type { WorldState } from '../../support/world/make-stories';
import type { Relation, StoryName } from '../../support/world/people';

/** Everybody of the unit; the permission table says which roles use what is open to them. */
const UNIT: readonly Relation[] = ['own-unit', 'investigator-of-the-act'];
const DECIDING: readonly Relation[] = [...UNIT, 'addressed-authority'];
const PLACED: readonly Relation[] = [...DECIDING, 'addressed-centre'];

/** Which relations reach the row of a referral in each state. */
export const REFERRAL_ROWS: Readonly<Record<WorldState, readonly Relation[]>> = {
  drafted: UNIT,
  submitted: DECIDING,
  returned: DECIDING,
  offered: DECIDING,
  'taken-up': PLACED,
  redirected: PLACED,
  waiting: PLACED,
  declined: [...DECIDING, 'reviewer'],
  refused: [...DECIDING, 'reviewer'],
  accepted: PLACED,
  withdrawn: UNIT,
};

/** Which relations reach the rows of the child; at court and for help nothing is taken up yet. */
export const CHILD_ROWS: Readonly<Record<StoryName, readonly Relation[]>> = {
  police: [...PLACED, 'reviewer', 'asked-to-protect', 'case-team'],
  court: DECIDING,
  help: DECIDING,
};

/** A centre is told of the referral and the child, not of what the police recorded; nor is who decides on help alone. */
export const intakeRows = (state: WorldState, story: StoryName): readonly Relation[] =>
  story === 'help' ? UNIT : REFERRAL_ROWS[state].filter((relation) => relation !== 'addressed-centre');

/** Who of an agency in a relation is reached: all of the unit; of the others those who decide, or answer for a centre. */
export const SERVES: Readonly<Partial<Record<Relation, readonly Role[]>>> = {
  'addressed-authority': [
    'prosecutor',
    'judge',
    'police-supervisor',
    'commission-secretary',
    'protection-officer',
  ],
  reviewer: ['prosecutor', 'judge'],
  // The social service beside, to which the child of the police was handed over.
  'asked-to-protect': ['protection-officer'],
  'addressed-centre': ['centre-coordinator'],
};

/** Who holds no more than the identity of the child: all but the unit, and the centre that accepted. */
export const RECORD_ROWS: Readonly<Record<StoryName, readonly Relation[]>> = {
  police: [...UNIT, 'addressed-centre'],
  court: UNIT,
  help: UNIT,
};

/**
 * What was checked when an authority decided on it: help rests on no charge, and nobody checks it. The intake that a story
 * begins with was checked by who met the child.
 */
const DECIDED: readonly WorldState[] = [
  'offered',
  'taken-up',
  'redirected',
  'waiting',
  'declined',
  'refused',
  'accepted',
];

export const isChecked = (state: WorldState, story: StoryName): boolean =>
  story !== 'help' && DECIDED.includes(state);

/** Who reads an intake reads its checks, and a centre reads neither. */
export const checkRows = (state: WorldState, story: StoryName): readonly Relation[] =>
  story === 'help' ? UNIT : REFERRAL_ROWS[state].filter((relation) => relation !== 'addressed-centre');

/** Reviews of the story of the police: the unit, who decided, who reviews. */
export const REVIEW_ROWS: readonly Relation[] = [...DECIDING, 'reviewer'];

/** The case of the police story: of the centre its coordinator, and who is on the team now. */
export const CASE_ROWS: readonly Relation[] = ['addressed-centre', 'case-team'];

export const DRAFT_ROWS: readonly Relation[] = UNIT;
