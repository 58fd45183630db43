import type { WorldState } from '../../support/world/make-stories';
import type { Relation, StoryName } from '../../support/world/people';

/** Everybody of the unit; the register opens files to agencies, and the permission table says which roles use them. */
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
  declined: DECIDING,
  refused: [...DECIDING, 'reviewer'],
  accepted: PLACED,
  withdrawn: UNIT,
};

/** Which relations reach the rows of the child and of the intake; at court and for help nothing is taken up yet. */
export const CHILD_ROWS: Readonly<Record<StoryName, readonly Relation[]>> = {
  police: [...PLACED, 'reviewer'],
  court: DECIDING,
  help: DECIDING,
};

export const INTAKE_ROWS: Readonly<Record<StoryName, readonly Relation[]>> = {
  police: [...DECIDING, 'reviewer'],
  court: DECIDING,
  help: DECIDING,
};

/** Who holds no more than the identity of the child: all but the unit, and the centre that accepted. */
export const RECORD_ROWS: Readonly<Record<StoryName, readonly Relation[]>> = {
  police: [...UNIT, 'addressed-centre'],
  court: UNIT,
  help: UNIT,
};

export const DRAFT_ROWS: readonly Relation[] = UNIT;
