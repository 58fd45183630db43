import { inShort, type Stage } from './stage';

interface ShownCase {
  readonly number: string;
  readonly state: string;
  readonly latestEndOn: string | null;
  readonly availableActions: readonly { readonly action: string; readonly open: boolean }[];
}

/** The coordinator gives the case, which the acceptance has opened, to a case worker, who opens it; answers its id. */
export async function tellAllocation(stage: Stage): Promise<string> {
  const coordinator = await stage.enter('coordinator@sabunchi.demo');
  const waiting = await coordinator.get('/v1/cases?list=unallocated&limit=200');
  const caseId = (waiting.body['items'] as { id: string }[]).at(-1)?.id ?? '';
  const path = `/v1/cases/${caseId}`;
  const { items } = (await coordinator.get('/v1/cases/workloads')).body as unknown as Workloads;
  stage.says(
    'The acceptance has opened a case. She looks at who of her case workers has how many.',
    items.map(({ displayName, openCases }) => `${displayName}: ${openCases}`).join(', '),
  );
  const worker = await stage.enter('worker@sabunchi.demo');
  stage.says('The case worker does not see it yet.', inShort(await worker.get(path, 404)));
  const body = { workerId: items[0]?.workerId };
  const given = (await coordinator.act(path, 'allocate', body)).body as unknown as ShownCase;
  stage.says('She allocates it to the case worker.', `case ${given.number} is ${given.state}`);
  const opened = (await worker.get(path)).body as unknown as ShownCase;
  const open = opened.availableActions.filter((one) => one.open).map(({ action }) => action);
  stage.says(
    'The case worker opens it.',
    `at the latest it ends on ${opened.latestEndOn ?? 'no day'}; open to the worker: ${open.join(', ')}`,
  );
  return caseId;
}

interface Workloads {
  readonly items: readonly {
    readonly workerId: string;
    readonly displayName: string;
    readonly openCases: number;
  }[];
}
