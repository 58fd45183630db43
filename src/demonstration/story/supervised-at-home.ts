import { tellTime, type Stage } from './stage';
import { tellMandate, tellStage, tellWindow } from './told-mandate';
import { referToProsecutor, tellOrdered } from './told-order';
import { tellDone, tellRepaired } from './told-repair';

const AT_HOME = {
  measures: [
    { measure: 'supervision', days: 120 },
    { measure: 'repair-damage', amount: 80 },
  ],
  conditions: [
    { kind: 'go-to-school', words: 'Go to school on every school day. (Sample text.)' },
    { kind: 'repair-harm', words: 'Mend the bicycle with your father. (Sample text.)' },
  ],
  summary: 'The family holds the child, and the harm can be mended. (Sample text.)',
};

/** How it stands, what a lawyer saw of it, and what was paid for what was broken, in qapik. */
export interface AtHome {
  readonly state: string;
  readonly seen: readonly string[];
  readonly paid: number;
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
  const during = await tellStage(stage, mandate, 'The lawyer of the clinic looks at where it stands.');
  const paid = await tellRepaired(stage, path);
  await tellTime(stage, 80);
  const state = stage.watch.canBeMoved ? await tellDone(stage, path) : String(body['state']);
  const after = await tellStage(stage, mandate, 'The lawyer looks at where it stands now.');
  return { state, seen: [during, after], paid };
}
