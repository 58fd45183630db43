import type { Caller } from '../actors';
import type { TestApp } from '../app';
import { bodyOf } from '../journey';
import type { Actor, AgencyIds } from './make-people';
import type { Story } from './make-stories';
import type { AgencyName, StoryName } from './people';
import type { Role } from '../../../src/platform/policy/policy';

/** Ids of what was recorded about the intake of one story. */
export interface DueProcess {
  readonly notification: string;
  /** A time in custody that still lasts; the police alone hold children. */
  readonly custody: string;
  readonly mandateRequest: string;
}

interface Setting {
  readonly test: TestApp;
  readonly agencies: AgencyIds;
  readonly stories: Readonly<Record<StoryName, Story>>;
  readonly who: (role: Role, agency: AgencyName) => Actor;
}

/** Who met the child of each story. */
const RECORDERS: Readonly<Record<StoryName, readonly [Role, AgencyName]>> = {
  police: ['child-inspector', 'police'],
  court: ['commission-secretary', 'commission'],
  help: ['referring-officer', 'social-service'],
};

/** What is owed to the child of each story, recorded over HTTP by who met it. */
export async function makeDueProcess(setting: Setting): Promise<Readonly<Record<StoryName, DueProcess>>> {
  const made: Partial<Record<StoryName, DueProcess>> = {};
  for (const [story, [role, agency]] of Object.entries(RECORDERS) as [StoryName, [Role, AgencyName]][]) {
    const { caller } = setting.who(role, agency);
    const path = `/v1/intakes/${setting.stories[story].intake}`;
    const told = await caller.post(`${path}/notifications`, { recipient: 'parent' });
    const custody = story === 'police' ? await holdChild(caller, path, setting.test) : '';
    const asked = await caller.post(
      `${path}/mandate-requests`,
      mandateBody(setting.agencies.clinic, setting.test.clock.now().toISOString()),
    );
    const mandateRequest = bodyOf<{ id: string }>(asked, 201).id;
    made[story] = { notification: bodyOf<{ id: string }>(told, 201).id, custody, mandateRequest };
  }
  return made as Record<StoryName, DueProcess>;
}

async function holdChild(by: Caller, path: string, test: TestApp): Promise<string> {
  const held = await by.post(`${path}/custody`, custodyBody(test.clock.now().toISOString()));
  return bodyOf<{ id: string }>(held, 201).id;
}

export const custodyBody = (startedAt: string) => ({
  startedAt,
  place: 'police-unit',
  ground: 'danger-to-others',
  groundWords: 'Nobody else could keep the children apart.',
  separation: 'apart',
});

export const interviewBody = (endedAt: string) => ({
  beganAt: new Date(Date.parse(endedAt) - 3_600_000).toISOString(),
  endedAt,
  place: 'child-friendly-room',
  recording: 'audio-and-video',
  present: [{ role: 'lawyer', throughout: true }],
  breaks: [],
});

export const rightsBody = (explainedAt: string) => ({
  explainedAt,
  language: 'az',
  interpreterPresent: false,
  rights: ['told-the-reason', 'silence', 'lawyer-free'],
  understanding: 'own-words',
});

export const mandateBody = (clinicAgencyId: string, askedAt: string) => ({
  clinicAgencyId,
  askedBy: 'child',
  askedAt,
});

export const treatmentBody = (askedAt: string) => ({
  askedAt,
  inPrivate: true,
  language: 'az',
  interpreterPresent: false,
  answer: 'no',
});
