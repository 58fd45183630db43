import { tellTime, type Stage } from './stage';
import { tellHearing, tellHeld } from './told-hearing';
import { tellHours } from './told-hours';
import { tellDefenceFile, tellMandate, tellMandateEnded, tellStage, tellWindow } from './told-mandate';
import { referToProsecutor, tellOrdered, type Referred } from './told-order';

/** How the story of the sentence ended. */
export interface SentenceEnding {
  readonly state: string;
  readonly history: readonly string[];
  readonly stages: readonly string[];
  /** Steps about the breach that the lawyer read. */
  readonly read: readonly string[];
  /** Minutes that a second officer verified. */
  readonly verified: number;
  readonly shut: string;
}

const WORKS = {
  measures: [{ measure: 'public-works', hours: 60, hoursPerDay: 3 }],
  conditions: [
    { kind: 'do-works', words: 'Help in the garden of the library on Saturdays. (Sample text.)' },
    { kind: 'tell-change-of-address', words: 'Tell the office where you live. (Sample text.)' },
  ],
  summary: 'Three were hurt; the family and the school hold the child. (Sample text.)',
};

const WORDS = 'My grandmother was in hospital and nobody else was with my sister. (Sample text.)';

/** A 17-year-old does 60 hours of public works; a breach is heard and excused, and the court ends it early (CC 85; BR 17–18). */
export async function tellSentencedToWorks(stage: Stage): Promise<SentenceEnding> {
  stage.title('A 17-year-old, sixty hours in the garden of a library, and a lawyer');
  const whose = await referToProsecutor(stage, 'Yeddinci', 17);
  const mandate = await tellMandate(stage, whose);
  const first = await tellWindow(stage, mandate, whose);
  const path = await tellOrdered(stage, whose, WORKS);
  await tellTime(stage, 15);
  const verified = await tellHours(stage, path, stage.watch.canBeMoved ? [-8, -1] : [0]);
  await tellBreach(stage, path);
  const { read, second } = await tellHeard(stage, { whose, mandate, path });
  await tellExcused(stage, path);
  await tellTime(stage, 60);
  await tellDischarge(stage, path);
  const last = await tellStage(stage, mandate, 'The lawyer looks at where it stands now.');
  const shut = await tellMandateEnded(stage, mandate);
  const judge = await stage.enter('judge@sabunchi.demo');
  const { state, history } = (await judge.get(path)).body as unknown as {
    state: string;
    history: readonly { action: string }[];
  };
  return {
    state,
    history: history.map(({ action }) => action),
    stages: [first, second, last],
    read,
    verified,
    shut,
  };
}

async function tellBreach(stage: Stage, path: string): Promise<void> {
  const officer = await stage.enter('probation@sabunchi.demo');
  const breach = {
    ...{ reasonCode: 'works-not-done', measures: ['public-works'] },
    reasons: 'Two Saturdays were missed. (Sample text.)',
    childWords: WORDS,
  };
  const breached = await officer.act(path, 'record-breach', breach);
  stage.says(
    'Two Saturdays were missed; the officer hears the child, and writes both down.',
    stateOf(breached),
  );
}

interface BeforeCourt {
  readonly whose: Referred;
  readonly mandate: string;
  readonly path: string;
}

/** The court hears the child, whose lawyer has read the file; where time cannot pass, it only lists the hearing. */
async function tellHeard(stage: Stage, { whose, mandate, path }: BeforeCourt) {
  const hearing = await tellHearing(stage, whose, path);
  const second = await tellStage(stage, mandate, 'The lawyer looks at what comes.');
  const read = await tellDefenceFile(stage, mandate);
  await tellTime(stage, 5);
  if (stage.watch.canBeMoved) await tellHeld(stage, hearing);
  return { read, second };
}

async function tellExcused(stage: Stage, path: string): Promise<void> {
  const judge = await stage.enter('judge@sabunchi.demo');
  const excused = await judge.act(path, 'excuse', {
    ...{ reasonCode: 'good-reason', reasons: 'Nobody else could have been there. (Sample text.)' },
    childWords: WORDS,
  });
  stage.says('The judge has read the child’s words, and excuses it.', stateOf(excused));
}

async function tellDischarge(stage: Stage, path: string): Promise<void> {
  const judge = await stage.enter('judge@sabunchi.demo');
  const reasons = 'The garden is done, and the child has found an apprenticeship. (Sample text.)';
  const ended = await judge.act(path, 'discharge-early', { reasonCode: 'going-well', reasons });
  stage.says('It goes well; the judge ends it before its time.', stateOf(ended));
}

const stateOf = ({ body }: { body: Readonly<Record<string, unknown>> }): string => String(body['state']);
