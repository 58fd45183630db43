import type { Role } from '../../../src/platform/policy/policy';
import type { World } from '../../support/world';
import type { WorldState } from '../../support/world/make-stories';
import type { Relation, StoryName } from '../../support/world/people';

/** A role in a relation to the story, or a role wherever it serves. */
export type Who = `${Role}@${Relation}` | Role;

/** What is asked of a route in one story. */
export interface Asked {
  /** Values of the names in the path, in their order. */
  readonly ids?: readonly string[];
  readonly query?: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** For a list: the id that it shows to whom it is open. */
  readonly shows?: string;
}

/**
 * What the law says of one route in one situation, written by hand and never taken from the policy:
 *
 * - roles that are not among the `holders` are answered 403, whatever they ask;
 * - who is named in `open` may: 2xx, or for a change with a version long gone 412;
 * - who is named in `barred` sees it, but the act is another's: 403 with a code of its own, and nothing changes;
 * - every other holder is answered as if nothing were there: `otherwise`.
 */
export interface RouteLaw {
  readonly route: string;
  /** The situation, as a reader would say it. */
  readonly when: string;
  readonly stories: readonly StoryName[];
  readonly holders: readonly Role[] | 'everybody' | 'public';
  readonly open: readonly Who[] | 'every holder';
  readonly barred: readonly Who[];
  /** The answers to whom it is open. */
  readonly answers: readonly number[];
  /** The answer to holders in another relation; `empty` is a list without the thing. */
  readonly otherwise: 404 | 422 | 'empty';
  readonly ask: (world: World, story: StoryName) => Asked;
}

type Given = Pick<RouteLaw, 'holders' | 'open'> & Partial<Omit<RouteLaw, 'route' | 'holders' | 'open'>>;

/** A law; a change is asked with a version long gone, unless it says otherwise. */
export function law(route: string, given: Given): RouteLaw {
  const isRead = route.startsWith('GET');
  return {
    route,
    when: '',
    stories: ['police'],
    barred: [],
    answers: isRead ? [200] : [412],
    otherwise: 404,
    ask: () => ({}),
    ...given,
  };
}

/** An id of the story: its child, an intake, a referral in a state. */
export const child = (world: World, story: StoryName): Asked => ({ ids: [world.stories[story].child] });
export const intake = (world: World, story: StoryName): Asked => ({ ids: [world.stories[story].intake] });
export const draftIntake = (world: World, story: StoryName): Asked => ({
  ids: [world.stories[story].draftIntake],
});
export const referral =
  (state: WorldState) =>
  (world: World, story: StoryName): Asked => ({ ids: [referralIn(world, story, state).id] });

/** @throws Error when the story has no referral in that state. */
export function referralIn(
  { stories }: World,
  story: StoryName,
  state: WorldState,
): { id: string; number: string } {
  const found = stories[story].referrals[state];
  if (!found) throw new Error(`The story ${story} has no referral that is ${state}`);
  return found;
}
