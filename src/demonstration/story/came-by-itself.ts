import type { Person } from './person';
import { inShort, type Stage } from './stage';
import { registerChild, sampleIdentity } from './told-child';
import { CONSENT, motherOf } from './told-conditions';

/** How the story of who was referred by nobody ended. */
export interface SupportEnding {
  readonly before: string;
  readonly state: string;
  readonly foundByPolice: number;
}

interface ShownCase {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly latestEndOn: string;
}

/** A child of 13 comes to a centre alone and asks for help: no act, no referral, and nobody else is told (Law 919-IIQ). */
export async function tellCameByItself(stage: Stage): Promise<SupportEnding> {
  stage.title('A 13-year-old comes alone and asks for help');
  const coordinator = await stage.enter('coordinator@sabunchi.demo');
  const child = await registerChild(coordinator, 'Altıncı', 13);
  const came = { childId: child.id, cameBy: 'self', cameAt: stage.watch.hoursAgo(1) };
  const { body } = await coordinator.post('/v1/cases', came, 201);
  const opened = body as unknown as ShownCase;
  stage.says(
    `The coordinator registers ${child.initials}, ${child.number}, and opens a case.`,
    `case ${opened.number}; help may last until ${opened.latestEndOn}`,
  );
  const path = `/v1/cases/${opened.id}`;
  const worker = { workerId: await workerOf(coordinator) };
  const before = inShort(await coordinator.act(path, 'allocate', worker, 409));
  stage.says('She gives it to a worker at once.', before);

  await agree(coordinator, { childId: child.id, fileId: opened.id });
  const given = (await coordinator.act(path, 'allocate', worker)).body as unknown as ShownCase;
  stage.says('The child and the mother have agreed; now she gives it to the worker.', given.state);
  const foundByPolice = await lookedFor(await stage.enter('inspector@sabunchi.demo'));
  stage.says('An inspector looks for a child of that name.', `${foundByPolice} found`);
  return { before, state: given.state, foundByPolice };
}

async function workerOf(coordinator: Person): Promise<string> {
  const { items } = (await coordinator.get('/v1/cases/workloads')).body as { items?: { workerId: string }[] };
  return items?.[0]?.workerId ?? '';
}

/** Both say yes to the support, which is another purpose than to take part for a charge. */
async function agree(coordinator: Person, of: { childId: string; fileId: string }): Promise<void> {
  const support = {
    purpose: 'voluntary-support',
    textVersion: 'voluntary-support-1',
    fileKind: 'case',
    ...of,
  };
  const said = { ...CONSENT(coordinator.watch), ...support };
  const representativeId = await motherOf(coordinator, of.childId);
  await coordinator.post('/v1/consents', { ...said, person: 'representative', representativeId }, 201);
  await coordinator.post('/v1/consents', { ...said, person: 'child' }, 201);
}

async function lookedFor(inspector: Person): Promise<number> {
  const identity = sampleIdentity(inspector.watch, 'Altıncı', 13);
  const found = await inspector.post('/v1/children/search', identity, 200, { 'purpose-of-use': 'intake' });
  return (found.body['candidates'] as object[]).length;
}
