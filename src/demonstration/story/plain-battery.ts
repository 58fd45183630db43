import { inShort, type Stage } from './stage';
import { agesOf, registerChild, registerIntake } from './told-child';
import { draftReferral } from './told-referral';

/** The same deed told as plain battery: responsibility begins at 16, so a child of 15 is no case for diversion. */
export async function tellPlainBattery(stage: Stage): Promise<string> {
  stage.title('The same deed, told as plain battery');
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const child = await registerChild(inspector, 'İkinci');
  const intake = await registerIntake(inspector, child.id, 'cc-132');
  stage.says('The inspector records the act as battery.', agesOf(intake));
  const draft = await draftReferral(stage, inspector, intake.id);
  const refused = await inspector.act(`/v1/referrals/${String(draft.body['id'])}`, 'submit', {}, 409);
  stage.says('She drafts a referral for diversion and submits it.', inShort(refused));
  stage.says(
    'The way of protection is open instead',
    'a referral with basis "prevention", without any charge',
  );
  return String(refused.body['code']);
}
