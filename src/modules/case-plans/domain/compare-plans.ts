import type { Activity, Goal, PlanContent } from './plan';

export const PLAN_CHANGES = ['added', 'removed', 'changed'] as const;
export type PlanChangeKind = (typeof PLAN_CHANGES)[number];

/** One thing that is otherwise than in the edition before. */
export interface PlanChange {
  readonly what: 'plan' | 'goal' | 'activity';
  /** Of a goal or an activity. */
  readonly key: string | null;
  readonly change: PlanChangeKind;
  readonly fields: readonly ChangedField[];
}

/** A field with its two values, as they are read. */
export interface ChangedField {
  readonly field: string;
  readonly before: string | null;
  readonly now: string | null;
}

type Fields = Readonly<Record<string, string | number | null>>;
type Keyed = { readonly key: string; readonly fields: Fields };

/** What is otherwise than before: the plan first, then goals and activities in the order in which they are read. */
export const comparePlans = (before: PlanContent, now: PlanContent): PlanChange[] => [
  ...changed('plan', null, termOf(before), termOf(now)),
  ...compareKeyed('goal', before.goals.map(goalFields), now.goals.map(goalFields)),
  ...compareKeyed('activity', activitiesOf(before), activitiesOf(now)),
];

const termOf = ({ startsOn, endsOn, childView }: PlanContent): Fields => ({ startsOn, endsOn, childView });

const goalFields = ({ key, area, aim, measure }: Goal): Keyed => ({ key, fields: { area, aim, measure } });

const activitiesOf = ({ goals }: PlanContent): Keyed[] =>
  goals.flatMap(({ key: goal, activities }) => activities.map((one) => activityFields(goal, one)));

const activityFields = (goal: string, { key, ...fields }: Activity): Keyed => ({
  key,
  fields: { goal, ...fields },
});

function compareKeyed(
  what: 'goal' | 'activity',
  before: readonly Keyed[],
  now: readonly Keyed[],
): PlanChange[] {
  const fieldsIn = (list: readonly Keyed[], key: string) => list.find((one) => one.key === key)?.fields;
  return [
    ...now.flatMap(({ key, fields }): PlanChange[] => {
      const earlier = fieldsIn(before, key);
      if (earlier) return changed(what, key, earlier, fields);
      return [{ what, key, change: 'added', fields: fieldsChanged({}, fields) }];
    }),
    ...before
      .filter(({ key }) => !fieldsIn(now, key))
      .map(({ key, fields }): PlanChange => {
        return { what, key, change: 'removed', fields: fieldsChanged(fields, {}) };
      }),
  ];
}

function changed(what: PlanChange['what'], key: string | null, before: Fields, now: Fields): PlanChange[] {
  const fields = fieldsChanged(before, now);
  return fields.length > 0 ? [{ what, key, change: 'changed', fields }] : [];
}

function fieldsChanged(before: Fields, now: Fields): ChangedField[] {
  return Object.keys({ ...before, ...now })
    .map((field) => ({ field, before: read(before[field]), now: read(now[field]) }))
    .filter((one) => one.before !== one.now);
}

const read = (value: string | number | null | undefined): string | null =>
  value === undefined || value === null ? null : String(value);
