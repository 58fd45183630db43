import { inShort, type Stage } from './stage';

interface ShownSession {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly children: readonly { readonly initials: string; readonly number: string }[];
}

/** An hour of a day to come. */
const inDays = (days: number) => {
  const at = (hours: number) => new Date(Date.now() + days * 86_400_000 + hours * 3_600_000).toISOString();
  return { beginsAt: at(0), endsAt: at(1) };
};

const idOf = ({ body }: { readonly body: object }): string => (body as { id: string }).id;

/** The first talks are booked, in a room of the centre; nobody has to be at two places at once. */
export async function tellSessions(stage: Stage, caseId: string): Promise<void> {
  const coordinator = await stage.enter('coordinator@sabunchi.demo');
  const worker = await stage.enter('worker@sabunchi.demo');
  const psychologist = await stage.enter('psychologist@sabunchi.demo');
  const roomId = idOf(await coordinator.post('/v1/rooms', { name: 'The quiet room', seats: 4 }, 201));
  const facilitatorId = await accountOf(psychologist);
  const talk = { kind: 'individual', roomId, facilitatorId, caseIds: [caseId], ...inDays(3) };
  const booked = (await worker.post('/v1/sessions', talk, 201)).body as unknown as ShownSession;
  stage.says(
    'She books the first talk with the psychologist, in the quiet room.',
    `${booked.kind}, ${booked.state}`,
  );
  const beside = {
    ...talk,
    roomId: undefined,
    placeWords: 'At home.',
    facilitatorId: await accountOf(worker),
  };
  const refused = await worker.post('/v1/sessions', { ...beside, kind: 'family' }, 409);
  stage.says('At the same hour she wants to visit him at home.', inShort(refused));
  const list = await psychologist.get('/v1/sessions?list=mine&limit=200');
  const [first] = list.body['items'] as ShownSession[];
  stage.says(
    'The psychologist, who is not on the team, sees whom she meets, and not the case.',
    first?.children.map(({ initials, number }) => `${initials}, ${number}`).join('; ') ?? '',
  );
}

async function accountOf(person: Awaited<ReturnType<Stage['enter']>>): Promise<string> {
  return (await person.get('/v1/me')).body['accountId'] as string;
}
