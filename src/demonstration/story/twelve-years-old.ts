import { inShort, type Stage } from './stage';
import { agesOf, registerChild, registerIntake } from './told-child';
import { tellHandover, type HandoverEnding } from './told-handover';
import { draftReferral } from './told-referral';

/** How the story of the youngest ended. */
export interface YoungestEnding extends HandoverEnding {
  readonly route: string;
  readonly refused: string;
}

/** A child of 12 answers for no act: nothing but protection is open (GC24 §20–24). */
export async function tellTwelveYearsOld(stage: Stage): Promise<YoungestEnding> {
  stage.title('A 12-year-old, after the same kind of act');
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const child = await registerChild(inspector, 'Dördüncü', 12);
  const intake = await registerIntake(inspector, child.id, 'cc-127');
  const route = String(intake.route);
  stage.says(
    `The inspector registers ${child.initials}, ${child.number}, and records the act.`,
    `intake ${intake.number}: ${agesOf(intake)}; the way leads to ${route}`,
  );
  const refused = await draftReferral(stage, inspector, intake.id, 409);
  stage.says('She tries to refer him for diversion all the same.', inShort(refused));
  const ending = await tellHandover(stage, intake.id);
  return { ...ending, route, refused: String(refused.body['code']) };
}
