import { inShort, type Stage } from './stage';

const SATURDAY = {
  ...{ measure: 'public-works', minutes: 180, activity: 'planting', placeKind: 'library' },
  supervisedBy: 'The gardener of the library (Sample text.)',
};

interface Progress {
  readonly measures: readonly {
    readonly minutes: { readonly ordered: number; readonly verified: number } | null;
  }[];
}

/** An officer writes down what the child worked on some days, and another one verifies it; answers the verified minutes. */
export async function tellHours(stage: Stage, order: string, days: readonly number[]): Promise<number> {
  const officer = await stage.enter('probation@sabunchi.demo');
  const lines: string[] = [];
  for (const day of days) {
    const { body } = await officer.post(`${order}/hours`, { ...SATURDAY, day: stage.watch.dayIn(day) }, 201);
    lines.push(`${order}/hours/${String(body['id'])}`);
  }
  const own = await officer.act(lines[0] ?? '', 'verify', {}, 409);
  stage.says(
    `The child works in the garden, ${lines.length} times; who wrote it down cannot verify it.`,
    inShort(own),
  );
  const senior = await stage.enter('senior-probation@sabunchi.demo');
  for (const line of lines) await senior.act(line, 'verify');
  const { measures } = (await senior.get(`${order}/progress`)).body as unknown as Progress;
  const { ordered = 0, verified = 0 } = measures[0]?.minutes ?? {};
  stage.says('A second officer verifies it.', `${verified / 60} of ${ordered / 60} hours are done`);
  return verified;
}
