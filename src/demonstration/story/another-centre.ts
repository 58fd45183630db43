import type { Stage } from './stage';
import { registerChild, registerIntake } from './told-child';
import { referralTakenUp } from './told-referral';

/** A centre declines with a reason, and the referral goes on to another one. */
export async function tellAnotherCentre(stage: Stage): Promise<string> {
  stage.title('The first centre has no place');
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const child = await registerChild(inspector, 'Üçüncü');
  const intake = await registerIntake(inspector, child.id, 'cc-127');
  const { path, number } = await referralTakenUp(stage, intake.id);
  stage.says('Another child has taken up an offer.', `referral ${number}`);

  const first = await stage.enter('coordinator@sabunchi.demo');
  const declined = await first.act(path, 'decline', {
    reasonCode: 'no-place',
    nextStep: 'ask-another-centre',
  });
  stage.says('The centre in Sabunchi declines: no place.', String(declined.body['state']));

  const centreAgencyId = await stage.agency(inspector, 'Narimanov diversion centre');
  const sent = await inspector.act(path, 'redirect', { reasonCode: 'centre-declined', centreAgencyId });
  stage.says('The inspector redirects it to the centre in Narimanov.', String(sent.body['state']));
  const gone = await first.get(path, 404);
  stage.says('The first centre looks again.', `${gone.status}: it is no longer theirs to see`);

  const second = await stage.enter('coordinator@narimanov.demo');
  const accepted = await second.act(path, 'accept');
  stage.says('The centre in Narimanov accepts.', String(accepted.body['state']));
  return String(accepted.body['state']);
}
