import type { KnownAct, KnownIntake } from '../../intake';
import type { AllegedActResponse, DefenceFileResponse } from './defence-file.response';

/** What is told of the intake of a matter, by who keeps each part. */
interface AboutIntake extends Pick<DefenceFileResponse, 'dueProcess' | 'referrals'> {
  readonly intake: KnownIntake | null;
}

/** An order of which no intake is known. */
export const WITHOUT_INTAKE: AboutIntake = { intake: null, dueProcess: null, referrals: [] };

/** One act alleged; who investigates it is not shown. */
const showAct = (act: KnownAct): AllegedActResponse => ({
  ...{ offence: act.offence, gravity: act.gravity, committedOn: act.committedOn },
  ...{ ageYoungest: act.ageYoungest, ageOldest: act.ageOldest, evidence: act.evidence },
});

/** The file of a defence; what is not named here is not shown. */
export const showDefenceFile = (
  of: Pick<DefenceFileResponse, 'id' | 'childId'>,
  { intake, dueProcess, referrals }: AboutIntake,
  {
    orders,
    hearings,
    detentionReviews,
    plans,
  }: Pick<DefenceFileResponse, 'orders' | 'hearings' | 'detentionReviews' | 'plans'>,
): DefenceFileResponse => ({
  ...{ id: of.id, childId: of.childId, intakeNumber: intake?.number ?? null },
  ...{ metAt: intake?.metAt.toISOString() ?? null },
  apprehendedAt: intake?.apprehendedAt?.toISOString() ?? null,
  acts: intake?.acts.map(showAct) ?? [],
  ...{ dueProcess, referrals },
  ...{ orders, hearings, detentionReviews, plans },
});
