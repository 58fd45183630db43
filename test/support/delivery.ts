import { localDay } from './local-day';
import type { Caller } from './actors';
import { signIn } from './actors';
import type { TestApp } from './app';
import { bodyOf, referralIn, type Cast } from './journey';
import { rowsOf } from './rows';
import { wholeAssessment } from './world/make-assessments';
import { representativeBeside, signature, wholePlan } from './world/make-plans';

interface Made {
  readonly id: string;
}

/** The staff of the centre, each signed in, with their accounts. */
export interface Centre {
  readonly coordinator: Caller;
  readonly worker: Caller;
  readonly facilitator: Caller;
  readonly coordinatorId: string;
  readonly workerId: string;
  readonly facilitatorId: string;
}

export async function centreOf(test: TestApp, cast: Cast): Promise<Centre> {
  const worker = await signIn(test, 'worker@sabunchi.demo');
  const facilitator = await signIn(test, 'psychologist@sabunchi.demo');
  const idOf = async (caller: Caller) =>
    bodyOf<{ accountId: string }>(await caller.get('/v1/me'), 200).accountId;
  return {
    ...{ coordinator: cast.centre, worker, facilitator },
    coordinatorId: await idOf(cast.centre),
    workerId: await idOf(worker),
    facilitatorId: await idOf(facilitator),
  };
}

/** A case of a new child that is allocated, and nothing more. */
export async function allocatedCase(test: TestApp, cast: Cast, { workerId }: Centre): Promise<string> {
  const referralId = await referralIn('accepted', cast, test);
  const text = 'select id from cases.case_file where referral_id = $1';
  const [row] = await rowsOf<Made>(test, text, [referralId]);
  bodyOf(await cast.centre.act(`/v1/cases/${row!.id}`, 'allocate', { workerId }), 200);
  return row!.id;
}

/** A case of a new child with an active plan, from today on and for sixty days. */
export async function caseInDelivery(test: TestApp, cast: Cast, centre: Centre): Promise<string> {
  const caseId = await allocatedCase(test, cast, centre);
  await broughtIntoDelivery(test, centre, caseId);
  return caseId;
}

/** An allocated case is assessed, and planned for some days. */
export async function broughtIntoDelivery(
  test: TestApp,
  centre: Centre,
  caseId: string,
  days = 60,
): Promise<void> {
  const { worker } = centre;
  const make = async (path: string, body: object) => {
    const made = bodyOf<Made>(await worker.post(path, body), 201);
    return `${path}/${made.id}`;
  };
  const assessment = await make('/v1/assessments', { caseId, tool: 'needs-and-strengths' });
  bodyOf(await worker.act(assessment, 'amend', wholeAssessment()), 200);
  bodyOf(await worker.act(assessment, 'complete'), 200);
  await agreedPlan(test, centre, caseId, days);
}

/** A plan that all have agreed to and that holds, from today on and for some days. */
export async function agreedPlan(
  test: TestApp,
  { worker, coordinator }: Centre,
  caseId: string,
  days: number,
): Promise<void> {
  const { id } = bodyOf<Made>(await worker.post('/v1/plans', { caseId }), 201);
  const plan = `/v1/plans/${id}`;
  const now = test.clock.now();
  const day = (n: number) => localDay(now, n);
  bodyOf(await worker.act(plan, 'amend', wholePlan(day(0), day(days))), 200);
  bodyOf(await worker.act(plan, 'propose'), 200);
  const { child } = bodyOf<{ child: Made }>(await worker.get(plan), 200);
  const parent = await representativeBeside(worker, child.id);
  for (const party of ['child', 'representative', 'worker'])
    bodyOf(await worker.act(plan, 'sign', signature(party, now.toISOString(), parent)), 200);
  bodyOf(await worker.act(plan, 'agree'), 200);
  bodyOf(await coordinator.act(plan, 'approve'), 200);
}

/** What is said at the end of the work with each goal of the plan that holds. */
export async function judgedGoals(by: Caller, caseId: string, outcome = 'achieved') {
  const { items } = bodyOf<{ items: readonly (Made & { state: string })[] }>(
    await by.get(`/v1/plans?caseId=${caseId}`),
    200,
  );
  const active = items.find(({ state }) => state === 'active')!;
  const { goals } = bodyOf<{ goals: readonly { key: string }[] }>(
    await by.get(`/v1/plans/${active.id}`),
    200,
  );
  return goals.map(({ key }) => ({ key, outcome, evidenceCode: 'seen-by-team' }));
}

/** Concludes the work as done, with the child's own words. */
export async function concluded(by: Caller, caseId: string, difference: object = {}): Promise<void> {
  const goals = await judgedGoals(by, caseId);
  const body = { outcomeCode: 'completed', goals, childWords: 'I learned to draw.', ...difference };
  bodyOf(await by.act(`/v1/cases/${caseId}`, 'conclude', body), 200);
}

/** The child of a case takes back what the work rests on, and the inspector writes it down. */
export async function takesPartNoMore(test: TestApp, { inspector }: Cast, caseId: string): Promise<void> {
  const text = 'select referral_id as id from cases.case_file where id = $1';
  const [referral] = await rowsOf<{ id: string }>(test, text, [caseId]);
  const list = await inspector.get(`/v1/consents?fileKind=referral&fileId=${referral!.id}`);
  const { items } = bodyOf<{ items: { id: string; person: string }[] }>(list, 200);
  const { id } = items.find(({ person }) => person === 'child')!;
  bodyOf(await inspector.act(`/v1/consents/${id}`, 'withdraw', { withdrawnBy: 'person' }), 200);
}
