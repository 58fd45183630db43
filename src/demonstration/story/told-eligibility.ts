import type { Stage } from './stage';

interface Change {
  readonly fact: string;
  readonly to: string | null;
}

interface Finding {
  readonly code: string;
  readonly outcome: string;
  readonly sentence: { readonly en: string };
}

/** What a check came to, for whoever compares two. */
export interface Checked {
  readonly blocking: readonly string[];
}

/** Each named rule says what it finds; a person decides. */
export async function tellEligibility(stage: Stage, intakeId: string): Promise<Checked> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const { body } = await inspector.post('/v1/eligibility-checks', { intakeId }, 201);
  const findings = body['findings'] as Finding[];
  stage.says('She asks what each rule says of a diversion.', `check ${String(body['number'])}:`);
  for (const { code, outcome, sentence } of findings) stage.lists(`${code}: ${outcome}. ${sentence.en}`);
  const { blocking, smallestChange } = body['overall'] as Checked & { smallestChange: Change[] };
  stage.says('What would have to be recorded so that nothing blocks?', changesOf(smallestChange));
  const places = body['places'] as { agencyId: string; free: number | null; capacity: number | null }[];
  const names = await stage.agencyNames(inspector);
  for (const { agencyId, free, capacity } of places)
    stage.says(
      `Places of ${names.get(agencyId) ?? agencyId}:`,
      `${free ?? 'not known how many'} free of ${capacity ?? '?'}`,
    );
  return { blocking };
}

const changesOf = (changes: readonly Change[]): string =>
  changes.length === 0 ? 'nothing' : changes.map(({ fact, to }) => `${fact} → ${to ?? 'known'}`).join('; ');
