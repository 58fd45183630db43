import type { KnownAct, KnownIntake } from '../../intake';
import type { AllegedActResponse, DefenceFileResponse } from './defence-file.response';

/** One act alleged; who investigates it is not shown. */
const showAct = (act: KnownAct): AllegedActResponse => ({
  ...{ offence: act.offence, gravity: act.gravity, committedOn: act.committedOn },
  ...{ ageYoungest: act.ageYoungest, ageOldest: act.ageOldest, evidence: act.evidence },
});

/** The file of a defence; what is not named here is not shown. */
export const showDefenceFile = (
  id: string,
  intake: KnownIntake,
  parts: Pick<DefenceFileResponse, 'dueProcess' | 'referrals'>,
): DefenceFileResponse => ({
  ...{ id, intakeNumber: intake.number, metAt: intake.metAt.toISOString() },
  apprehendedAt: intake.apprehendedAt?.toISOString() ?? null,
  acts: intake.acts.map(showAct),
  ...{ dueProcess: parts.dueProcess, referrals: parts.referrals },
});
