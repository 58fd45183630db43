import { inShort, type Stage } from './stage';
import { agesOf, registerChild, registerIntake } from './told-child';
import { tellHandover, type HandoverEnding } from './told-handover';
import { draftReferral } from './told-referral';

/** How the story of the battery ended. */
export interface BatteryEnding extends HandoverEnding {
  readonly code: string;
}

/** The same deed told as plain battery: responsibility begins at 16, so a child of 15 is protected and not charged. */
export async function tellPlainBattery(stage: Stage): Promise<BatteryEnding> {
  stage.title('The same deed, told as plain battery');
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const child = await registerChild(inspector, 'İkinci');
  const intake = await registerIntake(inspector, child.id, 'cc-132');
  stage.says(
    `The inspector records the act of ${child.initials}, ${child.number}, as battery.`,
    `${agesOf(intake)}; the way leads to ${String(intake.route)}`,
  );
  const refused = await draftReferral(stage, inspector, intake.id, 409);
  stage.says('She tries to draft a referral for diversion.', inShort(refused));
  return { ...(await tellHandover(stage, intake.id)), code: String(refused.body['code']) };
}
