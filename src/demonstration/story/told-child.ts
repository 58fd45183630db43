import type { Person } from './person';
import type { Watch } from './watch';

/** The day on which somebody was born who is this many years and four months old. */
export function bornYearsAgo({ now }: Watch, years: number): string {
  const day = now();
  day.setUTCFullYear(day.getUTCFullYear() - years, day.getUTCMonth() - 4, 1);
  return day.toISOString().slice(0, 10);
}

/** A sample, not a person: "Nümunə Uşaq" means "sample child". */
export const sampleIdentity = (watch: Watch, givenName: string, years: number) => ({
  givenName,
  familyName: 'Uşaq',
  birthDate: { certainty: 'documented', day: bornYearsAgo(watch, years) },
});

export interface RegisteredChild {
  readonly id: string;
  readonly number: string;
  readonly initials: string;
  readonly found: number;
}

/** Searches, as the product demands, and registers the child whom nobody has registered yet. */
export async function registerChild(
  inspector: Person,
  givenName: string,
  years = 15,
): Promise<RegisteredChild> {
  const identity = sampleIdentity(inspector.watch, givenName, years);
  const search = await inspector.post('/v1/children/search', identity, 200, { 'purpose-of-use': 'intake' });
  const { token, candidates } = search.body as { token: string; candidates: unknown[] };
  const circumstances = {
    sex: 'male',
    district: 'sabunchi',
    disability: 'none',
    status: 'none',
    languages: ['az'],
    interpreter: 'not-needed',
  };
  const { body } = await inspector.post(
    '/v1/children',
    { ...identity, ...circumstances, searchToken: token },
    201,
  );
  const { id, number, initials } = body as { id: string; number: string; initials: string };
  return { id, number, initials, found: candidates.length };
}

export interface RegisteredIntake {
  readonly id: string;
  readonly number: string;
  /** Where the age leads: protection, because nobody so young answers for it, or justice. */
  readonly route: string | null;
  readonly acts: readonly { readonly ageYoungest: number; readonly minimumAge: number }[];
}

/** How old the child was at the act, and from which age one is responsible for it. */
export const agesOf = ({ acts }: RegisteredIntake): string =>
  acts
    .map(
      ({ ageYoungest, minimumAge }) => `${ageYoungest} years old at the act, responsible from ${minimumAge}`,
    )
    .join('; ');

/** Records that the child was met and what it is said to have done, and registers that. */
export async function registerIntake(
  inspector: Person,
  childId: string,
  offence: string,
  met: { readonly metAt: string } & Readonly<Record<string, string>> = {
    metAt: inspector.watch.hoursAgo(5),
  },
): Promise<RegisteredIntake> {
  const draft = await inspector.post(
    '/v1/intakes',
    {
      childId,
      source: 'police',
      ...met,
      metDistrict: 'sabunchi',
      metPlace: 'School yard',
      account: 'Two classmates were beaten after lessons. (Sample text.)',
      acts: [{ offence, committedOn: met.metAt.slice(0, 10) }],
    },
    201,
  );
  const path = `/v1/intakes/${String(draft.body['id'])}`;
  const { body } = await inspector.act(path, 'register');
  return body as unknown as RegisteredIntake;
}
