import { inShort, type Stage } from './stage';
import { agesOf, registerChild, registerIntake } from './told-child';
import { draftReferral, PREVENTION } from './told-referral';

/** The same deed told as plain battery: responsibility begins at 16, so a child of 15 is helped and not charged. */
export async function tellPlainBattery(stage: Stage): Promise<{ code: string; instead: string }> {
  stage.title('The same deed, told as plain battery');
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const child = await registerChild(inspector, 'İkinci');
  const intake = await registerIntake(inspector, child.id, 'cc-132');
  stage.says('The inspector records the act as battery.', agesOf(intake));
  const draft = await draftReferral(stage, inspector, intake.id);
  const refused = await inspector.act(`/v1/referrals/${String(draft.body['id'])}`, 'submit', {}, 409);
  stage.says('She drafts a referral for diversion and submits it.', inShort(refused));
  const instead = await draftReferral(stage, inspector, intake.id, PREVENTION);
  const submitted = await inspector.act(`/v1/referrals/${String(instead.body['id'])}`, 'submit');
  stage.says(
    'She refers him to the commission instead, as prevention: help without any charge.',
    `referral ${String(submitted.body['number'])} is ${String(submitted.body['state'])}`,
  );
  return { code: String(refused.body['code']), instead: String(submitted.body['state']) };
}
