import type { Person } from './person';
import { inShort, type Stage } from './stage';

interface ShownSeries {
  readonly sessions: readonly {
    readonly sessionId: string;
    readonly day: string;
    readonly beginsAt: string;
  }[];
  readonly leftOut: readonly { readonly day: string; readonly because: string }[];
}

interface ShownSession {
  readonly children: readonly { readonly initials: string; readonly number: string }[];
}

/** One time that was booked, and by whom it is led. */
export interface Booked {
  readonly sessionId: string;
  readonly beginsAt: string;
  readonly leader: string;
}

const idOf = ({ body }: { readonly body: object }): string => (body as { id: string }).id;

const PSYCHOLOGIST = 'psychologist@sabunchi.demo';
const SOCIOLOGIST = 'sociologist@sabunchi.demo';
const LAWYER = 'lawyer@sabunchi.demo';

/** The talks of four months are booked: with the psychologist, with the sociologist at home, with the lawyer of the centre. */
export async function tellSessions(stage: Stage, caseId: string): Promise<readonly Booked[]> {
  const coordinator = await stage.enter('coordinator@sabunchi.demo');
  const roomId = idOf(await coordinator.post('/v1/rooms', { name: 'The quiet room', seats: 4 }, 201));
  await tellTeam(stage, caseId);
  const talks = { kind: 'individual', roomId, minutes: 50, rule: 'FREQ=WEEKLY;COUNT=14', beginsAt: '15:00' };
  const booked = await tellSeries(stage, PSYCHOLOGIST, { ...talks, caseIds: [caseId] });
  await refuseTwoPlaces(stage, caseId, booked[0]);
  const home = {
    kind: 'family',
    placeWords: 'At home.',
    minutes: 50,
    rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=7',
  };
  const visits = await tellSeries(stage, SOCIOLOGIST, { ...home, beginsAt: '17:00', caseIds: [caseId] });
  const law = { kind: 'legal-help', roomId, minutes: 40, rule: 'FREQ=WEEKLY;INTERVAL=4;COUNT=4' };
  const firstDay = stage.watch.dayIn(3);
  const help = await tellSeries(stage, LAWYER, { ...law, firstDay, beginsAt: '16:30', caseIds: [caseId] });
  await tellWhatLeadersSee(stage);
  return [...booked, ...visits, ...help];
}

async function tellTeam(stage: Stage, caseId: string): Promise<void> {
  const coordinator = await stage.enter('coordinator@sabunchi.demo');
  for (const [name, part] of [
    [PSYCHOLOGIST, 'psychologist'],
    [SOCIOLOGIST, 'sociologist'],
    [LAWYER, 'centre-lawyer'],
  ] as const) {
    const accountId = await accountOf(await stage.enter(name));
    await coordinator.act(`/v1/cases/${caseId}`, 'team-members', { accountId, part });
  }
  stage.says('The coordinator composes the team.', 'psychologist, sociologist and lawyer of the centre');
}

/** From the first week of the plan on. */
async function tellSeries(stage: Stage, leader: string, wish: object): Promise<readonly Booked[]> {
  const worker = await stage.enter('worker@sabunchi.demo');
  const facilitatorId = await accountOf(await stage.enter(leader));
  const asked = { firstDay: stage.watch.dayIn(2), ...wish, facilitatorId, skipClashes: true };
  const { body } = await worker.post('/v1/session-series', asked, 201);
  const { sessions, leftOut } = body as unknown as ShownSeries;
  const without = leftOut.map(({ day, because }) => `${day} (${because})`).join(', ');
  stage.says(
    `She books the talks led by ${leader.split('@')[0]}, as one series.`,
    `${sessions.length} from ${sessions[0]?.day ?? ''}${without === '' ? '' : `; left out: ${without}`}`,
  );
  return sessions.map(({ sessionId, beginsAt }) => ({ sessionId, beginsAt, leader }));
}

/** Nobody has to be at two places at once; the database itself says so. */
async function refuseTwoPlaces(stage: Stage, caseId: string, first: Booked | undefined): Promise<void> {
  const worker = await stage.enter('worker@sabunchi.demo');
  const beginsAt = first?.beginsAt ?? '';
  const endsAt = new Date(Date.parse(beginsAt) + 60 * 60_000).toISOString();
  const facilitatorId = await accountOf(worker);
  const visit = {
    kind: 'family',
    placeWords: 'At home.',
    facilitatorId,
    caseIds: [caseId],
    beginsAt,
    endsAt,
  };
  const refused = await worker.post('/v1/sessions', visit, 409);
  stage.says('At the hour of the first talk she wants to visit him at home.', inShort(refused));
}

async function tellWhatLeadersSee(stage: Stage): Promise<void> {
  const psychologist = await stage.enter(PSYCHOLOGIST);
  const list = await psychologist.get('/v1/sessions?list=mine&limit=200');
  const [first] = list.body['items'] as ShownSession[];
  stage.says(
    'The psychologist looks at her sessions: initials and a number, and no name.',
    first?.children.map(({ initials, number }) => `${initials}, ${number}`).join('; ') ?? '',
  );
}

/** The account of who is signed in. */
export async function accountOf(person: Person): Promise<string> {
  return (await person.get('/v1/me')).body['accountId'] as string;
}
