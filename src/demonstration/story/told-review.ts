import type { Stage } from './stage';

interface ShownReview {
  readonly id: string;
  readonly planId: string;
}

/** Each month they look at the plan together; the child’s own words come first (CRC 12). */
export async function tellReview(stage: Stage, caseId: string, childWords: string): Promise<void> {
  const worker = await stage.enter('worker@sabunchi.demo');
  const due = await worker.get(`/v1/progress-reviews?list=mine&caseId=${caseId}`);
  const [review] = due.body['items'] as ShownReview[];
  const path = `/v1/progress-reviews/${review?.id ?? ''}`;
  await worker.act(path, 'begin');
  const { planId } = (await worker.get(path)).body as unknown as ShownReview;
  const goals = (await worker.get(`/v1/plans/${planId}`)).body['goals'] as { key: string; area: string }[];
  await worker.act(path, 'amend', {
    heldAt: stage.watch.hoursAgo(1),
    present: ['child', 'case-worker'],
    childWords,
    parentWords: 'It is quieter at home.',
    goals: goals.map(({ key }) => ({
      goalKey: key,
      step: 'on-the-way',
      note: 'See the talks of this month.',
    })),
    changeCode: 'plan-stays',
    changeNote: 'It goes well.',
    nextOn: stage.watch.dayIn(28),
  });
  await worker.act(path, 'complete');
  stage.says(
    `${stage.watch.dayIn(0)}: they look at the plan together.`,
    `“${childWords}” ${goals.map(({ area }) => `${area} on the way`).join(', ')}`,
  );
}
