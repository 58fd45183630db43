import { tellAnotherCentre } from './another-centre';
import { tellCameByItself } from './came-by-itself';
import { tellPlainBattery } from './plain-battery';
import { tellPublishedExample } from './published-example';
import { tellRefusedAndReviewed } from './refused-and-reviewed';
import { tellSentencedToWorks } from './sentenced-to-works';
import type { Stage } from './stage';
import { tellSupervisedAtHome } from './supervised-at-home';
import { tellTwelveYearsOld } from './twelve-years-old';

/** Plays all stories over the API at this address, line by line. */
export async function tellStories(stage: Stage): Promise<void> {
  await tellPublishedExample(stage);
  await tellPlainBattery(stage);
  await tellTwelveYearsOld(stage);
  await tellAnotherCentre(stage);
  await tellRefusedAndReviewed(stage);
  await tellCameByItself(stage);
  await tellSentencedToWorks(stage);
  await tellSupervisedAtHome(stage);
}
