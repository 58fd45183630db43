import { Client } from 'pg';
import { makeWorld, type World } from '../support/world';
import type { Actor } from '../support/world/make-people';
import type { WorldState } from '../support/world/make-stories';
import { relationOf, type Relation, type StoryName } from '../support/world/people';
import {
  CASE_ROWS,
  checkRows,
  CHILD_ROWS,
  DRAFT_ROWS,
  intakeRows,
  isChecked,
  RECORD_ROWS,
  REFERRAL_ROWS,
  REVIEW_ROWS,
  SERVES,
} from './expectations/world-rows';

const isReached = ({ role }: Actor, relation: Relation, by: readonly Relation[]): boolean =>
  by.includes(relation) && (SERVES[relation]?.includes(role) ?? true);

const STORY_NAMES: readonly StoryName[] = ['police', 'court', 'help'];

/** Each id of the world that a query shows, and the relations that reach it. */
type Reach = ReadonlyMap<string, { readonly story: StoryName; readonly by: readonly Relation[] }>;

const reachOf = (idsOf: (story: StoryName) => (readonly [string, readonly Relation[]])[]): Reach =>
  new Map(STORY_NAMES.flatMap((story) => idsOf(story).map(([id, by]) => [id, { story, by }] as const)));

const byChild = (world: World, law: Readonly<Record<StoryName, readonly Relation[]>>): Reach =>
  reachOf((story) => [[world.stories[story].child, law[story]]]);

/** A draft has not moved yet. */
const byMovedIntake = (world: World): Reach =>
  reachOf((story) =>
    Object.entries(world.stories[story].referrals).map(([state, { intake }]) => [
      intake,
      intakeRows(state as keyof typeof REFERRAL_ROWS, story),
    ]),
  );

const byIntake = (world: World): Reach =>
  new Map([...byMovedIntake(world), ...reachOf((story) => [[world.stories[story].draftIntake, DRAFT_ROWS]])]);

const byReferral = (world: World): Reach =>
  reachOf((story) =>
    Object.entries(world.stories[story].referrals).map(([state, { id }]) => [
      id,
      REFERRAL_ROWS[state as keyof typeof REFERRAL_ROWS],
    ]),
  );

const byCheckedIntake = (world: World): Reach =>
  reachOf((story) => {
    const { intake: first, referrals } = world.stories[story];
    return (Object.entries(referrals) as [WorldState, { intake: string }][])
      .filter(([state, { intake }]) => isChecked(state, story) || intake === first)
      .map(([state, { intake }]) => [intake, checkRows(state, story)]);
  });

const byReview = ({ reviews }: World): Reach =>
  new Map(Object.values<string>({ ...reviews }).map((id) => [id, { story: 'police', by: REVIEW_ROWS }]));

const byCase = (world: World): Reach => new Map([[world.case, { story: 'police', by: CASE_ROWS }]]);
/** The other case has nothing in it, and nobody works on it yet. */
const byAnyCase = (world: World): Reach =>
  new Map([...byCase(world), [world.caseLink.other, { story: 'police', by: ['addressed-centre'] }]]);

const QUESTIONS: readonly (readonly [what: string, sql: string, reach: (world: World) => Reach])[] = [
  ['children', 'select id from children.child', (world) => byChild(world, CHILD_ROWS)],
  ['identities', 'select child_id as id from children.identity', (world) => byChild(world, CHILD_ROWS)],
  ['keys of children', 'select child_id as id from children.data_key', (world) => byChild(world, CHILD_ROWS)],
  ['match tokens', 'select child_id as id from children.match_token', (world) => byChild(world, RECORD_ROWS)],
  [
    'children to change',
    `with changed as (update children.child set version = version returning id) select id from changed`,
    (world) => byChild(world, RECORD_ROWS),
  ],
  ['intakes', 'select id from intake.intake', byIntake],
  ['moves of intakes', 'select intake_id as id from intake.transition', byMovedIntake],
  ['referrals', 'select id from referrals.referral', byReferral],
  ['milestones', 'select referral_id as id from referrals.transition', byReferral],
  ['eligibility checks', 'select intake_id as id from eligibility.check', byCheckedIntake],
  ['reviews', 'select id from reviews.review', byReview],
  ['cases', 'select id from cases.case_file', byAnyCase],
  ['what was done with cases', 'select case_id as id from cases.transition', byCase],
  ['teams', 'select case_id as id from cases.team_member', byCase],
  [
    'cases to change',
    'with changed as (update cases.case_file set version = version returning id) select id from changed',
    byAnyCase,
  ],
  [
    'referrals to change',
    'with changed as (update referrals.referral set version = version returning id) select id from changed',
    byReferral,
  ],
];

describe('rows that the stories of the world open, asked in SQL as each of its people', () => {
  let world: World;
  let app: Client;

  beforeAll(async () => {
    world = await makeWorld();
    app = new Client({ connectionString: world.test.database.appUrl });
    await app.connect();
  }, 60_000);

  afterAll(async () => {
    await app.end();
    await world.close();
  });

  const seenBy = async (actor: Actor, sql: string): Promise<Set<string>> => {
    await app.query('begin');
    try {
      const values = [actor.account, actor.session, 'intake', world.test.clock.now()];
      await app.query('select * from access.enter($1, $2, $3, $4)', values);
      const { rows } = await app.query<{ id: string }>(sql);
      return new Set(rows.map(({ id }) => id));
    } finally {
      await app.query('rollback');
    }
  };

  it.each(QUESTIONS)('%s are open by relation, and only so', async (_, sql, reach) => {
    const laws = reach(world);
    const breaches: string[] = [];
    for (const actor of world.actors) {
      const seen = await seenBy(actor, sql);
      const due = [...laws]
        .filter(([, { story, by }]) => isReached(actor, relationOf(actor, story), by))
        .map(([id]) => id);
      const kept = [...laws.keys()].filter((id) => seen.has(id));
      const surplus = [...seen].filter((id) => !laws.has(id));
      if (kept.join() !== due.join() || surplus.length > 0)
        breaches.push(
          `${actor.role} of ${actor.agency}: ${kept.length} of ${due.length}, and ${surplus.length}`,
        );
    }
    expect(breaches).toEqual([]);
  });
});
