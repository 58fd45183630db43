import type { Person } from './person';
import { agreeToBeAsked, tellLaterContacts } from './told-beside';
import { inShort, type Stage } from './stage';

interface ShownPlans {
  readonly items: readonly { readonly id: string; readonly state: string }[];
}

interface ShownGoals {
  readonly goals: readonly { readonly key: string }[];
}

interface ShownAssessment {
  readonly id: string;
  readonly completedAt: string;
  readonly safetySteps: readonly { readonly id: string; readonly version: number }[];
}

interface ShownReport {
  readonly outcomeCode: string;
  readonly acknowledgedAt: string | null;
  readonly work: { readonly goals: readonly { readonly area: string; readonly outcome: string }[] };
}

/** How the case ended, for whoever checks it. */
export interface ToldEnding {
  readonly caseState: string;
  readonly outcome: string;
  /** Whether the prosecutor has said that he has read the report. */
  readonly isRead: boolean;
  /** After how many months the child is asked how it goes. */
  readonly askedAfter: readonly number[];
}

/** In September: the work is concluded, a second person closes the case, and everybody is told what they need to know. */
export async function tellClosure(stage: Stage, caseId: string): Promise<ToldEnding> {
  const path = `/v1/cases/${caseId}`;
  await agreeToBeAsked(stage, caseId);
  await conclude(stage, path, caseId);
  const caseState = await close(stage, path);
  const report = await tellTheAuthority(stage, path);
  const coordinator = await stage.enter('coordinator@sabunchi.demo');
  stage.says(
    'For the child there is a certificate of one page. It is his, and says that he has no criminal record.',
    (await coordinator.download(`${path}/certificate.pdf?language=az`)).replace(/, \d+ bytes/, ''),
  );
  const askedAfter = await tellLaterContacts(stage, caseId);
  return { caseState, outcome: report.outcomeCode, isRead: report.acknowledgedAt !== null, askedAfter };
}

async function conclude(stage: Stage, path: string, caseId: string): Promise<void> {
  const worker = await stage.enter('worker@sabunchi.demo');
  const goals = (await goalsOf(worker, caseId)).map(({ key }) => ({
    ...{ key, outcome: 'achieved', evidenceCode: 'school-or-course' },
    evidence: 'The school of builders wrote that he comes each day.',
  }));
  const words = { childWords: 'I learn to build houses. I want to go on.', sharesWords: true };
  const conclusion = { outcomeCode: 'completed', goals, ...words };
  const refused = await worker.act(path, 'conclude', conclusion, 409);
  stage.says(
    'He is at the vocational school. The case worker wants to conclude; of his sleep nobody has spoken yet.',
    inShort(refused),
  );
  await doWhatIsLeft(worker, caseId);
  const concluded = await worker.act(path, 'conclude', conclusion);
  stage.says(
    'She has spoken with him, says of each goal what became of it, and asks him how it was.',
    `${goals.length} goals achieved; the case is ${String(concluded.body['state'])}, the coming talks are called off`,
  );
}

/** What the assessment asked for because of a danger. */
async function doWhatIsLeft(worker: Person, caseId: string): Promise<void> {
  const { items } = (await worker.get(`/v1/assessments?caseId=${caseId}`)).body as unknown as {
    items: readonly { readonly id: string }[];
  };
  for (const { id } of items) {
    const { completedAt: doneAt, safetySteps } = (await worker.get(`/v1/assessments/${id}`))
      .body as unknown as ShownAssessment;
    const done = { doneAt, note: 'We spoke of it with the psychologist. He sleeps again.' };
    for (const { id: step, version } of safetySteps)
      await worker.post(`/v1/safety-steps/${step}/record-done`, done, 200, { 'if-match': `"${version}"` });
  }
}

async function goalsOf(worker: Person, caseId: string): Promise<ShownGoals['goals']> {
  const plans = (await worker.get(`/v1/plans?caseId=${caseId}`)).body as unknown as ShownPlans;
  const active = plans.items.find(({ state }) => state === 'active');
  return ((await worker.get(`/v1/plans/${active?.id ?? ''}`)).body as unknown as ShownGoals).goals;
}

/** Not by who concluded it. */
async function close(stage: Stage, path: string): Promise<string> {
  const coordinator = await stage.enter('coordinator@sabunchi.demo');
  const waiting = await coordinator.get('/v1/cases?list=to-close&limit=200');
  stage.says(
    'It waits on the desk of the coordinator, who was not there.',
    `${(waiting.body['items'] as unknown[]).length} case(s)`,
  );
  const closed = await coordinator.act(path, 'close');
  stage.says(
    'She reads what was found, and closes the case; the team sees it no more.',
    String(closed.body['state']),
  );
  return String(closed.body['state']);
}

async function tellTheAuthority(stage: Stage, path: string): Promise<ShownReport> {
  const prosecutor = await stage.enter('prosecutor@sabunchi.demo');
  const report = (await prosecutor.get(`${path}/report`)).body as unknown as ShownReport;
  stage.says(
    'The prosecutor who decided reads the report: what became of it, and no note of any talk.',
    `${report.outcomeCode}; ${report.work.goals.map(({ area, outcome }) => `${area} ${outcome}`).join(', ')}`,
  );
  const read = (await prosecutor.act(`${path}/report`, 'acknowledge')).body as unknown as ShownReport;
  return read;
}
