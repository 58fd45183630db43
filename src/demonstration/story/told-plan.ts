import { inShort, type Stage } from './stage';
import { motherOf } from './told-conditions';

interface ShownPlan {
  readonly id: string;
  readonly edition: number;
  readonly state: string;
  readonly child: { readonly id: string };
  readonly goals: readonly { readonly aim: string }[];
  readonly history: readonly { readonly at: string }[];
}

const weekly = (kind: string, service: string, minutes: number, untilOn: string) => ({
  ...{ kind, service, minutes, untilOn, doer: 'centre-staff', times: 1, rhythm: 'week' },
});

/** What the centre and the family agree to do in four months. */
const planned = (startsOn: string, endsOn: string) => ({
  startsOn,
  endsOn,
  goals: [
    {
      area: 'school-and-work',
      aim: 'To be at the vocational school in September.',
      measure: 'He is enrolled, and has been there in each of the first four weeks.',
      activities: [weekly('schooling', 'Lessons with a teacher of the centre.', 90, endsOn)],
    },
    {
      area: 'wellbeing',
      aim: 'To speak of what makes him angry, before it comes to blows.',
      measure: 'He and his mother say that there was no fight in six weeks.',
      activities: [
        weekly('individual', 'Talks with the psychologist.', 50, endsOn),
        weekly('family', 'Talks with him and his mother.', 50, endsOn),
        weekly('legal-help', 'Talks with the lawyer of the centre.', 40, endsOn),
      ],
    },
  ],
});

/** The worker plans with the child and the family, all sign, the coordinator approves; answers how the case stands then. */
export async function tellPlan(stage: Stage, caseId: string): Promise<string> {
  const worker = await stage.enter('worker@sabunchi.demo');
  const { dayIn } = stage.watch;
  const begun = await worker.post('/v1/plans', { caseId }, 201);
  const path = `/v1/plans/${(begun.body as unknown as ShownPlan).id}`;
  await worker.act(path, 'amend', {
    ...planned(dayIn(1), dayIn(130)),
    childView: 'I want to be able to earn money.',
  });
  const tooLong = await worker.act(path, 'propose', {}, 409);
  stage.says(
    'She plans with him and his mother: school, talks. It is longer than was offered.',
    inShort(tooLong),
  );
  await worker.act(path, 'amend', planned(dayIn(1), dayIn(110)));
  const proposed = (await worker.act(path, 'propose')).body as unknown as ShownPlan;
  stage.says('She shortens it and lays it before them.', proposed.goals.map(({ aim }) => aim).join(' '));
  await signAndApprove(stage, path);
  return ((await worker.get(`/v1/cases/${caseId}`)).body as { state: string }).state;
}

/** They sign at once, and another than the author lets it hold. */
export async function signAndApprove(stage: Stage, path: string): Promise<void> {
  const worker = await stage.enter('worker@sabunchi.demo');
  const { child, history } = (await worker.get(path)).body as unknown as ShownPlan;
  const signedAt = history.at(-1)?.at ?? '';
  const representativeId = await motherOf(worker, child.id);
  for (const party of ['child', 'representative', 'worker']) {
    const who = party === 'representative' ? { representativeId } : {};
    await worker.act(path, 'sign', { party, way: 'on-paper', name: 'Nümunə', signedAt, ...who });
  }
  await worker.act(path, 'agree');
  const coordinator = await stage.enter('coordinator@sabunchi.demo');
  const approved = (await coordinator.act(path, 'approve')).body as unknown as ShownPlan;
  stage.says(
    'All sign on paper; the coordinator approves.',
    `edition ${approved.edition} is ${approved.state}`,
  );
}
