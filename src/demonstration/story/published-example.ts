import { inShort, type Stage } from './stage';
import { agesOf, registerChild, registerIntake } from './told-child';
import { tellMetAgain } from './met-again';
import { tellRights, tellVictimHeard, tellWhoWasTold, type Held } from './told-apprehension';
import { motherOf, recordConditions } from './told-conditions';
import { tellClocks, tellCustody } from './told-custody';
import { tellEligibility } from './told-eligibility';
import { tellAssessment } from './told-assessment';
import { tellClosure, type ToldEnding } from './told-closure';
import { tellAllocation } from './told-case';
import { tellPlan } from './told-plan';
import { tellMonths, type Tale, type ToldMonths } from './told-months';
import { tellSessions, type Booked } from './told-sessions';
import { authorise, draftReferral, takeUp } from './told-referral';
import { tellStatus, type ToldStatus } from './told-window';

/** How the story ended, for whoever checks it. */
export interface ExampleEnding {
  readonly state: string;
  /** What the window of the inspector tells in the end. */
  readonly status: ToldStatus;
  /** Safeguards of the hours at the police that nobody recorded. */
  readonly gaps: readonly string[];
  /** What blocked a diversion before the conditions were recorded, and after. */
  readonly blocking: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** What another inspector is told who meets the child. */
  readonly toldElsewhere: readonly string[];
  /** How the case stands when the plan is approved. */
  readonly caseState: string;
  /** Null where the clock of the server cannot be moved. */
  readonly months: ToldMonths | null;
  readonly closure: ToldEnding | null;
}

/** A Tuesday in June at five in the afternoon, at the place. */
function nextJune(now: Date): Date {
  const year = now.getUTCMonth() < 5 ? now.getUTCFullYear() : now.getUTCFullYear() + 1;
  const first = new Date(Date.UTC(year, 5, 1, 13));
  return new Date(first.getTime() + ((2 - first.getUTCDay() + 7) % 7) * 86_400_000);
}

const GIVEN_NAME = 'Nümunə';

/**
 * A 15-year-old beats classmates; the police refer him to the centre in Sabunchi. The act is told as deliberate less
 * grave harm to health, for which responsibility begins at 14.
 */
export async function tellPublishedExample(stage: Stage): Promise<ExampleEnding> {
  stage.title('A 15-year-old, his classmates, and the centre in Sabunchi');
  if (stage.watch.canBeMoved) await stage.goTo(nextJune(stage.watch.now()));
  stage.says('It is a day in June.', stage.watch.dayIn(0));
  const { held, intakeId } = await meetTheChild(stage);
  await tellWhoWasTold(stage, held);
  await tellRights(stage, held);
  await tellCustody(stage, held);
  await tellVictimHeard(stage, held);
  const gaps = await tellClocks(stage, held);
  const before = await tellEligibility(stage, intakeId);
  const path = await refer(stage, intakeId);
  const after = await tellEligibility(stage, intakeId);
  await submit(stage, path);
  await decide(stage, path);
  await beginAtTheCentre(stage, path);
  const caseId = await tellAllocation(stage);
  await tellAssessment(stage, caseId);
  const caseState = await tellPlan(stage, caseId);
  const booked = await tellSessions(stage, caseId);
  await refuseTheCurious(stage, path);
  const toldElsewhere = await tellMetAgain(stage, GIVEN_NAME);
  const later = await tellWhatFollows({ stage, caseId, referral: path }, booked);
  const blocking = { before: before.blocking, after: after.blocking };
  return { ...(await lookBack(stage, path)), gaps, blocking, toldElsewhere, caseState, ...later };
}

/** Four months can pass only where the clock can be moved. */
async function tellWhatFollows(
  tale: Tale,
  booked: readonly Booked[],
): Promise<Pick<ExampleEnding, 'months' | 'closure'>> {
  const { stage, caseId } = tale;
  if (!stage.watch.canBeMoved) {
    stage.says(
      'Months pass from here, up to the certificate.',
      'told where the clock of the server can be moved',
    );
    return { months: null, closure: null };
  }
  return { months: await tellMonths(tale, booked), closure: await tellClosure(stage, caseId) };
}

async function meetTheChild(stage: Stage): Promise<{ held: Held; intakeId: string }> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const child = await registerChild(inspector, GIVEN_NAME);
  stage.says(
    'The child inspector of Sabunchi searches for the child among all children, then registers him.',
    `${child.found} already known; the child is from now on ${child.initials}, ${child.number}`,
  );
  const metAt = stage.watch.hoursAgo(8);
  const met = { metAt, metHow: 'apprehension', apprehendedAt: metAt, apprehendedPlace: 'School yard' };
  const intake = await registerIntake(inspector, child.id, 'cc-127', met);
  stage.says(
    'She records that he was apprehended, and the act: deliberate less grave harm to health.',
    `intake ${intake.number}: ${agesOf(intake)}`,
  );
  const held = { intake: `/v1/intakes/${intake.id}`, motherId: await motherOf(inspector, child.id) };
  return { held, intakeId: intake.id };
}

async function refer(stage: Stage, intakeId: string): Promise<string> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const draft = await draftReferral(stage, inspector, intakeId);
  const path = `/v1/referrals/${String(draft.body['id'])}`;
  stage.says(
    'She drafts a referral to the district prosecutor, for the rehabilitation centre.',
    `referral ${String(draft.body['number'])} is ${stateOf(draft.body)}`,
  );
  const count = await recordConditions(inspector, draft.body);
  stage.says('She records the conditions of a diversion: who attests each, since when.', `${count} recorded`);
  return path;
}

async function submit(stage: Stage, path: string): Promise<void> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const submitted = await inspector.act(path, 'submit');
  stage.says('She submits it.', `${stateOf(submitted.body)}; ${clockOf(submitted.body)}`);
}

async function decide(stage: Stage, path: string): Promise<void> {
  const prosecutor = await stage.enter('prosecutor@sabunchi.demo');
  const read = await prosecutor.get(path);
  const open = (read.body['availableActions'] as { action: string; open: boolean }[]).filter(
    (one) => one.open,
  );
  stage.says(
    'The district prosecutor, who has not met the case before, reads it.',
    `${inShort(read)}; open to him: ${open.map(({ action }) => action).join(', ')}`,
  );
  const offered = await authorise(prosecutor, path);
  stage.says(
    'He authorises the diversion with reasons: the programme of the centre, at most 120 days.',
    `${stateOf(offered.body)}; ${clockOf(offered.body)}`,
  );
  const taken = await takeUp(prosecutor, path);
  stage.says('The child takes it up, in Azerbaijani, with a lawyer beside him.', stateOf(taken.body));
}

async function beginAtTheCentre(stage: Stage, path: string): Promise<void> {
  const coordinator = await stage.enter('coordinator@sabunchi.demo');
  const waiting = await coordinator.get('/v1/referrals?list=waiting-for-our-answer');
  const { length } = waiting.body['items'] as unknown[];
  stage.says('The coordinator of the centre looks at what waits for an answer.', `${length} referral(s)`);
  const accepted = await coordinator.act(path, 'accept');
  stage.says('She accepts.', stateOf(accepted.body));
}

async function refuseTheCurious(stage: Stage, path: string): Promise<void> {
  const curious = [
    ['lawyer@clinic.demo', 'A lawyer of the clinic, without a mandate, asks for the referral.', 403],
    ['administrator@demo', 'The administrator of the system asks for it.', 403],
    ['inspector@narimanov.demo', 'An inspector of another district asks for it.', 404],
  ] as const;
  for (const [name, what, status] of curious) {
    const person = await stage.enter(name);
    stage.says(what, inShort(await person.get(path, status)));
  }
}

async function lookBack(stage: Stage, path: string): Promise<Pick<ExampleEnding, 'state' | 'status'>> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const referral = await inspector.get(path);
  return { state: stateOf(referral.body), status: await tellStatus(stage, path) };
}

const stateOf = (body: Readonly<Record<string, unknown>>): string => String(body['state']);

function clockOf({ clock }: Readonly<Record<string, unknown>>): string {
  if (clock === null || clock === undefined) return 'no clock runs';
  const { code, dueAt } = clock as { code: string; dueAt: string };
  return `clock ${code} runs until ${dueAt.slice(0, 16).replace('T', ' ')} UTC`;
}
