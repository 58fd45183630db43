import { signAndApprove } from './told-plan';
import { inShort, type Stage } from './stage';

interface Goal {
  readonly key: string;
  readonly area: string;
  readonly activities: readonly { readonly provider?: string | null }[];
}

interface Change {
  readonly what: string;
  readonly change: string;
}

/** In August the school of builders takes him: the plan is amended, while the old edition holds. */
export async function tellAmendment(stage: Stage, caseId: string): Promise<void> {
  const worker = await stage.enter('worker@sabunchi.demo');
  const begun = await worker.post('/v1/plans', { caseId }, 201);
  const path = `/v1/plans/${String(begun.body['id'])}`;
  const { goals, endsOn } = (await worker.get(path)).body as unknown as { goals: Goal[]; endsOn: string };
  await worker.act(path, 'amend', { goals: goals.map((goal) => withSchool(goal, endsOn)) });
  const { changes } = (await worker.get(`${path}/difference`)).body as unknown as { changes: Change[] };
  const unheard = await worker.act(path, 'propose', {}, 409);
  stage.says(
    'In August the vocational school takes him. She amends the plan and wants to lay it before them.',
    inShort(unheard),
  );
  await worker.act(path, 'amend', { childView: 'I want to go there each day, and come here less often.' });
  await worker.act(path, 'propose');
  stage.says(
    'She asks him, and lays it before them; the old edition holds until they have signed.',
    `the difference: ${changes.map(({ what, change }) => `${what} ${change}`).join(', ')}`,
  );
  await signAndApprove(stage, path);
}

const withSchool = ({ activities, ...goal }: Goal, untilOn: string): Goal => {
  // What nobody has said is left out of a request.
  const known = activities.map(({ provider, ...said }) => (provider === null ? said : { ...said, provider }));
  if (goal.area !== 'school-and-work') return { ...goal, activities: known };
  const course = { kind: 'vocational', service: 'Construction course of the vocational school.', untilOn };
  const each = {
    doer: 'outside-provider',
    provider: 'Vocational school',
    times: 5,
    rhythm: 'week',
    minutes: 180,
  };
  return { ...goal, activities: [...known, { ...course, ...each }] };
};
