import type { Stage } from './stage';
import { tellMandate, tellStage, tellWindow } from './told-mandate';
import { referToProsecutor, tellOrdered } from './told-order';

const AT_HOME = {
  measures: [
    { measure: 'supervision', days: 120 },
    { measure: 'repair-damage', days: 60 },
  ],
  conditions: [
    { kind: 'go-to-school', words: 'Go to school on every school day. (Sample text.)' },
    { kind: 'repair-harm', words: 'Mend the bicycle with your father. (Sample text.)' },
  ],
  summary: 'The family holds the child, and the harm can be mended. (Sample text.)',
};

/** How it stands, and what a lawyer sees of it. */
export interface AtHome {
  readonly state: string;
  readonly seen: string;
}

/** Another child goes home under the eyes of its parents, and repairs what was broken: educational measures, no punishment (CC 87). */
export async function tellSupervisedAtHome(stage: Stage): Promise<AtHome> {
  stage.title('A 15-year-old goes home, is supervised there, and repairs what was broken');
  const whose = await referToProsecutor(stage, 'Səkkizinci', 15);
  const mandate = await tellMandate(stage, whose);
  await tellWindow(stage, mandate, whose);
  const path = await tellOrdered(stage, whose, AT_HOME);
  const prosecutor = await stage.enter('prosecutor@sabunchi.demo');
  const { body } = await prosecutor.get(path);
  const measures = body['measures'] as readonly { measure: string; kind: string }[];
  for (const { measure, kind } of measures) stage.lists(`${measure}, ${kind}`);
  const seen = await tellStage(stage, mandate, 'The lawyer of the clinic looks at where it stands.');
  return { state: String(body['state']), seen };
}
