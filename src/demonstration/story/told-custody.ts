import type { Answer } from './person';
import type { Stage } from './stage';
import type { Held } from './told-apprehension';
import type { Watch } from './watch';

interface Gap {
  readonly sentence: string;
  readonly citation: string;
}

/** The hours at the police: everything is logged, and what is not recorded is said (CRC 37(c); BR 10.3, 13). */
export async function tellCustody(stage: Stage, { intake, motherId }: Held): Promise<void> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const held = await inspector.post(`${intake}/custody`, HELD(stage.watch), 201);
  const path = `${intake}/custody/${String(held.body['id'])}`;
  stage.says('She records that he is held, and why nothing milder would do.', missingOf(held));
  for (const entry of LOG(stage.watch)) await inspector.post(`${path}/entries`, entry, 201);
  const cared = await inspector.get(path);
  const log = cared.body['log'] as { kind: string }[];
  stage.says(
    'A doctor sees him; he eats and rests.',
    `in the log: ${log.map(({ kind }) => kind).join(', ')}`,
  );
  const interview = await inspector.post(`${intake}/interviews`, INTERVIEW(stage.watch), 201);
  const breaches = (interview.body['breaches'] as { code: string }[]).map(({ code }) => code);
  stage.says('He is interviewed, the lawyer and the mother beside him.', `rules broken: ${orNone(breaches)}`);
  const release = {
    releasedAt: stage.watch.hoursAgo(4.5),
    releasedTo: 'representative',
    representativeId: motherId,
  };
  const free = await inspector.act(path, 'release', release);
  stage.says('He goes home with his mother.', `${String(free.body['state'])}; ${missingOf(free)}`);
  await askInPrivate(stage, path);
}

/** Nobody who held the child asks how it was treated, and nobody but who asked reads the answer. */
async function askInPrivate(stage: Stage, path: string): Promise<void> {
  const supervisor = await stage.enter('supervisor@sabunchi.demo');
  const asked = await supervisor.post(`${path}/treatment-answers`, ASKED(stage.watch), 201);
  stage.says(
    'In private, the supervisor asks him how he was treated.',
    `an answer is kept: ${'id' in asked.body}`,
  );
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const { body } = await inspector.get(`${path}/treatment-answers`);
  const custody = await inspector.get(path);
  stage.says(
    'The inspector, who held him, looks for the answer.',
    `answers she may read: ${(body['items'] as unknown[]).length}; asked: ${String(custody.body['treatmentAsked'])}; ${missingOf(custody)}`,
  );
}

/** The clocks of the hours at the police: when each was due, and how it stands. */
export async function tellClocks(stage: Stage, { intake }: Held): Promise<readonly string[]> {
  const inspector = await stage.enter('inspector@sabunchi.demo');
  const { body } = await inspector.get(`${intake}/clocks`);
  const clocks = body['items'] as { code: string; standing: string; stoppedAt: string | null }[];
  const told = clocks.map(
    ({ code, standing, stoppedAt }) => `${code} ${stoppedAt ? 'done, ' : ''}${standing}`,
  );
  stage.says('She looks at the clocks.', told.join('; '));
  const record = await inspector.get(`${intake}/due-process`);
  stage.says('She looks at the record of his rights.', missingOf(record));
  return (record.body['gaps'] as { code: string }[]).map(({ code }) => code);
}

const orNone = (told: readonly string[]): string => (told.length === 0 ? 'none' : told.join(', '));

const missingOf = ({ body }: Answer): string =>
  `not recorded: ${orNone((body['gaps'] as Gap[]).map(({ sentence, citation }) => `${sentence} (${citation})`))}`;

const HELD = ({ hoursAgo }: Watch) => ({
  startedAt: hoursAgo(8),
  place: 'police-unit',
  ground: 'danger-to-others',
  groundWords: 'Nobody else could keep the children apart. (Sample text.)',
  separation: 'apart',
});

const LOG = ({ hoursAgo }: Watch) => [
  { kind: 'medical-check', happenedAt: hoursAgo(7.2), words: 'Well. (Sample text.)' },
  { kind: 'injuries', happenedAt: hoursAgo(7.2), code: 'none-at-start' },
  { kind: 'food', happenedAt: hoursAgo(6.8) },
  { kind: 'rest', happenedAt: hoursAgo(6.7), until: hoursAgo(6.3) },
];

const INTERVIEW = ({ hoursAgo }: Watch) => ({
  beganAt: hoursAgo(6.2),
  endedAt: hoursAgo(5.4),
  place: 'child-friendly-room',
  recording: 'audio-and-video',
  present: [
    { role: 'lawyer', throughout: true },
    { role: 'parent', throughout: true },
  ],
  breaks: [],
});

const ASKED = ({ hoursAgo }: Watch) => ({
  askedAt: hoursAgo(4.4),
  inPrivate: true,
  language: 'az',
  interpreterPresent: false,
  answer: 'no',
});
