import { Client } from 'pg';
import type { TestApp } from '../app';
import type { Story } from './make-stories';
import type { StoryName } from './people';

/** The clocks from the act to the referral: on the intake of a story, and on that of its draft, where one runs still. */
export interface WorldClocks {
  readonly stopped: string;
  readonly running: string;
}

/** Finds the clocks that the people of the stories started and stopped. */
export async function findClocks(
  test: TestApp,
  stories: Readonly<Record<StoryName, Story>>,
): Promise<Readonly<Record<StoryName, WorldClocks>>> {
  const owner = new Client({ connectionString: test.database.ownerUrl });
  await owner.connect();
  const clockOf = async (intake: string | undefined): Promise<string> => {
    const { rows } = await owner.query<{ id: string }>(
      `select id from intake.clock where intake_id = $1 and code = 'offence-to-referral'`,
      [intake],
    );
    return rows[0]?.id ?? '';
  };
  try {
    const found: Partial<Record<StoryName, WorldClocks>> = {};
    for (const [name, { intake, referrals }] of Object.entries(stories) as [StoryName, Story][]) {
      const running = await clockOf(referrals.drafted?.intake);
      found[name] = { stopped: await clockOf(intake), running };
    }
    return found as Record<StoryName, WorldClocks>;
  } finally {
    await owner.end();
  }
}
